// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeconnection.h"

#include "tests/support/fakeserver.h"

#include <QTcpSocket>
#include <QTimer>

#include <sys/socket.h>

namespace penstock {

FakeConnection::FakeConnection(FakeServer &server, QTcpSocket *socket, int number)
    : QObject(&server), m_server(server), m_socket(socket), m_number(number)
{
    socket->setParent(this);
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(socket, &QTcpSocket::readyRead, this, &FakeConnection::readRequests);
    connect(socket, &QTcpSocket::disconnected, this, &FakeConnection::closed);
    connect(socket, &QTcpSocket::bytesWritten, this, [this](qint64 bytes) { m_server.m_bytesTaken += bytes; });
}

void FakeConnection::close()
{
    m_socket->disconnectFromHost();
}

void FakeConnection::readRequests()
{
    m_received += m_socket->readAll();
    if (m_playing)
        return;
    std::optional<FakeRequest> request = takeRequest();
    if (!request)
        return;
    request->connection = m_number;
    m_playing = true;
    m_steps = m_server.answerTo(*request).steps();
    play();
}

std::optional<FakeRequest> FakeConnection::takeRequest()
{
    const qsizetype end = m_received.indexOf("\r\n\r\n");
    if (end < 0)
        return std::nullopt;
    const QByteArrayList lines = m_received.left(end).split('\n');
    const QByteArrayList words = lines.first().trimmed().split(' ');
    FakeRequest request;
    request.method = words.value(0);
    request.target = words.value(1);
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        request.headers.insert(line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed());
    }
    const qsizetype length = request.headers.value("content-length").toLongLong();
    if (m_received.size() < end + 4 + length)
        return std::nullopt;
    request.body = m_received.mid(end + 4, length);
    m_received.remove(0, end + 4 + length);
    return request;
}

void FakeConnection::play()
{
    if (m_steps.isEmpty()) {
        m_playing = false;
        readRequests();
        return;
    }
    const FakeAnswer::Step step = m_steps.takeFirst();
    int pause = 0;
    switch (step.kind) {
    case FakeAnswer::Step::Kind::Send:
        m_socket->write(step.bytes);
        m_socket->flush();
        break;
    case FakeAnswer::Step::Kind::Wait:
        pause = step.milliseconds;
        break;
    case FakeAnswer::Step::Kind::Stall:
        return;
    case FakeAnswer::Step::Kind::Close:
        m_socket->disconnectFromHost();
        return;
    case FakeAnswer::Step::Kind::Drop: {
        const linger hard{1, 0};
        setsockopt(static_cast<int>(m_socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
        m_socket->abort();
        return;
    }
    }
    QTimer::singleShot(pause, this, &FakeConnection::play);
}

} // namespace penstock
