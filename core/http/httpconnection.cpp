// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/httpconnection.h"

#include "core/async/logging.h"
#include "core/async/sentences.h"
#include "core/http/httpexchange.h"
#include "core/http/httpsocket.h"

#include <QIODevice>

#include <algorithm>
#include <utility>

namespace penstock {

namespace {

constexpr qint64 readBytes = 256 * 1024;
/// More of the page that comes with a redirect is not waited for.
constexpr qint64 longestRedirectPage = 64 * 1024;

} // namespace

HttpConnection::HttpConnection(const Transport &transport, QObject *parent)
    : QObject(parent), m_transport(transport), m_socket(HttpSocket::create(transport))
{
    connect(m_socket.get(), &HttpSocket::connected, this, &HttpConnection::onConnected);
    connect(m_socket.get(), &HttpSocket::ready, this, &HttpConnection::onReady);
    connect(m_socket.get(), &HttpSocket::readyRead, this, &HttpConnection::readAnswer);
    connect(m_socket.get(), &HttpSocket::bytesWritten, this, &HttpConnection::sendMore);
    connect(m_socket.get(), &HttpSocket::failed, this, &HttpConnection::onFailed);
    connect(m_socket.get(), &HttpSocket::closed, this, [this] {
        m_peerClosed = true;
        readAnswer();
    });
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &HttpConnection::watchTime);
}

HttpConnection::~HttpConnection()
{
    m_socket->disconnect(this);
    // A slot of the exchange deletes us: Qt's socket is then still busy telling of its bytes.
    if (m_reading) {
        m_socket->abort();
        m_socket.release()->deleteLater();
    }
    if (!m_exchange)
        return;
    Error error;
    error.kind = Error::Kind::Network;
    error.message = tr("The connection to %1 was closed here before the answer was complete.")
                        .arg(m_transport.endpoint.displayName());
    m_exchange->endWith(error);
    m_exchange->notifySoon();
}

bool HttpConnection::isUsable() const
{
    if (m_dead)
        return false;
    return m_exchange || m_patience.phase() == Phase::Closed || (!m_peerClosed && m_socket->isQuietAndOpen());
}

void HttpConnection::start(HttpExchange &exchange)
{
    m_exchange = &exchange;
    m_upload = HttpUpload();
    m_parser =
        HttpParser(exchange.request().method == "HEAD" ? HttpParser::AnswerTo::Head : HttpParser::AnswerTo::Other);
    m_sentBefore = exchange.m_wireOut;
    m_receivedBefore = exchange.m_wireIn;
    exchange.takeUpBy(*this);

    const Status status = m_transport.endpoint.check();
    const Result<QByteArray> head = exchange.request().encodeHead(m_transport.endpoint, exchange.m_target);
    if (!status || !head) {
        end(status ? head.error() : status.error());
        return;
    }
    m_upload = HttpUpload(*head, exchange.request());
    m_patience.touch();
    if (m_patience.phase() == Phase::Open) {
        sendRequest();
        return;
    }
    m_patience.enter(Phase::Connecting);
    qCDebug(httpLog).noquote() << "connecting to" << m_transport.endpoint.displayName();
    watchTime();
    m_socket->open();
}

void HttpConnection::readSoon()
{
    if (std::exchange(m_readQueued, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_readQueued = false;
            m_patience.touch();
            readAnswer();
            if (m_exchange)
                watchTime();
        },
        Qt::QueuedConnection);
}

void HttpConnection::drop()
{
    m_exchange = nullptr;
    m_dead = true;
    m_timer.stop();
    m_socket->abort();
    Q_EMIT released();
}

void HttpConnection::onConnected()
{
    m_patience.enter(Phase::Securing);
    if (m_exchange)
        m_exchange->m_timings.connected = m_exchange->elapsed();
}

void HttpConnection::onReady()
{
    m_patience.enter(Phase::Open);
    if (!m_exchange)
        return;
    if (m_transport.endpoint.isTls())
        m_exchange->m_timings.secured = m_exchange->elapsed();
    m_patience.touch();
    sendRequest();
}

void HttpConnection::onFailed(const Error &error)
{
    m_dead = true;
    // What came before the break may be a whole answer, such as 413 to a body that the server did not want to read.
    readAnswer();
    if (m_exchange)
        end(withAmount(error));
    else
        m_socket->abort();
}

void HttpConnection::sendRequest()
{
    m_exchange->m_timings.requestSent = m_exchange->elapsed();
    m_exchange->m_requestWasSent = true;
    sendMore();
    if (m_exchange && !m_upload.isComplete())
        m_socket->keepRest();
    m_socket->flush();
    if (m_exchange)
        watchTime();
}

void HttpConnection::sendMore()
{
    if (!m_exchange || m_dead || m_peerClosed || m_patience.phase() != Phase::Open)
        return;
    m_patience.touch();
    countSent();
    // A server that refuses may answer before it has read all, and then reset the connection: one more write, and its
    // answer is lost.
    if (!m_upload.isComplete() && m_exchange->wantsBytes() && !m_socket->isQuietAndOpen()) {
        sendSoon();
        return;
    }
    m_upload.pump(*m_socket);
    countSent();
}

void HttpConnection::sendSoon()
{
    if (std::exchange(m_sendQueued, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_sendQueued = false;
            sendMore();
        },
        Qt::QueuedConnection);
}

void HttpConnection::countSent()
{
    // Of a socket that broke, the bytes that were left over are gone, and would count as sent.
    if (!m_dead)
        m_exchange->m_wireOut = m_sentBefore + std::max<qint64>(0, m_upload.handedOver() - m_socket->bytesToWrite());
}

void HttpConnection::readAnswer()
{
    if (m_reading || !m_exchange)
        return;
    m_reading = true;
    QIODevice &device = m_socket->device();
    while (m_exchange && m_exchange->wantsBytes()) {
        QByteArray bytes = device.isOpen() ? device.read(readBytes) : QByteArray();
        if (bytes.isEmpty() && (m_peerClosed || m_dead))
            bytes = m_socket->readRest(readBytes);
        if (bytes.isEmpty()) {
            if (m_peerClosed) {
                const Status status = m_parser.finish();
                end(status ? std::nullopt : std::optional(withAmount(status.error())));
            }
            break;
        }
        m_patience.touch();
        if (!feedParser(bytes))
            break;
        // A slot may delete the whole pool.
        const QPointer<HttpConnection> guard(this);
        m_exchange->notify();
        if (!guard)
            return;
    }
    m_reading = false;
}

bool HttpConnection::feedParser(const QByteArray &bytes)
{
    if (m_exchange->m_wireIn == m_receivedBefore)
        m_exchange->m_timings.firstByte = m_exchange->elapsed();
    m_exchange->m_wireIn += bytes.size();
    QByteArray body;
    const Result<qsizetype> used = m_parser.feed(bytes, body);
    if (!m_exchange->hasHead() && m_parser.state() != HttpParser::State::Head)
        m_exchange->takeHead(m_parser.head());
    if (!body.isEmpty())
        m_exchange->takeBody(body);
    if (!used) {
        // Of a head that cannot be read the first line may still say what became of the request.
        Error error = used.error();
        error.details.status = m_parser.head().status;
        end(error);
        return false;
    }
    if (m_exchange->m_redirection && m_parser.bodyBytes() > longestRedirectPage) {
        m_dead = true;
        end(std::nullopt);
        return false;
    }
    if (m_parser.state() != HttpParser::State::Complete)
        return true;
    // Bytes beyond the answer belong to nothing that was asked.
    if (*used < bytes.size())
        m_dead = true;
    end(std::nullopt);
    return false;
}

void HttpConnection::end(const std::optional<Error> &error)
{
    countSent();
    m_socket->dropRest();
    HttpExchange *exchange = std::exchange(m_exchange, nullptr);
    m_timer.stop();
    const bool sentAll = m_upload.isComplete() && m_socket->bytesToWrite() == 0;
    if (error || !sentAll || m_peerClosed || !m_parser.keepsAlive())
        m_dead = true;
    if (m_dead)
        m_socket->abort();
    exchange->endWith(error);
    // Later, so that no slot comes between what the callers of this function still do.
    exchange->notifySoon();
    Q_EMIT released();
}

void HttpConnection::watchTime()
{
    HttpPatience::Work work;
    work.sends = !m_upload.isComplete() || m_socket->bytesToWrite() > 0;
    work.awaits = m_exchange->wantsBytes();
    work.hasHead = m_parser.state() != HttpParser::State::Head;
    const HttpPatience::Judgement judgement = m_patience.judge(work);
    if (!judgement.complaint.isEmpty()) {
        Error error;
        error.kind = Error::Kind::Timeout;
        error.message = judgement.complaint;
        end(withAmount(error));
    } else if (judgement.lookAgain) {
        m_timer.start(*judgement.lookAgain);
    }
}

Error HttpConnection::withAmount(Error error) const
{
    const qint64 sent = m_exchange->m_wireOut - m_sentBefore;
    if (!m_exchange->m_requestWasSent || (m_upload.isComplete() && sent >= m_upload.handedOver()))
        return error;
    error.message = joinedSentences(error.message,
                                    tr("%1 of %2 bytes of the request had been sent.").arg(sent).arg(m_upload.size()));
    return error;
}

} // namespace penstock
