// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeserver.h"

#include "tests/support/fakeconnection.h"

#include <QSslSocket>
#include <QTcpSocket>

#include <algorithm>
#include <utility>

namespace penstock {

FakeServer::FakeServer(QObject *parent) : QTcpServer(parent)
{
    if (!listen(QHostAddress::LocalHost, 0))
        qFatal("the fake server cannot listen: %s", qPrintable(errorString()));
}

FakeServer::~FakeServer()
{
    QList<FakeConnection *> connections;
    connections.swap(m_open);
    for (FakeConnection *connection : std::as_const(connections))
        connection->disconnect(this);
    qDeleteAll(connections);
}

QUrl FakeServer::url() const
{
    return QUrl(QStringLiteral("%1://127.0.0.1:%2")
                    .arg(m_keyFile.isEmpty() ? QStringLiteral("http") : QStringLiteral("https"))
                    .arg(serverPort()));
}

void FakeServer::useTls(const QString &certificateFile, const QString &keyFile)
{
    m_certificateFile = certificateFile;
    m_keyFile = keyFile;
}

void FakeServer::enqueue(const FakeAnswer &answer)
{
    m_queue += answer;
}

void FakeServer::setHandler(Handler handler)
{
    m_handler = std::move(handler);
}

void FakeServer::interruptUpload(qint64 afterBytes, const FakeAnswer &answer)
{
    m_interruption.emplace(afterBytes, answer);
}

void FakeServer::goOn()
{
    const QList<FakeConnection *> connections = m_open;
    for (FakeConnection *connection : connections)
        connection->goOn();
}

bool FakeServer::isHolding() const
{
    return std::ranges::any_of(m_open, &FakeConnection::isHeld);
}

void FakeServer::closeConnections()
{
    const QList<FakeConnection *> connections = m_open;
    for (FakeConnection *connection : connections)
        connection->close();
}

void FakeServer::incomingConnection(qintptr descriptor)
{
    QTcpSocket *socket = nullptr;
    if (m_keyFile.isEmpty()) {
        socket = new QTcpSocket;
        socket->setSocketDescriptor(descriptor);
    } else {
        auto *tls = new QSslSocket;
        socket = tls;
        tls->setSocketDescriptor(descriptor);
        tls->setLocalCertificate(m_certificateFile);
        tls->setPrivateKey(m_keyFile);
        tls->startServerEncryption();
    }
    auto *connection = new FakeConnection(*this, socket, m_accepted++);
    m_open += connection;
    connect(connection, &FakeConnection::closed, this, [this, connection] {
        m_open.removeOne(connection);
        connection->deleteLater();
    });
}

FakeAnswer FakeServer::answerTo(const FakeRequest &request)
{
    m_requests += request;
    const FakeAnswer answer = !m_queue.isEmpty() ? m_queue.takeFirst()
                              : m_handler        ? m_handler(request)
                                                 : FakeAnswer::raw("HTTP/1.1 204 No Content\r\n\r\n");
    Q_EMIT requestReceived(static_cast<int>(m_requests.size()) - 1);
    return answer;
}

} // namespace penstock
