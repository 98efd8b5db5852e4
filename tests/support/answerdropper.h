// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

namespace penstock {

/// Stands before a real server and loses the answer to one write, after the server has given it. Needs the event loop
/// of its thread.
class AnswerDropper final
{
public:
    /// `write`: which one, from 1 on.
    AnswerDropper(quint16 port, int write) : m_port(port), m_write(write)
    {
        m_server.listen(QHostAddress::LocalHost, 0);
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            while (QTcpSocket *client = m_server.nextPendingConnection())
                join(client);
        });
    }

    QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_server.serverPort())); }
    int writes() const { return m_writes; }

private:
    void join(QTcpSocket *client)
    {
        auto *server = new QTcpSocket(client);
        server->connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
        QObject::connect(client, &QTcpSocket::readyRead, server, [this, client, server] {
            const QByteArray bytes = client->readAll();
            if (bytes.startsWith("POST /write"))
                client->setProperty("loses", ++m_writes == m_write);
            server->write(bytes);
        });
        QObject::connect(server, &QTcpSocket::readyRead, client, [client, server] {
            const QByteArray bytes = server->readAll();
            if (client->property("loses").toBool())
                client->abort();
            else
                client->write(bytes);
        });
        QObject::connect(server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
        QObject::connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    }

    QTcpServer m_server;
    quint16 m_port;
    int m_write;
    int m_writes = 0;
};

} // namespace penstock
