// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/httprequest.h"
#include "core/http/transport.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

namespace penstock {

class HttpConnection;
class HttpExchange;

/// Connections to one server. Requests that find none free wait in order. Lives in one thread, with its exchanges.
///
/// A request is sent once: when a kept-alive connection breaks before the answer, the exchange fails with kind Network.
/// Connections that the server closed meanwhile are noticed before they are used.
class HttpPool final : public QObject
{
    Q_OBJECT

public:
    static constexpr int defaultConnections = 6;

    explicit HttpPool(const Transport &transport, QObject *parent = nullptr);
    /// Exchanges that still run end with an error.
    ~HttpPool() override;

    const Endpoint &endpoint() const { return m_transport.endpoint; }

    /// Told about each exchange of this pool that is over, finished or aborted, just before its finished(), in this
    /// thread; perhaps after the pool is gone. Exchanges that were sent before are not concerned.
    void setObserver(const std::function<void(const HttpExchange &exchange)> &observer);

    /// At least 1. Connections whose exchange is paused are not counted, so that they hold up nobody.
    void setMaxConnections(int count);
    int connectionCount() const { return static_cast<int>(m_connections.size()); }

    /// Starts in the next turn of the event loop, so there is time to connect to the signals.
    std::unique_ptr<HttpExchange> send(HttpRequest request);

private:
    void dispatchSoon();
    void dispatch();
    HttpConnection *freeConnection();
    void discard(HttpConnection *connection);
    void closeIdle();

    Transport m_transport;
    std::shared_ptr<const std::function<void(const HttpExchange &exchange)>> m_observer;
    int m_maxConnections = defaultConnections;
    QList<QPointer<HttpExchange>> m_waiting;
    std::vector<HttpConnection *> m_connections; ///< children
    QTimer m_idleTimer;
    bool m_dispatchQueued = false;
};

} // namespace penstock
