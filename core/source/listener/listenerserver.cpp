// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/listener/listenerserver.h"

#include "core/source/listener/listenedwrite.h"
#include "core/source/listener/listenerconnection.h"

#include <QHostAddress>
#include <QTcpSocket>

namespace penstock {

ListenerServer::ListenerServer(const ListenerOptions &options, Intake &intake)
    : m_options(options), m_service(m_options, intake), m_server(this)
{
    connect(&m_server, &QTcpServer::newConnection, this, &ListenerServer::accept);
}

Status ListenerServer::listen()
{
    const QHostAddress address(m_options.address == QLatin1String("localhost") ? QStringLiteral("127.0.0.1")
                                                                               : m_options.address);
    if (address != QHostAddress(QHostAddress::LocalHost) && address != QHostAddress(QHostAddress::LocalHostIPv6))
        return failure(Error::Kind::BadInput,
                       tr("It can listen on 127.0.0.1 or ::1 only, and not on \"%1\": what other machines send would "
                          "come without encryption.")
                           .arg(m_options.address));
    if (!m_server.listen(address, m_options.port))
        return failure(Error::Kind::Network, tr("Port %1 of %2 cannot be listened on: %3")
                                                 .arg(m_options.port)
                                                 .arg(address.toString(), m_server.errorString()));
    return {};
}

void ListenerServer::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        auto *connection = new ListenerConnection(socket, m_options, m_service, this);
        ++m_connections;
        connect(connection, &QObject::destroyed, this, [this] { --m_connections; });
        if (m_connections > m_options.connections) {
            ListenerAnswer answer =
                ListenedWrite::refusal(ListenedWrite::Generation::V1, 503, QStringLiteral("too many connections"));
            answer.fields = "Retry-After: " + QByteArray::number(qint64(m_options.retryAfter.count())) + "\r\n";
            connection->refuse(answer);
        }
    }
}

} // namespace penstock
