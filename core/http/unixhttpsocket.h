// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/endpoint.h"
#include "core/http/httpsocket.h"
#include "core/http/unixaddress.h"

#include <QLocalSocket>

#include <optional>

namespace penstock {

/// An HttpSocket over a Unix socket.
class UnixHttpSocket final : public HttpSocket
{
    Q_OBJECT

public:
    explicit UnixHttpSocket(const Endpoint &endpoint);
    ~UnixHttpSocket() override;

    void open() override;
    void flush() override;
    bool isQuietAndOpen() const override;
    QIODevice &device() override;
    void keepRest() override;
    qint64 bytesToWrite() const override;

protected:
    void abortDevice() override;

private:
    void onError(QLocalSocket::LocalSocketError code);

    Endpoint m_endpoint;
    std::optional<UnixAddress> m_address; ///< while it is being connected to
    QLocalSocket m_socket;
};

} // namespace penstock
