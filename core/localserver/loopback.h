// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"

#include <QtGlobal>

namespace penstock {

/// The two ports of an influxd on 127.0.0.1.
struct ServerPorts
{
    quint16 http = 0;
    quint16 rpc = 0; ///< for backups
};

/// Two ports on 127.0.0.1 that nobody listens on; the preferred one for HTTP if it is free (0: any). Another program
/// may still take them before influxd does.
Result<ServerPorts> findFreePorts(quint16 preferredHttp);

/// True when the process itself listens on 127.0.0.1 at that port. Only then a password may be sent there: somebody
/// else could have taken the port. Reads /proc.
bool listensOnLoopback(qint64 processId, quint16 port);

} // namespace penstock
