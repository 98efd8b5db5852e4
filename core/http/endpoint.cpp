// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/endpoint.h"

#include <QHostAddress>

namespace penstock {

namespace {

constexpr quint16 httpPort = 80;
constexpr quint16 httpsPort = 443;

quint16 usualPort(const QString &scheme)
{
    return scheme == u"https" ? httpsPort : httpPort;
}

QString bracketed(const QString &host)
{
    return host.contains(u':') ? u'[' + host + u']' : host;
}

} // namespace

Endpoint::Endpoint(const QUrl &url, const QString &unixSocket)
    : m_scheme(url.scheme()),
      m_host(url.host(QUrl::FullyEncoded)),
      m_unixSocket(unixSocket),
      m_prefix(url.path(QUrl::FullyEncoded).toLatin1()),
      m_port(static_cast<quint16>(url.port(usualPort(m_scheme)))),
      m_tls(m_scheme == u"https" && unixSocket.isEmpty())
{
    // QUrl keeps the brackets of an address when it encodes.
    if (m_host.startsWith(u'['))
        m_host = m_host.mid(1, m_host.size() - 2);
    while (m_prefix.endsWith('/'))
        m_prefix.chop(1);
}

Status Endpoint::check() const
{
    if ((m_scheme == u"http" || m_scheme == u"https") && !m_host.isEmpty())
        return {};
    return failure(Error::Kind::BadInput, tr("The server's address is not complete. Write it as http://host:8086 or "
                                             "https://host:8086 in the connection's settings."));
}

bool Endpoint::isLoopback() const
{
    return isUnixSocket() || m_host == u"localhost" || m_host.endsWith(u".localhost") ||
           QHostAddress(m_host).isLoopback();
}

QByteArray Endpoint::hostHeader() const
{
    QByteArray header = bracketed(m_host).toLatin1();
    if (m_port != usualPort(m_scheme))
        header += ':' + QByteArray::number(m_port);
    return header;
}

QString Endpoint::origin() const
{
    return m_scheme + QStringLiteral("://") + QString::fromLatin1(hostHeader());
}

QString Endpoint::authority() const
{
    return bracketed(m_host) + u':' + QString::number(m_port);
}

bool Endpoint::isSameOrigin(const QUrl &url) const
{
    const Endpoint other(url);
    return other.m_scheme == m_scheme && other.m_host == m_host && other.m_port == m_port;
}

QString Endpoint::displayName() const
{
    return isUnixSocket() ? m_unixSocket : authority();
}

QString Endpoint::displayUrl(const QByteArray &path) const
{
    return displayTarget(m_prefix + path);
}

QString Endpoint::displayTarget(const QByteArray &target) const
{
    const QString address = origin() + QString::fromLatin1(target);
    return isUnixSocket() ? address + QStringLiteral(" (") + m_unixSocket + u')' : address;
}

} // namespace penstock
