// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/httpexchange.h"

#include "core/async/logging.h"
#include "core/http/httpconnection.h"
#include "core/http/maskedtarget.h"
#include "core/http/transport.h"

#include <QMetaMethod>
#include <QUrl>

#include <algorithm>
#include <array>
#include <utility>

namespace penstock {

HttpExchange::HttpExchange(HttpRequest request, const Transport &transport,
                           const std::shared_ptr<const Observer> &observer)
    : m_request(std::move(request)),
      m_endpoint(transport.endpoint),
      m_observer(observer),
      m_target(m_request.target(m_endpoint))
{
    m_totalTimer.setSingleShot(true);
    m_totalTimer.setTimerType(Qt::PreciseTimer); // a coarse one may come early
    m_totalTimer.setInterval(transport.timeouts.total);
    connect(&m_totalTimer, &QTimer::timeout, this, &HttpExchange::onTotalTime);
    if (transport.timeouts.total.count() > 0)
        m_totalTimer.start();
}

HttpExchange::~HttpExchange()
{
    abort();
}

QString HttpExchange::displayUrl() const
{
    return m_endpoint.displayTarget(maskedTarget(m_target));
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
    if (m_aborted || m_finished)
        return;
    m_aborted = true;
    m_totalTimer.stop();
    if (HttpConnection *connection = std::exchange(m_connection, nullptr))
        connection->drop();
    if (!m_ended)
        m_timings.lastByte = elapsed();
    tellObserver();
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
    m_redirection = redirectTarget(head);
    m_headIsNews = !m_redirection;
    if (m_redirection)
        return;
    if (head.headers.hasToken("Content-Encoding", "gzip"))
        m_inflater = std::make_unique<GzipInflater>();
}

void HttpExchange::takeBody(const QByteArray &bytes)
{
    m_bodyIn += bytes.size();
    if (m_redirection)
        return;
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
    if (!error && m_redirection && m_redirects == maxRedirects) {
        error.emplace();
        error->kind = Error::Kind::Protocol;
        error->message = tr("%1 sends the request on from one address to the next, more than %n time(s). Check the "
                            "address in the connection's settings.",
                            nullptr, maxRedirects)
                             .arg(m_endpoint.displayName());
    }
    if (error)
        m_redirection.reset();
    if (!m_redirection)
        m_totalTimer.stop();
    if (error) {
        const QString server = m_endpoint.displayName();
        if (error->kind != Error::Kind::BadInput && !error->message.contains(server))
            error->message = server + QStringLiteral(": ") + error->message;
        error->details.url = m_endpoint.displayUrl(m_request.path);
        if (m_hasHead)
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
    if (m_ended && m_redirection) {
        followRedirect();
        return;
    }
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
    tellObserver();
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

std::optional<QByteArray> HttpExchange::redirectTarget(const HttpResponseHead &head) const
{
    static constexpr std::array followed{301, 302, 303, 307, 308};
    if (!m_request.followsRedirects || std::ranges::find(followed, head.status) == followed.end())
        return std::nullopt;
    const QUrl location(QString::fromUtf8(head.headers.value("Location")), QUrl::StrictMode);
    if (location.isEmpty() || !location.isValid())
        return std::nullopt;
    const QUrl there = QUrl(m_endpoint.origin() + QString::fromLatin1(m_target)).resolved(location);
    if (!m_endpoint.isSameOrigin(there))
        return std::nullopt;
    const QByteArray target = there.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment);
    return target.startsWith('/') ? target : '/' + target;
}

void HttpExchange::followRedirect()
{
    ++m_redirects;
    m_target = *std::exchange(m_redirection, std::nullopt);
    qCDebug(httpLog).noquote() << m_request.method << "is sent on with" << m_head.status << "to" << displayUrl();
    m_head = {};
    m_hasHead = false;
    m_ended = false;
    m_bodyIn = 0;
    if (isSignalConnected(QMetaMethod::fromSignal(&HttpExchange::redirected))) {
        Q_EMIT redirected(QPrivateSignal());
        return;
    }
    Error error;
    error.kind = Error::Kind::Network;
    error.message = tr("The request was given up before it was sent on.");
    endWith(error);
    notifySoon();
}

void HttpExchange::onTotalTime()
{
    if (HttpConnection *connection = std::exchange(m_connection, nullptr))
        connection->drop();
    Error error;
    error.kind = Error::Kind::Timeout;
    error.message = tr("The exchange with %1 took longer than %2 s in all. Give it more time in the connection's "
                       "settings, or ask for less.")
                        .arg(m_endpoint.displayName())
                        .arg(std::chrono::duration<double>(m_totalTimer.intervalAsDuration()).count());
    endWith(error);
    notify();
}

void HttpExchange::tellObserver() const
{
    qCDebug(httpLog).noquote() << m_request.method << displayUrl() << "->" << m_head.status
                               << (m_aborted ? QStringLiteral("aborted")
                                   : m_error ? m_error->message
                                             : QString())
                               << m_wireOut << "bytes out," << m_wireIn << "in," << m_timings.lastByte.count() << "us";
    if (m_observer && *m_observer)
        (*m_observer)(*this);
}

std::chrono::microseconds HttpExchange::elapsed() const
{
    return std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - m_start);
}

} // namespace penstock
