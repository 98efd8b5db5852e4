// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/httpsocket.h"
#include "core/http/transport.h"

#include <QAbstractSocket>
#include <QFutureWatcher>
#include <QSslError>

#include <memory>

class QSslSocket;
class QTcpSocket;

namespace penstock {

class ProxyHandshake;

/// An HttpSocket over TCP, through a proxy where there is one, with TLS where the endpoint says https. Small writes are
/// not held back (TCP_NODELAY).
class TcpHttpSocket final : public HttpSocket
{
    Q_OBJECT

public:
    explicit TcpHttpSocket(const Transport &transport);
    ~TcpHttpSocket() override;

    void open() override;
    void flush() override;
    bool isQuietAndOpen() const override;
    QIODevice &device() override;
    void keepRest() override;
    qint64 bytesToWrite() const override;

protected:
    void abortDevice() override;

private:
    void findProxy();
    void connectThrough(const Result<ProxyAddress> &proxy);
    void goThroughSsh();
    void connectToTunnel();
    void onTcpConnected();
    void onReadyRead();
    void onServerReached();
    void onEncrypted();
    void onTlsProblems(const QList<QSslError> &problems);
    void onError(QAbstractSocket::SocketError code);
    void reject(const Error &error);

    Transport m_transport;
    ProxyAddress m_proxy; ///< the one that is used
    std::unique_ptr<ProxyHandshake> m_handshake;
    QFutureWatcher<Result<ProxyAddress>> m_lookup;
    std::shared_ptr<SshTunnel> m_tunnel; ///< when another host leads to the server
    std::unique_ptr<QTcpSocket> m_socket;
    QSslSocket *m_tls = nullptr; ///< m_socket, when it is one
    bool m_connected = false;    ///< to the server
    bool m_heard = false;        ///< it has sent something
};

} // namespace penstock
