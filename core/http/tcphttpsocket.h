// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/endpoint.h"
#include "core/http/httpsocket.h"
#include "core/http/tlspolicy.h"

#include <QAbstractSocket>
#include <QSslError>

#include <memory>

class QSslSocket;
class QTcpSocket;

namespace penstock {

/// An HttpSocket over TCP, with TLS where the endpoint says https. Small writes are not held back (TCP_NODELAY).
class TcpHttpSocket final : public HttpSocket
{
    Q_OBJECT

public:
    TcpHttpSocket(const Endpoint &endpoint, const TlsPolicy &policy);
    ~TcpHttpSocket() override;

    void open() override;
    void abort() override;
    void flush() override;
    bool isQuietAndOpen() const override;
    QIODevice &device() override;

private:
    void onConnected();
    void onEncrypted();
    void onTlsProblems(const QList<QSslError> &problems);
    void onError(QAbstractSocket::SocketError code);
    void reject(const Error &error);

    Endpoint m_endpoint;
    TlsPolicy m_policy;
    std::unique_ptr<QTcpSocket> m_socket;
    QSslSocket *m_tls = nullptr; ///< m_socket, when it is one
    bool m_connected = false;
    bool m_over = false;
};

} // namespace penstock
