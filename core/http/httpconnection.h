// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/httpparser.h"
#include "core/http/httppatience.h"
#include "core/http/httpupload.h"
#include "core/http/transport.h"

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
    explicit HttpConnection(const Transport &transport, QObject *parent = nullptr);
    ~HttpConnection() override;

    bool isFree() const { return !m_exchange; }
    /// The exchange it works for; null when free.
    const HttpExchange *exchange() const { return m_exchange; }
    /// It serves, or is free and still open: then start() may be called.
    bool isUsable() const;
    std::chrono::steady_clock::time_point freeSince() const { return m_patience.lastActivity(); }

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
    using Phase = HttpPatience::Phase;

    void onConnected();
    void onReady();
    void onFailed(const Error &error);
    void sendRequest();
    void sendMore();
    void sendSoon();
    void countSent();
    void readAnswer();
    bool feedParser(const QByteArray &bytes);
    void end(const std::optional<Error> &error);
    void watchTime();
    Error withAmount(Error error) const;

    Transport m_transport;
    std::unique_ptr<HttpSocket> m_socket;
    HttpExchange *m_exchange = nullptr;
    HttpUpload m_upload;
    HttpParser m_parser;
    QTimer m_timer;
    HttpPatience m_patience{m_transport};
    qint64 m_sentBefore = 0;     ///< by the exchange, on its way over redirects
    qint64 m_receivedBefore = 0; ///< the same
    bool m_peerClosed = false;
    bool m_dead = false;
    bool m_reading = false;
    bool m_readQueued = false;
    bool m_sendQueued = false;
};

} // namespace penstock
