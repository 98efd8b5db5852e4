// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/proxyhandshake.h"

#include "core/http/connecthandshake.h"
#include "core/http/socks5handshake.h"

namespace penstock {

std::unique_ptr<ProxyHandshake> ProxyHandshake::create(const ProxyAddress &proxy, const Endpoint &endpoint)
{
    switch (proxy.kind) {
    case ProxyAddress::Kind::Http:
        return std::make_unique<ConnectHandshake>(proxy, endpoint);
    case ProxyAddress::Kind::Socks5:
        return std::make_unique<Socks5Handshake>(proxy, endpoint);
    default:
        return nullptr;
    }
}

} // namespace penstock
