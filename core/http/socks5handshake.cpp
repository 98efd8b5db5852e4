// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/socks5handshake.h"

#include <QHostAddress>
#include <QtEndian>

namespace penstock {

namespace {

constexpr char version = 5;
constexpr char loginVersion = 1;
constexpr char withoutLogin = 0;
constexpr char withPassword = 2;
constexpr char nothingFits = static_cast<char>(0xff);
constexpr char connectCommand = 1;
constexpr char ipv4 = 1;
constexpr char hostName = 3;
constexpr char ipv6 = 4;
constexpr qsizetype longestText = 255;

/// With its length before it, in one byte.
QByteArray counted(const QByteArray &text)
{
    return QByteArray(1, static_cast<char>(text.size())) + text;
}

} // namespace

QByteArray Socks5Handshake::begin()
{
    return proxy().user.isEmpty() ? QByteArray(1, version) + char(1) + withoutLogin
                                  : QByteArray(1, version) + char(2) + withoutLogin + withPassword;
}

Result<QByteArray> Socks5Handshake::feed(const QByteArray &bytes)
{
    m_received += bytes;
    QByteArray toSend;
    // Each step takes its bytes off, or leaves them until there are enough.
    for (qsizetype before = -1; m_step != Step::Done && before != m_received.size() && !m_received.isEmpty();) {
        before = m_received.size();
        const Result<QByteArray> next = m_step == Step::Method  ? takeMethod()
                                        : m_step == Step::Login ? takeLogin()
                                                                : takeReply();
        if (!next)
            return next;
        toSend += *next;
    }
    if (m_step == Step::Done && !m_received.isEmpty()) {
        m_step = Step::Connect;
        return stranger();
    }
    return toSend;
}

Result<QByteArray> Socks5Handshake::takeMethod()
{
    if (m_received.front() != version)
        return stranger();
    if (m_received.size() < 2)
        return QByteArray();
    const char method = m_received.at(1);
    m_received.remove(0, 2);
    if (method == withoutLogin) {
        m_step = Step::Connect;
        return connectRequest();
    }
    if (method == withPassword && !proxy().user.isEmpty()) {
        const QByteArray user = proxy().user.toUtf8();
        const QByteArray password = proxy().password.toUtf8();
        if (user.size() > longestText || password.size() > longestText) {
            return failure(Error::Kind::BadInput, tr("User and password of a SOCKS5 proxy have at most 255 bytes."));
        }
        m_step = Step::Login;
        return QByteArray(1, loginVersion) + counted(user) + counted(password);
    }
    if (method != nothingFits)
        return stranger();
    if (!proxy().user.isEmpty())
        return wrongLogin();
    return failure(
        Error::Kind::Authentication,
        tr("The proxy %1 asks for a login. Give user and password of the proxy in the connection's settings.")
            .arg(proxy().displayName()));
}

Result<QByteArray> Socks5Handshake::takeLogin()
{
    if (m_received.size() < 2)
        return QByteArray();
    if (m_received.at(1) != 0)
        return wrongLogin();
    m_received.remove(0, 2);
    m_step = Step::Connect;
    return connectRequest();
}

Result<QByteArray> Socks5Handshake::takeReply()
{
    if (m_received.front() != version)
        return stranger();
    // Version, code, reserved, kind of address, address, port.
    if (m_received.size() < 5)
        return QByteArray();
    const char kind = m_received.at(3);
    const qsizetype address = kind == ipv4 ? 4 : kind == ipv6 ? 16 : 1 + static_cast<unsigned char>(m_received.at(4));
    if (m_received.size() < 4 + address + 2)
        return QByteArray();
    const char code = m_received.at(1);
    m_received.remove(0, 4 + address + 2);
    const QString name = proxy().displayName();
    const QString server = endpoint().displayName();
    switch (code) {
    case 0:
        m_step = Step::Done;
        return QByteArray();
    case 2:
        return failure(Error::Kind::Permission,
                       tr("The proxy %1 does not let connections through to %2. Ask who runs it.").arg(name, server));
    case 4:
        return failure(
            Error::Kind::Network,
            tr("The proxy %1 did not find or reach the host of %2. Check how it is spelled.").arg(name, server));
    case 5:
        return failure(Error::Kind::Network, tr("The proxy %1 reached the host, but nothing answers at %2: the "
                                                "connection was refused. Check that the server runs.")
                                                 .arg(name, server));
    default:
        return failure(Error::Kind::Network, tr("The proxy %1 did not reach %2 (SOCKS reply %3). Check host and port, "
                                                "and that the server runs.")
                                                 .arg(name, server)
                                                 .arg(static_cast<int>(static_cast<unsigned char>(code))));
    }
}

Result<QByteArray> Socks5Handshake::connectRequest() const
{
    QByteArray request = QByteArray(1, version) + connectCommand + char(0);
    const QHostAddress address(endpoint().host());
    if (address.protocol() == QAbstractSocket::IPv4Protocol) {
        QByteArray bytes(4, 0);
        qToBigEndian(address.toIPv4Address(), bytes.data());
        request += ipv4 + bytes;
    } else if (address.protocol() == QAbstractSocket::IPv6Protocol) {
        const Q_IPV6ADDR bytes = address.toIPv6Address();
        request += ipv6 + QByteArray(reinterpret_cast<const char *>(bytes.c), 16);
    } else if (endpoint().host().size() <= longestText) {
        request += hostName + counted(endpoint().host().toLatin1());
    } else {
        return failure(Error::Kind::BadInput, tr("The server's host name is too long for a SOCKS5 proxy."));
    }
    QByteArray port(2, 0);
    qToBigEndian(endpoint().port(), port.data());
    return request + port;
}

std::unexpected<Error> Socks5Handshake::stranger() const
{
    return failure(Error::Kind::Protocol, tr("%1 does not speak as a SOCKS5 proxy does. Check the proxy's address and "
                                             "kind in the connection's settings.")
                                              .arg(proxy().displayName()));
}

std::unexpected<Error> Socks5Handshake::wrongLogin() const
{
    return failure(Error::Kind::Authentication, tr("The proxy %1 did not accept the user “%2” with this password. "
                                                   "Correct them in the connection's settings.")
                                                    .arg(proxy().displayName(), proxy().user));
}

} // namespace penstock
