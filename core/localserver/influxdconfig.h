// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace penstock {

/// The socket's name in the server's folder, in which influxd works: a whole path may be longer than a socket's
/// address.
QString influxdSocketName();

/// influxdb.conf for a private server in that folder: answers at its socket, authentication on, nothing reported to
/// anybody, no limits that an import could run into. influxd 1.x insists on two TCP ports besides, for HTTP and
/// backups: in a network of its own they are the usual ones, else free ones on 127.0.0.1.
QByteArray influxdConfig(const QString &folder, bool privateNetwork);

} // namespace penstock
