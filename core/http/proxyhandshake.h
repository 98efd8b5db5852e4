// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"
#include "core/http/endpoint.h"
#include "core/http/proxyaddress.h"

#include <QByteArray>

#include <memory>

namespace penstock {

/// What is said to a proxy before the bytes flow to the server. Knows nothing of sockets.
///
/// Ours and not QNetworkProxy's, because Qt's socket engines for proxies take all bytes of an upload at once into a
/// buffer without a limit, and do not tell why the proxy refused.
class ProxyHandshake
{
public:
    /// Null when there is no proxy. `proxy` is None, Http or Socks5.
    static std::unique_ptr<ProxyHandshake> create(const ProxyAddress &proxy, const Endpoint &endpoint);
    virtual ~ProxyHandshake() = default;

    /// The first bytes to send.
    virtual QByteArray begin() = 0;
    /// Takes what came, and returns what to send next, perhaps nothing.
    virtual Result<QByteArray> feed(const QByteArray &bytes) = 0;
    /// The bytes that follow come from the server.
    virtual bool isDone() const = 0;

protected:
    ProxyHandshake(const ProxyAddress &proxy, const Endpoint &endpoint) : m_proxy(proxy), m_endpoint(endpoint) {}

    const ProxyAddress &proxy() const { return m_proxy; }
    const Endpoint &endpoint() const { return m_endpoint; }

private:
    Q_DISABLE_COPY_MOVE(ProxyHandshake)
    ProxyAddress m_proxy;
    Endpoint m_endpoint;
};

} // namespace penstock
