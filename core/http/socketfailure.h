// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/error.h"
#include "core/http/transport.h"

#include <QAbstractSocket>

namespace penstock {

/// What a failed connection to a server means, and what can be done about it. `wasConnected`: it broke later. `words`:
/// of the socket.
Error serverFailure(QAbstractSocket::SocketError code, const Transport &transport, bool wasConnected,
                    const QString &words);
/// The same while a proxy was to lead to the server.
Error proxyFailure(QAbstractSocket::SocketError code, const ProxyAddress &proxy, const Endpoint &endpoint,
                   const QString &words);

} // namespace penstock
