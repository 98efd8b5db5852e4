// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/endpoint.h"
#include "core/http/httpparser.h"
#include "core/http/timeouts.h"
#include "core/http/tlspolicy.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>

namespace penstock {

class HttpExchange;
class HttpSocket;

/// One socket, one exchange at a time; kept open between them when the server allows it.
class HttpConnection final : public QObject
{
    Q_OBJECT

public:
    HttpConnection(const Endpoint &endpoint, const TlsPolicy &policy, const Timeouts &timeouts,
                   QObject *parent = nullptr);
    ~HttpConnection() override;

    bool isFree() const { return !m_exchange; }
    /// The exchange it works for; null when free.
    const HttpExchange *exchange() const { return m_exchange; }
    /// It serves, or is free and still open: then start() may be called.
    bool isUsable() const;
    std::chrono::steady_clock::time_point freeSince() const { return m_lastActivity; }

    void start(HttpExchange &exchange);

    /// The exchange can take bytes again: reads on in the next turn of the event loop.
    void readSoon();
    /// The exchange is over before its end: the socket is closed.
    void drop();

Q_SIGNALS:
    /// Its exchange is over. Comes before the exchange's own finished().
    void released();
    /// Its exchange will not need it for a while.
    void paused();

private:
    enum class Phase { Closed, Connecting, Securing, Open };
    using Clock = std::chrono::steady_clock;

    void onConnected();
    void onReady();
    void onFailed(const Error &error);
    void sendRequest();
    void sendBody();
    void readAnswer();
    bool feedParser(const QByteArray &bytes);
    void end(const std::optional<Error> &error);
    void touch();
    void watchTime();
    Error timeout(const QString &message) const;

    Endpoint m_endpoint;
    Timeouts m_timeouts;
    std::unique_ptr<HttpSocket> m_socket;
    HttpExchange *m_exchange = nullptr;
    HttpParser m_parser;
    QTimer m_timer;
    QByteArray m_head; ///< of the request
    Phase m_phase = Phase::Closed;
    Clock::time_point m_started;
    Clock::time_point m_phaseStarted;
    Clock::time_point m_lastActivity;
    qsizetype m_bodyAt = 0;
    qint64 m_written = 0;
    bool m_peerClosed = false;
    bool m_dead = false;
    bool m_reading = false;
    bool m_readQueued = false;
};

} // namespace penstock
