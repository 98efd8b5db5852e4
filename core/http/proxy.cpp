// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/proxy.h"

#include <utility>

namespace penstock {

namespace {

constexpr int httpPort = 80;
constexpr int socksPort = 1080;

} // namespace

Proxy::Proxy(const QString &setting, const QString &password) : m_password(password)
{
    const QString text = setting.trimmed();
    if (text == u"system") {
        m_kind = Kind::System;
        return;
    }
    if (text.isEmpty())
        return;
    readUrl(text);
    if (!QUrl(text).password().isEmpty()) {
        m_problem = tr("Take the password out of the proxy's address and give it in its own field; the address is "
                       "saved in a file.");
    }
}

Proxy Proxy::fromEnvironment(const QString &text)
{
    Proxy proxy;
    // curl and others take a bare host:port too.
    const QString address = text.contains(u"://") ? text : QStringLiteral("http://") + text;
    proxy.readUrl(address);
    proxy.m_password = QUrl(address).password(QUrl::FullyDecoded);
    return proxy;
}

Status Proxy::check() const
{
    if (m_problem.isEmpty())
        return {};
    return failure(Error::Kind::BadInput, m_problem);
}

QString Proxy::displayName() const
{
    return (m_host.contains(u':') ? u'[' + m_host + u']' : m_host) + u':' + QString::number(m_port);
}

void Proxy::readUrl(const QString &text)
{
    const QUrl url(text);
    const QString scheme = url.scheme();
    const bool socks = scheme == u"socks5" || scheme == u"socks5h" || scheme == u"socks";
    m_kind = socks ? Kind::Socks5 : Kind::Http;
    m_host = url.host(QUrl::FullyEncoded);
    if (m_host.startsWith(u'['))
        m_host = m_host.mid(1, m_host.size() - 2);
    m_port = static_cast<quint16>(url.port(socks ? socksPort : httpPort));
    m_user = url.userName(QUrl::FullyDecoded);
    if ((!socks && scheme != u"http") || m_host.isEmpty() || url.port() == 0) {
        m_problem = tr("The proxy's address makes no sense. Write it as http://host:port or socks5://host:port, or "
                       "choose the system's proxy or none, in the connection's settings.");
    } else if (m_user.contains(u':') && !socks) {
        m_problem = tr("A colon cannot be part of the user's name for the proxy (HTTP Basic).");
    }
}

} // namespace penstock
