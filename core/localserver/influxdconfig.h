// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/localserver/loopback.h"

#include <QByteArray>
#include <QString>

namespace penstock {

/// influxdb.conf for a private server in that folder: loopback only, authentication on, nothing reported to anybody, no
/// limits that an import could run into.
QByteArray influxdConfig(const QString &folder, const ServerPorts &ports);

} // namespace penstock
