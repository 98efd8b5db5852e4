// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/error.h"
#include "core/http/endpoint.h"
#include "core/http/gzip.h"
#include "core/http/httprequest.h"
#include "core/http/httpresponsehead.h"

#include <QDateTime>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace penstock {

class HttpConnection;
struct Transport;

/// One request and its answer, handed out by HttpPool::send(). Whoever holds it owns it; deleting it aborts it.
///
/// A redirect is given to the caller, unless the request says to follow those of the same origin; nothing else is ever
/// sent twice. A body in gzip is unpacked. The body waits in a buffer of about bufferBytes until it is read; when that
/// is full, or while paused, the socket is not read and the server waits.
class HttpExchange final : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype bufferBytes = 1024 * 1024;
    static constexpr int maxRedirects = 5; ///< one more is an error of kind Protocol

    /// Told about each exchange that is over, finished or aborted; it must not delete it.
    using Observer = std::function<void(const HttpExchange &exchange)>;

    /// Moments since HttpPool::send(); 0: not reached, or not needed on a connection that was open.
    struct Timings
    {
        std::chrono::microseconds connected{0};
        std::chrono::microseconds secured{0};     ///< TLS is up
        std::chrono::microseconds requestSent{0}; ///< the first bytes were handed to the socket
        std::chrono::microseconds firstByte{0};
        std::chrono::microseconds lastByte{0};
    };

    ~HttpExchange() override;

    const HttpRequest &request() const { return m_request; }
    const QDateTime &started() const { return m_startTime; } ///< when HttpPool::send() was called; UTC
    /// For people: what was asked, with parameters, secrets masked.
    QString displayUrl() const;

    bool hasHead() const { return m_hasHead; }
    const HttpResponseHead &head() const { return m_head; } ///< status 0 until headersReceived()

    qsizetype bytesAvailable() const { return m_buffer.size(); }
    /// Takes what is there, up to maxBytes.
    QByteArray read(qsizetype maxBytes = bufferBytes * 2);

    bool isPaused() const { return m_paused; }
    /// While paused nothing is read from the socket, readyRead() is not emitted, and no idle time limit runs.
    void setPaused(bool paused);

    /// Ends it at once; no further signal is emitted.
    void abort();
    bool isAborted() const { return m_aborted; } ///< before its end

    /// finished() was emitted: no more bytes will come; read() may still bring what came.
    bool isFinished() const { return m_finished; }
    /// Why it did not end well, when finished. Any HTTP status is a good end.
    const std::optional<Error> &error() const { return m_error; }

    /// Some of the request was handed to the network. False after an error: the server has seen nothing of it, so it
    /// is certain that it was not carried out. True without a whole answer: that is not known.
    bool requestWasSent() const { return m_requestWasSent; }

    qint64 wireBytesOut() const { return m_wireOut; } ///< header and body, before TLS; of all redirects together
    qint64 wireBytesIn() const { return m_wireIn; }
    qint64 bodyBytesIn() const { return m_bodyIn; } ///< of the body, as transferred
    const Timings &timings() const { return m_timings; }

Q_SIGNALS:
    void headersReceived();
    void readyRead();
    /// Once, also after an error; not after abort().
    void finished();

    /// For the pool: to be sent again, to where a redirect says.
    void redirected(QPrivateSignal);

private:
    friend class HttpConnection;
    friend class HttpPool;
    HttpExchange(HttpRequest request, const Transport &transport, const std::shared_ptr<const Observer> &observer);

    // What the connection and the pool tell. None of these emits; notify() does.
    void takeUpBy(HttpConnection &connection);
    bool wantsBytes() const;
    void takeHead(const HttpResponseHead &head);
    void takeBody(const QByteArray &bytes);
    /// The error needs not say where it happened.
    void endWith(std::optional<Error> error);
    void notify();

    void notifySoon();
    void unpack();
    std::optional<QByteArray> redirectTarget(const HttpResponseHead &head) const;
    void followRedirect();
    void onTotalTime();
    void tellObserver() const;
    std::chrono::microseconds elapsed() const;

    HttpRequest m_request;
    Endpoint m_endpoint;
    std::shared_ptr<const Observer> m_observer;
    QByteArray m_target;                     ///< prefix, path and query
    std::optional<QByteArray> m_redirection; ///< where the answer sends on to, when that is followed
    HttpResponseHead m_head;
    QByteArray m_buffer;
    std::unique_ptr<GzipInflater> m_inflater;
    HttpConnection *m_connection = nullptr;
    std::optional<Error> m_error;
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
    QDateTime m_startTime = QDateTime::currentDateTimeUtc();
    QTimer m_totalTimer;
    Timings m_timings;
    qint64 m_wireOut = 0;
    qint64 m_wireIn = 0;
    qint64 m_bodyIn = 0;
    int m_redirects = 0;
    bool m_requestWasSent = false;
    bool m_hasHead = false;
    bool m_headIsNews = false;
    bool m_bytesAreNews = false;
    bool m_notifyQueued = false;
    bool m_paused = false;
    bool m_ended = false; ///< the connection is done with it
    bool m_finished = false;
    bool m_aborted = false;
};

} // namespace penstock
