// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/httpexchange.h"

#include "core/http/httpconnection.h"

#include <utility>

namespace penstock {

HttpExchange::HttpExchange(HttpRequest request, const Endpoint &endpoint)
    : m_request(std::move(request)), m_endpoint(endpoint)
{
}

HttpExchange::~HttpExchange()
{
    abort();
}

QByteArray HttpExchange::read(qsizetype maxBytes)
{
    QByteArray bytes;
    if (maxBytes >= m_buffer.size()) {
        bytes = std::exchange(m_buffer, {});
    } else {
        bytes = m_buffer.first(maxBytes);
        m_buffer.remove(0, maxBytes);
    }
    if (m_inflater && !m_finished)
        notifySoon();
    if (m_connection)
        m_connection->readSoon();
    return bytes;
}

void HttpExchange::setPaused(bool paused)
{
    if (m_paused == paused)
        return;
    m_paused = paused;
    if (m_paused) {
        if (m_connection)
            Q_EMIT m_connection->paused();
        return;
    }
    m_bytesAreNews = !m_buffer.isEmpty();
    notifySoon();
    if (m_connection)
        m_connection->readSoon();
}

void HttpExchange::abort()
{
    m_aborted = true;
    if (HttpConnection *connection = std::exchange(m_connection, nullptr))
        connection->drop();
}

void HttpExchange::takeUpBy(HttpConnection &connection)
{
    m_connection = &connection;
}

bool HttpExchange::wantsBytes() const
{
    return !m_aborted && !m_paused && m_buffer.size() < bufferBytes && !(m_inflater && m_inflater->hasMore());
}

void HttpExchange::takeHead(const HttpResponseHead &head)
{
    m_head = head;
    m_hasHead = true;
    m_headIsNews = true;
    if (head.headers.hasToken("Content-Encoding", "gzip"))
        m_inflater = std::make_unique<GzipInflater>();
}

void HttpExchange::takeBody(const QByteArray &bytes)
{
    m_bodyIn += bytes.size();
    if (m_inflater) {
        m_inflater->feed(bytes);
        return;
    }
    // The usual case is an empty buffer: then the bytes are shared, not copied.
    if (m_buffer.isEmpty())
        m_buffer = bytes;
    else
        m_buffer += bytes;
    m_bytesAreNews = true;
}

void HttpExchange::endWith(std::optional<Error> error)
{
    if (error) {
        const QString server = m_endpoint.displayName();
        if (error->kind != Error::Kind::BadInput && !error->message.contains(server))
            error->message = server + QStringLiteral(": ") + error->message;
        error->details.url = m_endpoint.displayUrl(m_request.path);
        error->details.status = m_head.status;
    }
    m_connection = nullptr;
    m_ended = true;
    m_error = std::move(error);
    m_timings.lastByte = elapsed();
}

void HttpExchange::notify()
{
    if (m_aborted || m_finished)
        return;
    if (!m_paused)
        unpack();
    const QPointer<HttpExchange> guard(this);
    if (std::exchange(m_headIsNews, false))
        Q_EMIT headersReceived();
    if (guard && !m_aborted && !m_paused && std::exchange(m_bytesAreNews, false))
        Q_EMIT readyRead();
    if (!guard || m_aborted || m_finished || !m_ended || (m_inflater && m_inflater->hasMore()))
        return;
    if (m_inflater && !m_error) {
        if (const Status status = m_inflater->finish(); !status)
            endWith(status.error());
    }
    m_finished = true;
    Q_EMIT finished();
}

void HttpExchange::notifySoon()
{
    if (std::exchange(m_notifyQueued, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_notifyQueued = false;
            notify();
        },
        Qt::QueuedConnection);
}

void HttpExchange::unpack()
{
    while (m_inflater && m_inflater->hasMore() && m_buffer.size() < bufferBytes) {
        const Result<QByteArray> text = m_inflater->take(bufferBytes / 4);
        if (!text) {
            m_inflater.reset();
            if (HttpConnection *connection = std::exchange(m_connection, nullptr))
                connection->drop();
            endWith(text.error());
            return;
        }
        m_bytesAreNews = m_bytesAreNews || !text->isEmpty();
        m_buffer += *text;
    }
}

std::chrono::microseconds HttpExchange::elapsed() const
{
    return std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - m_start);
}

} // namespace penstock
