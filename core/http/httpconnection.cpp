// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/httpconnection.h"

#include "core/http/httpexchange.h"
#include "core/http/httpsocket.h"

#include <QIODevice>

#include <algorithm>
#include <utility>

namespace penstock {

namespace {

/// Header and body up to this size go out in one write; longer bodies follow in pieces of this size.
constexpr qsizetype pieceBytes = 256 * 1024;
constexpr qint64 readBytes = 256 * 1024;

double seconds(std::chrono::milliseconds time)
{
    return std::chrono::duration<double>(time).count();
}

} // namespace

HttpConnection::HttpConnection(const Endpoint &endpoint, const TlsPolicy &policy, const Timeouts &timeouts,
                               QObject *parent)
    : QObject(parent), m_endpoint(endpoint), m_timeouts(timeouts), m_socket(HttpSocket::create(endpoint, policy))
{
    connect(m_socket.get(), &HttpSocket::connected, this, &HttpConnection::onConnected);
    connect(m_socket.get(), &HttpSocket::ready, this, &HttpConnection::onReady);
    connect(m_socket.get(), &HttpSocket::readyRead, this, &HttpConnection::readAnswer);
    connect(m_socket.get(), &HttpSocket::bytesWritten, this, &HttpConnection::sendBody);
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
    error.message =
        tr("The connection to %1 was closed here before the answer was complete.").arg(m_endpoint.displayName());
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
    m_parser = HttpParser(exchange.request().method == "HEAD");
    m_bodyAt = 0;
    m_written = 0;
    m_started = Clock::now();
    exchange.takeUpBy(*this);

    Status status = m_endpoint.check();
    if (status) {
        Result<QByteArray> head = exchange.request().encodeHead(m_endpoint);
        if (head)
            m_head = *std::move(head);
        else
            status = std::unexpected(head.error());
    }
    if (!status) {
        end(status.error());
        return;
    }
    touch();
    if (m_phase == Phase::Open) {
        sendRequest();
        return;
    }
    m_phase = Phase::Connecting;
    m_phaseStarted = m_started;
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
    if (m_endpoint.isTls())
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
        end(error);
    else
        m_socket->abort();
}

void HttpConnection::sendRequest()
{
    const QByteArray &body = m_exchange->request().body;
    m_exchange->m_timings.requestSent = m_exchange->elapsed();
    if (m_head.size() + body.size() <= pieceBytes) {
        m_head += body;
        m_bodyAt = body.size();
    }
    m_written = m_head.size();
    m_socket->device().write(m_head);
    m_head.clear();
    sendBody();
    m_socket->flush();
    if (m_exchange)
        watchTime();
}

void HttpConnection::sendBody()
{
    if (!m_exchange || m_dead || m_phase != Phase::Open)
        return;
    touch();
    const QByteArray &body = m_exchange->request().body;
    QIODevice &device = m_socket->device();
    while (m_bodyAt < body.size() && device.bytesToWrite() < pieceBytes) {
        const qsizetype length = std::min(pieceBytes, body.size() - m_bodyAt);
        if (device.write(body.constData() + m_bodyAt, length) != length)
            return; // failed() comes
        m_bodyAt += length;
        m_written += length;
    }
    m_exchange->m_wireOut = m_written - device.bytesToWrite();
}

void HttpConnection::readAnswer()
{
    if (m_reading || !m_exchange)
        return;
    m_reading = true;
    QIODevice &device = m_socket->device();
    while (m_exchange && m_exchange->wantsBytes()) {
        const QByteArray bytes = device.isOpen() ? device.read(readBytes) : QByteArray();
        if (bytes.isEmpty()) {
            if (m_peerClosed) {
                const Status status = m_parser.finish();
                end(status ? std::nullopt : std::optional(status.error()));
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
    if (m_exchange->m_wireIn == 0)
        m_exchange->m_timings.firstByte = m_exchange->elapsed();
    m_exchange->m_wireIn += bytes.size();
    QByteArray body;
    const Result<qsizetype> used = m_parser.feed(bytes, body);
    if (!m_exchange->hasHead() && m_parser.state() != HttpParser::State::Head)
        m_exchange->takeHead(m_parser.head());
    if (!body.isEmpty())
        m_exchange->takeBody(body);
    if (!used) {
        end(used.error());
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
    HttpExchange *exchange = std::exchange(m_exchange, nullptr);
    m_timer.stop();
    const bool sentAll = m_bodyAt == exchange->request().body.size() && m_socket->device().bytesToWrite() == 0;
    exchange->m_wireOut = m_written - m_socket->device().bytesToWrite();
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
    const QString server = m_endpoint.displayName();
    if (isOver(m_started, m_timeouts.total)) {
        end(timeout(
            tr("The exchange with %1 took longer than %2 s in all.").arg(server).arg(seconds(m_timeouts.total))));
        return;
    }
    if (m_phase == Phase::Connecting && isOver(m_phaseStarted, m_timeouts.connect)) {
        end(timeout(tr("Connecting to %1 took longer than %2 s. Check host, port and firewall.")
                        .arg(server)
                        .arg(seconds(m_timeouts.connect))));
        return;
    }
    if (m_phase == Phase::Securing && isOver(m_phaseStarted, m_timeouts.connect)) {
        end(timeout(
            tr("Setting up the encryption with %1 took longer than %2 s. Check that it speaks https on this port.")
                .arg(server)
                .arg(seconds(m_timeouts.connect))));
        return;
    }
    const bool sending = m_bodyAt < m_exchange->request().body.size() || m_socket->device().bytesToWrite() > 0;
    if (m_phase == Phase::Open && (sending || m_exchange->wantsBytes()) && isOver(m_lastActivity, m_timeouts.idle)) {
        end(timeout(
            (sending ? tr("%1 took no byte of the request for %2 s.")
             : m_parser.state() == HttpParser::State::Head
                 ? tr("%1 did not answer for %2 s. Give it more time in the connection's settings, or ask for less.")
                 : tr("%1 stopped in the middle of its answer for %2 s."))
                .arg(server)
                .arg(seconds(m_timeouts.idle))));
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
    return error;
}

} // namespace penstock
