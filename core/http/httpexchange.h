// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/error.h"
#include "core/http/endpoint.h"
#include "core/http/gzip.h"
#include "core/http/httprequest.h"
#include "core/http/httpresponsehead.h"

#include <QObject>
#include <QPointer>

#include <chrono>
#include <memory>
#include <optional>

namespace penstock {

class HttpConnection;

/// One request and its answer, handed out by HttpPool::send(). Whoever holds it owns it; deleting it aborts it.
///
/// Redirects are given to the caller, nothing is ever sent twice. A body in gzip is unpacked. The body waits in a
/// buffer of about bufferBytes until it is read; when that is full, or while paused, the socket is not read and the
/// server waits.
class HttpExchange final : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype bufferBytes = 1024 * 1024;

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

    /// finished() was emitted: no more bytes will come; read() may still bring what came.
    bool isFinished() const { return m_finished; }
    /// Why it did not end well, when finished. Any HTTP status is a good end.
    const std::optional<Error> &error() const { return m_error; }

    qint64 wireBytesOut() const { return m_wireOut; } ///< header and body, before TLS
    qint64 wireBytesIn() const { return m_wireIn; }
    qint64 bodyBytesIn() const { return m_bodyIn; } ///< of the body, as transferred
    const Timings &timings() const { return m_timings; }

Q_SIGNALS:
    void headersReceived();
    void readyRead();
    /// Once, also after an error; not after abort().
    void finished();

private:
    friend class HttpConnection;
    friend class HttpPool;
    HttpExchange(HttpRequest request, const Endpoint &endpoint);

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
    std::chrono::microseconds elapsed() const;

    HttpRequest m_request;
    Endpoint m_endpoint;
    HttpResponseHead m_head;
    QByteArray m_buffer;
    std::unique_ptr<GzipInflater> m_inflater;
    HttpConnection *m_connection = nullptr;
    std::optional<Error> m_error;
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
    Timings m_timings;
    qint64 m_wireOut = 0;
    qint64 m_wireIn = 0;
    qint64 m_bodyIn = 0;
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
