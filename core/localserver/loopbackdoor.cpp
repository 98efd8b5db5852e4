// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/localserver/loopbackdoor.h"

#include "core/http/unixaddress.h"

#include <QHostAddress>
#include <QLocalSocket>
#include <QTcpSocket>

namespace penstock {

namespace {

constexpr qint64 heldBytes = 256 * 1024;

/// Moves what one side has to the other, as fast as that takes it.
void pump(QIODevice &from, QIODevice &to)
{
    while (from.bytesAvailable() > 0 && to.bytesToWrite() < heldBytes)
        to.write(from.read(heldBytes));
}

/// The two ends of one visit; it ends with either.
class Visit final : public QObject
{
public:
    Visit(QTcpSocket *visitor, const QString &socketPath, QObject *parent)
        : QObject(parent), m_visitor(visitor), m_address(socketPath)
    {
        m_visitor->setParent(this);
        m_visitor->setReadBufferSize(heldBytes);
        m_visitor->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        m_host.setReadBufferSize(heldBytes);
        const auto forth = [this] {
            if (m_host.state() == QLocalSocket::ConnectedState)
                pump(*m_visitor, m_host);
        };
        const auto back = [this] { pump(m_host, *m_visitor); };
        connect(&m_host, &QLocalSocket::connected, this, forth);
        connect(m_visitor, &QTcpSocket::readyRead, this, forth);
        connect(&m_host, &QLocalSocket::bytesWritten, this, forth);
        connect(&m_host, &QLocalSocket::readyRead, this, back);
        connect(m_visitor, &QTcpSocket::bytesWritten, this, back);
        connect(m_visitor, &QTcpSocket::disconnected, this, &QObject::deleteLater);
        const auto end = [this] {
            m_visitor->write(m_host.readAll());
            m_visitor->disconnectFromHost();
        };
        connect(&m_host, &QLocalSocket::disconnected, this, end);
        connect(&m_host, &QLocalSocket::errorOccurred, this, end);
        m_host.connectToServer(m_address.name());
    }

private:
    QTcpSocket *m_visitor;
    UnixAddress m_address;
    QLocalSocket m_host;
};

} // namespace

LoopbackDoor::LoopbackDoor(const QString &socketPath, QObject *parent) : QObject(parent), m_socketPath(socketPath)
{
    connect(&m_server, &QTcpServer::newConnection, this, &LoopbackDoor::accept);
}

Status LoopbackDoor::open(quint16 port)
{
    if (m_server.isListening() || m_server.listen(QHostAddress::LocalHost, port))
        return {};
    return failure(Error::Kind::Network,
                   tr("The local server cannot be shared at port %1 of 127.0.0.1: %2. Choose another port.")
                       .arg(port)
                       .arg(m_server.errorString()));
}

void LoopbackDoor::close()
{
    m_server.close();
    qDeleteAll(findChildren<QObject *>(QStringLiteral("visit"), Qt::FindDirectChildrenOnly));
}

void LoopbackDoor::accept()
{
    while (QTcpSocket *const visitor = m_server.nextPendingConnection())
        (new Visit(visitor, m_socketPath, this))->setObjectName(QStringLiteral("visit"));
}

} // namespace penstock
