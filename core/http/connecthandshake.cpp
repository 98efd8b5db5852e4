// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/connecthandshake.h"

namespace penstock {

QByteArray ConnectHandshake::begin()
{
    const QByteArray server = endpoint().authority().toLatin1();
    QByteArray head = "CONNECT " + server + " HTTP/1.1\r\nHost: " + server + "\r\n";
    if (!proxy().user.isEmpty()) {
        head += "Proxy-Authorization: Basic " + (proxy().user + u':' + proxy().password).toUtf8().toBase64() + "\r\n";
    }
    return head + "\r\n";
}

Result<QByteArray> ConnectHandshake::feed(const QByteArray &bytes)
{
    QByteArray page;
    const Result<qsizetype> used = m_parser.feed(bytes, page);
    if (!used) {
        return failure(Error::Kind::Protocol, tr("%1 does not speak as an HTTP proxy does. Check the proxy's address "
                                                 "and kind in the connection's settings.")
                                                  .arg(proxy().displayName()));
    }
    if (m_parser.state() == HttpParser::State::Head)
        return QByteArray();
    if (m_parser.head().status >= 300)
        return std::unexpected(refusal());
    if (*used < bytes.size()) {
        return failure(Error::Kind::Protocol,
                       tr("The proxy %1 sent bytes that nobody asked for.").arg(proxy().displayName()));
    }
    m_done = true;
    return QByteArray();
}

Error ConnectHandshake::refusal() const
{
    const QString name = proxy().displayName();
    const QString server = endpoint().displayName();
    const QString answer =
        QStringLiteral("%1 %2").arg(m_parser.head().status).arg(QString::fromLatin1(m_parser.head().reason)).trimmed();
    Error error;
    error.details.serverText = answer;
    switch (m_parser.head().status) {
    case 407:
        error.kind = Error::Kind::Authentication;
        if (proxy().user.isEmpty()) {
            error.message = tr("The proxy %1 asks for a login. Give user and password of the proxy in the connection's "
                               "settings.")
                                .arg(name);
        } else if (!m_parser.head().headers.value("Proxy-Authenticate").toLower().contains("basic")) {
            error.message =
                tr("The proxy %1 asks for a kind of login that is not known here (%2).")
                    .arg(name, QString::fromLatin1(m_parser.head().headers.value("Proxy-Authenticate").left(100)));
        } else {
            error.message = tr("The proxy %1 did not accept the user “%2” with this password. Correct them in the "
                               "connection's settings.")
                                .arg(name, proxy().user);
        }
        break;
    case 403:
    case 405:
        error.kind = Error::Kind::Permission;
        error.message =
            tr("The proxy %1 does not let connections through to %2 (%3). Ask who runs it.").arg(name, server, answer);
        break;
    default:
        error.kind = Error::Kind::Network;
        error.message = tr("The proxy %1 did not find or reach %2 (%3). Check host and port, and that the server runs.")
                            .arg(name, server, answer);
        break;
    }
    return error;
}

} // namespace penstock
