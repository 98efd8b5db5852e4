// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/proxyaddress.h"

#include <QUrl>

namespace penstock {

namespace {

constexpr auto system = "system";

std::unexpected<Error> invalid(const QString &message)
{
    return failure(Error::Kind::BadInput, message);
}

} // namespace

Result<ProxyAddress> ProxyAddress::parse(const QString &text)
{
    ProxyAddress proxy;
    if (text.isEmpty())
        return proxy;
    if (text == QLatin1String(system)) {
        proxy.kind = Kind::System;
        return proxy;
    }
    const QUrl url(text, QUrl::StrictMode);
    if (url.scheme() == u"http")
        proxy.kind = Kind::Http;
    else if (url.scheme() == u"socks5" || url.scheme() == u"socks5h")
        proxy.kind = Kind::Socks5;
    else
        return invalid(tr("Proxy: write it like http://host:3128 or socks5://host:1080, or system for the system's."));
    if (!url.isValid() || url.host().isEmpty())
        return invalid(tr("Proxy: this is not an address. Write it like http://host:3128 or socks5://host:1080."));
    if (url.port() <= 0)
        return invalid(tr("Proxy: its port is missing. Write it like http://host:3128 or socks5://host:1080."));
    if ((!url.path().isEmpty() && url.path() != u"/") || url.hasQuery() || url.hasFragment())
        return invalid(tr("Proxy: nothing may follow the port."));
    proxy.host = url.host();
    proxy.port = static_cast<quint16>(url.port());
    proxy.user = url.userName(QUrl::FullyDecoded);
    proxy.password = url.password(QUrl::FullyDecoded);
    if (proxy.user.isEmpty() && !proxy.password.isEmpty())
        return invalid(tr("Proxy: there is a password without a user."));
    return proxy;
}

QString ProxyAddress::toString() const
{
    if (kind == Kind::None)
        return {};
    if (kind == Kind::System)
        return QLatin1String(system);
    QUrl url;
    url.setScheme(kind == Kind::Http ? QStringLiteral("http") : QStringLiteral("socks5"));
    url.setHost(host);
    url.setPort(port);
    url.setUserName(user, QUrl::DecodedMode);
    return url.toString(QUrl::FullyEncoded);
}

QString ProxyAddress::displayName() const
{
    return (host.contains(u':') ? u'[' + host + u']' : host) + u':' + QString::number(port);
}

} // namespace penstock
