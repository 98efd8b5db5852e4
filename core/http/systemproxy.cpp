// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/systemproxy.h"

#include "core/http/endpoint.h"

#include <QHostAddress>
#include <QNetworkProxy>
#include <QNetworkProxyFactory>
#include <QRegularExpression>

namespace penstock {

namespace {

constexpr int httpPort = 80;
constexpr int socksPort = 1080;

QString variable(const QProcessEnvironment &environment, const QString &name)
{
    const QString small = environment.value(name).trimmed();
    return small.isEmpty() ? environment.value(name.toUpper()).trimmed() : small;
}

/// One item of no_proxy: a domain, an address, a net such as 10.0.0.0/8, each with or without a port, or an asterisk.
bool isSpared(const Endpoint &endpoint, QString item)
{
    if (item == u"*")
        return true;
    static const QRegularExpression withPort(QStringLiteral("^(\\[[^]]*\\]|[^:]*):(\\d+)$"));
    if (const QRegularExpressionMatch match = withPort.match(item); match.hasMatch()) {
        if (match.captured(2).toUInt() != endpoint.port())
            return false;
        item = match.captured(1);
    }
    if (item.startsWith(u'[') && item.endsWith(u']'))
        item = item.mid(1, item.size() - 2);
    const QHostAddress address(endpoint.host());
    if (!address.isNull()) {
        return item.contains(u'/') ? address.isInSubnet(QHostAddress::parseSubnet(item))
                                   : QHostAddress(item) == address;
    }
    while (item.startsWith(u'.') || item.startsWith(u'*'))
        item.remove(0, 1);
    const QString host = endpoint.host();
    return !item.isEmpty() &&
           (host.compare(item, Qt::CaseInsensitive) == 0 || host.endsWith(u'.' + item, Qt::CaseInsensitive));
}

} // namespace

std::optional<Result<ProxyAddress>> environmentProxy(const Endpoint &endpoint, const QProcessEnvironment &environment)
{
    QString address =
        variable(environment, endpoint.isTls() ? QStringLiteral("https_proxy") : QStringLiteral("http_proxy"));
    if (address.isEmpty())
        address = variable(environment, QStringLiteral("all_proxy"));
    if (address.isEmpty())
        return std::nullopt;
    static const QRegularExpression separator(QStringLiteral("[,\\s]+"));
    const QStringList spared = variable(environment, QStringLiteral("no_proxy")).split(separator, Qt::SkipEmptyParts);
    for (const QString &item : spared) {
        if (isSpared(endpoint, item))
            return ProxyAddress();
    }
    // curl and others take host:port without a scheme, and an address without a port.
    QUrl url(address.contains(u"://") ? address : QStringLiteral("http://") + address);
    if (url.port() < 0)
        url.setPort(url.scheme() == u"http" ? httpPort : socksPort);
    return ProxyAddress::parse(url.toString(QUrl::FullyEncoded));
}

Result<ProxyAddress> desktopProxy(const Endpoint &endpoint)
{
    const QNetworkProxyQuery query(endpoint.host(), endpoint.port(),
                                   endpoint.isTls() ? QStringLiteral("https") : QStringLiteral("http"),
                                   QNetworkProxyQuery::TcpSocket);
    const QList<QNetworkProxy> proxies = QNetworkProxyFactory::systemProxyForQuery(query);
    for (const QNetworkProxy &proxy : proxies) {
        QUrl url;
        if (proxy.type() == QNetworkProxy::NoProxy)
            return ProxyAddress();
        if (proxy.type() == QNetworkProxy::Socks5Proxy)
            url.setScheme(QStringLiteral("socks5"));
        else if (proxy.type() == QNetworkProxy::HttpProxy)
            url.setScheme(QStringLiteral("http"));
        else
            continue;
        url.setHost(proxy.hostName());
        url.setPort(proxy.port());
        url.setUserName(proxy.user(), QUrl::DecodedMode);
        url.setPassword(proxy.password(), QUrl::DecodedMode);
        return ProxyAddress::parse(url.toString(QUrl::FullyEncoded));
    }
    return ProxyAddress();
}

} // namespace penstock
