// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/httpconnection.h"

#include "core/async/logging.h"
#include "core/http/httpbodysource.h"
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

double seconds(std::chrono::milliseconds time)
{
    return std::chrono::duration<double>(time).count();
}

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
    return m_exchange || m_phase == Phase::Closed || (!m_peerClosed && m_socket->isQuietAndOpen());
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
    if (HttpBodySource *stream = exchange.request().stream.get())
        connect(stream, &HttpBodySource::readyRead, this, &HttpConnection::sendMore, Qt::UniqueConnection);
    touch();
    if (m_phase == Phase::Open) {
        sendRequest();
        return;
    }
    m_phase = Phase::Connecting;
    m_phaseStarted = Clock::now();
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
            touch();
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
    m_phase = Phase::Securing;
    m_phaseStarted = Clock::now();
    if (m_exchange)
        m_exchange->m_timings.connected = m_exchange->elapsed();
}

void HttpConnection::onReady()
{
    m_phase = Phase::Open;
    if (!m_exchange)
        return;
    if (m_transport.endpoint.isTls())
        m_exchange->m_timings.secured = m_exchange->elapsed();
    touch();
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
    if (!m_exchange || m_dead || m_peerClosed || m_phase != Phase::Open)
        return;
    touch();
    countSent();
    // A server that refuses may answer before it has read all, and then reset the connection: one more write, and its
    // answer is lost.
    if (!m_upload.isComplete() && m_exchange->wantsBytes() && !m_socket->isQuietAndOpen()) {
        sendSoon();
        return;
    }
    const Status status = m_upload.pump(*m_socket);
    if (!m_exchange)
        return; // aborted by its source
    countSent();
    if (!status)
        end(withAmount(status.error()));
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
        touch();
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
    if (HttpBodySource *stream = exchange->request().stream.get())
        stream->disconnect(this);
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

void HttpConnection::touch()
{
    m_lastActivity = Clock::now();
}

void HttpConnection::watchTime()
{
    const Clock::time_point now = Clock::now();
    Clock::time_point next = Clock::time_point::max();
    const auto isOver = [&](Clock::time_point since, std::chrono::milliseconds limit) {
        if (limit.count() <= 0)
            return false;
        next = std::min(next, since + limit);
        return since + limit <= now;
    };
    const QString server = m_transport.endpoint.displayName();
    const Timeouts &limits = m_transport.timeouts;
    if (m_phase == Phase::Connecting && isOver(m_phaseStarted, limits.connect)) {
        end(timeout((m_transport.proxy && m_transport.proxy->kind == ProxyAddress::Kind::None
                         ? tr("Connecting to %1 took longer than %2 s. Check host, port and firewall.")
                         : tr("Connecting to %1 through a proxy took longer than %2 s. Check host, port, proxy and "
                              "firewall."))
                        .arg(server)
                        .arg(seconds(limits.connect))));
        return;
    }
    if (m_phase == Phase::Securing && isOver(m_phaseStarted, limits.connect)) {
        end(timeout(
            tr("Setting up the encryption with %1 took longer than %2 s. Check that it speaks https on this port.")
                .arg(server)
                .arg(seconds(limits.connect))));
        return;
    }
    const bool sending = !m_upload.isComplete() || m_socket->bytesToWrite() > 0;
    const bool waiting = (sending || m_exchange->wantsBytes()) && !m_upload.waitsForSource();
    if (m_phase == Phase::Open && waiting && isOver(m_lastActivity, limits.idle)) {
        end(timeout(
            (sending ? tr("%1 took no byte of the request for %2 s.")
             : m_parser.state() == HttpParser::State::Head
                 ? tr("%1 did not answer for %2 s. Give it more time in the connection's settings, or ask for less.")
                 : tr("%1 stopped in the middle of its answer for %2 s."))
                .arg(server)
                .arg(seconds(limits.idle))));
        return;
    }
    if (next == Clock::time_point::max())
        return;
    m_timer.start(std::chrono::ceil<std::chrono::milliseconds>(next - now));
}

Error HttpConnection::timeout(const QString &message) const
{
    Error error;
    error.kind = Error::Kind::Timeout;
    error.message = message;
    return withAmount(error);
}

Error HttpConnection::withAmount(Error error) const
{
    const qint64 sent = m_exchange->m_wireOut - m_sentBefore;
    if (!m_exchange->m_requestWasSent || (m_upload.isComplete() && sent >= m_upload.handedOver()))
        return error;
    error.message +=
        u' ' + (m_upload.size() >= 0 ? tr("%1 of %2 bytes of the request had been sent.").arg(sent).arg(m_upload.size())
                                     : tr("%1 bytes of the request had been sent.").arg(sent));
    return error;
}

} // namespace penstock
