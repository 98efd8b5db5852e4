// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/penstock/singleinstance.h"

#include <QJsonDocument>
#include <QLocalServer>
#include <QLocalSocket>
#include <QStandardPaths>

namespace penstock {

namespace {

constexpr int handOverMs = 1'000;
constexpr qint64 longestMessage = 1024 * 1024;

} // namespace

SingleInstance::SingleInstance(QObject *parent)
    : QObject(parent),
      m_name(QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + QStringLiteral("/penstock.socket"))
{
}

bool SingleInstance::handOver(const CommandLine &commandLine) const
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(handOverMs))
        return false;
    socket.write(QJsonDocument(commandLine.toJson()).toJson(QJsonDocument::Compact) + '\n');
    // The answer tells that somebody lives behind the socket.
    return socket.waitForReadyRead(handOverMs) && socket.readAll().startsWith("ok");
}

void SingleInstance::listen()
{
    m_server = new QLocalServer(this);
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server, &QLocalServer::newConnection, this, &SingleInstance::accept);
    if (m_server->listen(m_name))
        return;
    // Left behind by a crash: handOver() found nobody there.
    QLocalServer::removeServer(m_name);
    m_server->listen(m_name);
}

void SingleInstance::accept()
{
    while (QLocalSocket *socket = m_server->nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { read(socket); });
        read(socket);
    }
}

void SingleInstance::read(QLocalSocket *socket)
{
    if (!socket->canReadLine()) {
        if (socket->bytesAvailable() > longestMessage)
            socket->abort();
        return;
    }
    const QJsonDocument document = QJsonDocument::fromJson(socket->readLine(longestMessage));
    socket->write("ok\n");
    socket->disconnectFromServer();
    if (document.isObject())
        Q_EMIT received(CommandLine::fromJson(document.object()));
}

} // namespace penstock
