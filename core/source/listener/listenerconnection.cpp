// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/listener/listenerconnection.h"

#include "core/source/listener/listenedwrite.h"
#include "core/source/listener/listenerservice.h"

#include <QTcpSocket>

namespace penstock {

namespace {

constexpr qint64 readAtOnce = 256 * 1024;
constexpr qint64 mostUnread = 64 * 1024;           // answers that a client does not fetch
constexpr std::chrono::seconds partingPatience{5}; // for it to read the last one

HttpRequestParser::Limits limitsOf(const ListenerOptions &options)
{
    HttpRequestParser::Limits limits;
    limits.bodyBytes = options.bodyBytes;
    return limits;
}

} // namespace

ListenerConnection::ListenerConnection(QTcpSocket *socket, const ListenerOptions &options, ListenerService &service,
                                       QObject *parent)
    : QObject(parent), m_socket(socket), m_options(options), m_service(service), m_parser(limitsOf(options))
{
    m_socket->setParent(this);
    m_socket->setReadBufferSize(readAtOnce);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &ListenerConnection::timedOut);
    connect(m_socket, &QTcpSocket::readyRead, this, &ListenerConnection::readOn);
    connect(m_socket, &QTcpSocket::bytesWritten, this, &ListenerConnection::readOn);
    connect(m_socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    m_patience.start(m_options.idlePatience);
    // What came before anybody listened for it tells nothing.
    QMetaObject::invokeMethod(this, &ListenerConnection::readOn, Qt::QueuedConnection);
}

ListenerConnection::~ListenerConnection()
{
    m_socket->disconnect(this);
}

void ListenerConnection::readOn()
{
    if (m_isClosing) {
        // What a refused client still sends is not kept; unread, it would reset the connection before the answer is
        // read.
        m_socket->skip(m_socket->bytesAvailable());
        return;
    }
    // A client that fetches no answers is not served until it does.
    while (!m_isClosing && m_socket->bytesToWrite() <= mostUnread) {
        if (m_received.isEmpty())
            m_received = m_socket->read(readAtOnce);
        if (m_received.isEmpty())
            break;
        if (!feed())
            return;
        if (m_parser.state() == HttpRequestParser::State::Complete)
            answerRequest();
    }
    if (!m_isClosing)
        waitForMore();
}

/// False when what came is no request.
bool ListenerConnection::feed()
{
    const auto used = m_parser.feed(m_received);
    if (!used) {
        refuse(ListenedWrite::refusal(ListenedWrite::Generation::V1, used.error().status,
                                      QString::fromLatin1(used.error().reason)));
        return false;
    }
    m_received.remove(0, *used);
    if (m_parser.state() == HttpRequestParser::State::Body && m_parser.expectsContinue() && !m_isTold) {
        m_isTold = true;
        m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
    }
    return true;
}

void ListenerConnection::answerRequest()
{
    const ListenerAnswer answer = m_service.answer(m_parser);
    const bool keepsAlive = m_parser.keepsAlive() && !answer.closes;
    m_socket->write(answer.bytes(keepsAlive, m_parser.method() == "HEAD"));
    m_parser = HttpRequestParser(limitsOf(m_options));
    m_isTold = false;
    m_isHeadTimed = false;
    if (!keepsAlive)
        leave();
}

/// The header has a time for all of it, so that a client cannot hold on with a byte from time to time.
void ListenerConnection::waitForMore()
{
    if (m_parser.state() == HttpRequestParser::State::Body) {
        m_patience.start(m_options.bodyPatience);
    } else if (!m_parser.hasBegun()) {
        m_patience.start(m_options.idlePatience);
    } else if (!m_isHeadTimed) {
        m_isHeadTimed = true;
        m_patience.start(m_options.headPatience);
    }
}

void ListenerConnection::timedOut()
{
    if (!m_isClosing && m_parser.hasBegun())
        refuse(ListenedWrite::refusal(ListenedWrite::Generation::V1, 408,
                                      QStringLiteral("the request did not come in time; nothing of it was taken")));
    else
        m_socket->abort();
}

void ListenerConnection::refuse(const ListenerAnswer &answer)
{
    m_socket->write(answer.bytes(false, false));
    leave();
}

/// Closes when the answer is sent; a client that does not close its side is left after a while.
void ListenerConnection::leave()
{
    m_isClosing = true;
    m_patience.start(partingPatience);
    m_socket->disconnectFromHost();
}

} // namespace penstock
