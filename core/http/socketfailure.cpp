// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/socketfailure.h"

#include "core/http/refusedconnection.h"

#include <QCoreApplication>

namespace penstock {

namespace {

struct TcpHttpSocketText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::TcpHttpSocket)
};

QString alertText(const QString &alert, const Transport &transport)
{
    // Alerts of RFC 8446 §6.2 in OpenSSL's words.
    if (alert.contains(u"certificate required"))
        return TcpHttpSocketText::tr(
            "%1 asks for a client certificate. Choose one and its key in the connection's settings.");
    const bool isAboutUs =
        alert.contains(u"alert") && (alert.contains(u"certificate") || alert.contains(u"unknown ca"));
    if (isAboutUs && !transport.tls.clientCertificate.isEmpty()) {
        return TcpHttpSocketText::tr(
            "%1 did not accept the client certificate. Choose one of an authority that the server trusts, in the "
            "connection's settings.");
    }
    return TcpHttpSocketText::tr(
        "No encrypted connection to %1 could be made. Check that it speaks https on this port.");
}

} // namespace

Error serverFailure(QAbstractSocket::SocketError code, const Transport &transport, bool wasConnected,
                    const QString &words)
{
    const QString server = transport.endpoint.displayName();
    Error error;
    error.kind = Error::Kind::Network;
    switch (code) {
    case QAbstractSocket::RemoteHostClosedError:
        error.kind = Error::Kind::Tls;
        error.message =
            TcpHttpSocketText::tr(
                "%1 closed the connection while the encryption was set up. Check that it speaks https on this port.")
                .arg(server);
        break;
    case QAbstractSocket::ConnectionRefusedError:
        error.details.serverText = refusedWords();
        error.message = TcpHttpSocketText::tr(
                            "Nothing answers at %1: the connection was refused. Check that the server runs and that "
                            "host and port are right.")
                            .arg(server);
        break;
    case QAbstractSocket::HostNotFoundError:
        error.message = TcpHttpSocketText::tr("The host %1 was not found. Check how it is spelled, and the network.")
                            .arg(transport.endpoint.host());
        break;
    case QAbstractSocket::SocketTimeoutError:
        error.kind = Error::Kind::Timeout;
        error.message =
            TcpHttpSocketText::tr("Connecting to %1 took too long. Check host, port and firewall.").arg(server);
        break;
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
    case QAbstractSocket::SslInvalidUserDataError:
        error.kind = Error::Kind::Tls;
        error.details.serverText = words;
        error.message = alertText(error.details.serverText, transport).arg(server);
        break;
    default:
        error.message = wasConnected
                            ? TcpHttpSocketText::tr("The connection to %1 broke: %2.").arg(server, words)
                            : TcpHttpSocketText::tr("No connection to %1: %2. Check the network.").arg(server, words);
        break;
    }
    return error;
}

Error proxyFailure(QAbstractSocket::SocketError code, const ProxyAddress &proxy, const Endpoint &endpoint,
                   const QString &words)
{
    const QString name = proxy.displayName();
    Error error;
    error.kind = Error::Kind::Network;
    switch (code) {
    case QAbstractSocket::RemoteHostClosedError:
        error.message = TcpHttpSocketText::tr(
                            "The proxy %1 closed the connection instead of reaching %2. Check the proxy's address and "
                            "kind in the connection's settings.")
                            .arg(name, endpoint.displayName());
        break;
    case QAbstractSocket::ConnectionRefusedError:
        error.message = TcpHttpSocketText::tr(
                            "Nothing answers at the proxy %1: the connection was refused. Check the proxy's address in "
                            "the connection's settings.")
                            .arg(name);
        break;
    case QAbstractSocket::HostNotFoundError:
        error.message = TcpHttpSocketText::tr(
                            "The proxy's host %1 was not found. Check how it is spelled in the connection's settings.")
                            .arg(proxy.host);
        break;
    default:
        error.message = TcpHttpSocketText::tr("No connection to the proxy %1: %2. Check the network.").arg(name, words);
        break;
    }
    return error;
}

} // namespace penstock
