// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QString>
#include <QUrl>

namespace penstock {

/// Where a server is: host and port, or a Unix socket, and the path prefix under which it answers.
class Endpoint
{
    Q_DECLARE_TR_FUNCTIONS(penstock::Endpoint)

public:
    /// User information, query and fragment of the URL are dropped. With a Unix socket the URL gives only the Host
    /// header and the prefix, and the talk is never encrypted.
    explicit Endpoint(const QUrl &url, const QString &unixSocket = {});

    /// BadInput when the scheme is neither http nor https or the host is missing.
    Status check() const;

    bool isTls() const { return m_tls; }
    bool isUnixSocket() const { return !m_unixSocket.isEmpty(); }
    /// The server is on this machine as far as the address says it.
    bool isLoopback() const;

    const QString &host() const { return m_host; } ///< without brackets
    quint16 port() const { return m_port; }
    const QString &unixSocket() const { return m_unixSocket; }
    const QByteArray &prefix() const { return m_prefix; } ///< "" or "/path", encoded, without a slash at the end

    /// host[:port] for the Host header: IPv6 in brackets, a scheme's own port left out.
    QByteArray hostHeader() const;

    /// scheme://host[:port]
    QString origin() const;
    /// host:port, IPv6 in brackets, for a CONNECT.
    QString authority() const;
    /// Scheme, host and port are those of the URL: what is sent here may be sent there.
    bool isSameOrigin(const QUrl &url) const;

    /// For people: "example.org:8086", "[::1]:8086", or the socket's path.
    QString displayName() const;
    /// For people: the address of a path below the prefix, without user, password or parameters.
    QString displayUrl(const QByteArray &path) const;
    /// The same of a whole request target: prefix, path and parameters. The caller takes care of secrets in it.
    QString displayTarget(const QByteArray &target) const;

private:
    QString m_scheme;
    QString m_host;
    QString m_unixSocket;
    QByteArray m_prefix;
    quint16 m_port = 0;
    bool m_tls = false;
};

} // namespace penstock
