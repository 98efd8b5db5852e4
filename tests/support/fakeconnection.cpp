// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeconnection.h"

#include "tests/support/fakeserver.h"

#include <QTcpSocket>
#include <QTimer>

#include <sys/socket.h>

#include <utility>

namespace penstock {

namespace {

/// Both return the bytes that the body takes behind `start`, or nothing while some are missing.
std::optional<qsizetype> takeSized(const QByteArray &received, qsizetype start, FakeRequest &request)
{
    const qsizetype length = request.headers.value("content-length").toLongLong();
    if (received.size() < start + length)
        return std::nullopt;
    request.body = received.mid(start, length);
    return length;
}

std::optional<qsizetype> takeChunks(const QByteArray &received, qsizetype start, QByteArray &body)
{
    for (qsizetype at = start;;) {
        const qsizetype lineEnd = received.indexOf("\r\n", at);
        if (lineEnd < 0)
            return std::nullopt;
        const qsizetype size = received.mid(at, lineEnd - at).toLongLong(nullptr, 16);
        at = lineEnd + 2 + size + 2;
        if (received.size() < at)
            return std::nullopt;
        if (size == 0)
            return at - start;
        body += received.mid(lineEnd + 2, size);
    }
}

} // namespace

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
    m_expected = false;
    request->connection = m_number;
    answer(m_server.answerTo(*request));
}

void FakeConnection::answer(const FakeAnswer &answer)
{
    m_playing = true;
    m_steps = answer.steps();
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
    const qsizetype start = end + 4;
    if (interrupted(m_received.size() - start))
        return std::nullopt;
    const std::optional<qsizetype> size = request.headers.value("transfer-encoding") == "chunked"
                                              ? takeChunks(m_received, start, request.body)
                                              : takeSized(m_received, start, request);
    if (!size) {
        expect(request);
        return std::nullopt;
    }
    m_received.remove(0, start + *size);
    return request;
}

bool FakeConnection::interrupted(qsizetype bodyBytes)
{
    if (!m_server.m_interruption || bodyBytes == 0 || bodyBytes < m_server.m_interruption->first)
        return false;
    const FakeAnswer script = std::exchange(m_server.m_interruption, std::nullopt)->second;
    answer(script);
    return true;
}

void FakeConnection::expect(const FakeRequest &request)
{
    if (m_expected || m_server.m_expectation == FakeServer::Expectation::Ignored ||
        request.headers.value("expect").toLower() != "100-continue")
        return;
    m_expected = true;
    m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
}

void FakeConnection::goOn()
{
    if (std::exchange(m_isHeld, false))
        play();
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
    case FakeAnswer::Step::Kind::Hold:
        m_isHeld = true;
        return;
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
