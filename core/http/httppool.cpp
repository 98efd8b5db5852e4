// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/httppool.h"

#include "core/http/httpconnection.h"
#include "core/http/httpexchange.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace penstock {

namespace {

/// Routers and proxies forget quiet connections after a minute or so.
constexpr std::chrono::seconds idleTime{30};

} // namespace

HttpPool::HttpPool(const Transport &transport, QObject *parent) : QObject(parent), m_transport(transport)
{
    m_idleTimer.setInterval(idleTime);
    connect(&m_idleTimer, &QTimer::timeout, this, &HttpPool::closeIdle);
}

HttpPool::~HttpPool()
{
    for (HttpConnection *connection : m_connections)
        connection->disconnect(this);
    for (const QPointer<HttpExchange> &exchange : std::as_const(m_waiting)) {
        if (!exchange || exchange->m_ended)
            continue;
        Error error;
        error.kind = Error::Kind::Network;
        error.message =
            tr("The request to %1 was given up before it was sent.").arg(m_transport.endpoint.displayName());
        exchange->endWith(error);
        exchange->notifySoon();
    }
}

void HttpPool::setObserver(const std::function<void(const HttpExchange &exchange)> &observer)
{
    m_observer = std::make_shared<const HttpExchange::Observer>(observer);
}

void HttpPool::setMaxConnections(int count)
{
    m_maxConnections = std::max(1, count);
    dispatchSoon();
}

std::unique_ptr<HttpExchange> HttpPool::send(HttpRequest request)
{
    std::unique_ptr<HttpExchange> exchange(new HttpExchange(std::move(request), m_transport, m_observer));
    connect(exchange.get(), &HttpExchange::redirected, this, [this, sent = exchange.get()] {
        m_waiting.prepend(sent);
        dispatchSoon();
    });
    m_waiting += exchange.get();
    dispatchSoon();
    return exchange;
}

void HttpPool::dispatchSoon()
{
    if (std::exchange(m_dispatchQueued, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_dispatchQueued = false;
            dispatch();
        },
        Qt::QueuedConnection);
}

void HttpPool::dispatch()
{
    while (!m_waiting.isEmpty()) {
        const QPointer<HttpExchange> exchange = m_waiting.first();
        if (!exchange || exchange->m_aborted || exchange->m_ended) {
            m_waiting.removeFirst();
            continue;
        }
        HttpConnection *connection = freeConnection();
        if (!connection)
            return;
        m_waiting.removeFirst();
        connection->start(*exchange);
    }
}

HttpConnection *HttpPool::freeConnection()
{
    // The one used last is the least likely to have been forgotten on the way.
    HttpConnection *best = nullptr;
    const std::vector<HttpConnection *> connections = m_connections;
    for (HttpConnection *connection : connections) {
        if (!connection->isFree())
            continue;
        if (!connection->isUsable())
            discard(connection);
        else if (!best || connection->freeSince() > best->freeSince())
            best = connection;
    }
    if (best)
        return best;
    const auto busy = std::ranges::count_if(m_connections, [](const HttpConnection *connection) {
        return connection->exchange() && !connection->exchange()->isPaused();
    });
    if (busy >= m_maxConnections)
        return nullptr;
    auto *connection = new HttpConnection(m_transport, this);
    connect(connection, &HttpConnection::released, this, [this, connection] {
        if (!connection->isUsable())
            discard(connection);
        else if (!m_idleTimer.isActive())
            m_idleTimer.start();
        dispatchSoon();
    });
    connect(connection, &HttpConnection::paused, this, &HttpPool::dispatchSoon);
    m_connections.push_back(connection);
    return connection;
}

void HttpPool::discard(HttpConnection *connection)
{
    if (std::erase(m_connections, connection) > 0)
        connection->deleteLater();
}

void HttpPool::closeIdle()
{
    const auto now = std::chrono::steady_clock::now();
    const std::vector<HttpConnection *> connections = m_connections;
    for (HttpConnection *connection : connections) {
        if (connection->isFree() && (!connection->isUsable() || now - connection->freeSince() >= idleTime))
            discard(connection);
    }
    if (std::ranges::none_of(m_connections, &HttpConnection::isFree))
        m_idleTimer.stop();
}

} // namespace penstock
