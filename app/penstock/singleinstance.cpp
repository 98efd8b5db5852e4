// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/penstock/singleinstance.h"

#include <QJsonDocument>
#include <QLocalServer>
#include <QLocalSocket>
#include <QStandardPaths>

#include <cstdio>

namespace penstock {

namespace {

constexpr int handOverMs = 1'000;
constexpr qint64 longestMessage = 1024 * 1024;

/// Whether a process listens there: the kernel refuses a connection to a socket that a crash left behind.
bool isAnswered(QLocalSocket &socket, const QString &name)
{
    socket.connectToServer(name);
    return socket.waitForConnected(handOverMs) || (socket.error() != QLocalSocket::ServerNotFoundError &&
                                                   socket.error() != QLocalSocket::ConnectionRefusedError);
}

} // namespace

SingleInstance::SingleInstance(QObject *parent)
    : QObject(parent),
      m_name(QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + QStringLiteral("/penstock.socket"))
{
}

bool SingleInstance::handOver(const CommandLine &commandLine) const
{
    QLocalSocket socket;
    if (!isAnswered(socket, m_name))
        return false;
    socket.write(QJsonDocument(commandLine.toJson()).toJson(QJsonDocument::Compact) + '\n');
    socket.waitForBytesWritten(handOverMs);
    if (socket.waitForReadyRead(handOverMs) || socket.bytesAvailable() > 0)
        return true;
    if (socket.state() == QLocalSocket::UnconnectedState)
        return false; // it has ended, and has read nothing
    // Who accepts lives, busy or not, and finds the line when it looks: its socket is never taken away from it.
    fputs("penstock: the window that is open is busy and will do this when it is free; --new-window opens another.\n",
          stderr);
    return true;
}

void SingleInstance::listen()
{
    // With an access option QLocalServer renames its socket over the one that is there, whoever listens on that.
    if (QLocalSocket other; isAnswered(other, m_name))
        return; // somebody was quicker
    m_server = new QLocalServer(this);
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server, &QLocalServer::newConnection, this, &SingleInstance::accept);
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
