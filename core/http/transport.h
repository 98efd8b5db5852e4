// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/endpoint.h"
#include "core/http/proxyaddress.h"
#include "core/http/timeouts.h"
#include "core/http/tlspolicy.h"

#include <memory>

namespace penstock {

class SshTunnel;

/// Where a server is and how it is reached. Holds the proxy's password: never print or save one.
struct Transport
{
    Endpoint endpoint;
    TlsPolicy tls{};
    Timeouts timeouts{};
    Result<ProxyAddress> proxy{};             ///< the error is told by each exchange
    Result<std::shared_ptr<SshTunnel>> ssh{}; ///< the way through another host instead; null: none; likewise
};

} // namespace penstock
