// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/error.h"
#include "core/localserver/privatenetwork.h"

#include <QString>

namespace penstock {

/// A folder that the local server cannot use; the reason without a full stop, or empty.
Error unwritableFolder(const QString &folder, const QString &reason);

/// The last server of the folder has nobody who uses it any more, and does not end.
Error endlessEnd(const QString &folder);

/// A server's words when it cannot listen at its port.
bool tellsOfTakenPort(const QString &log);

/// influxd ended, or does not answer, as `what` says; its last words tell more.
Error serverTrouble(const QString &what, const QString &folder, const QString &lastWords);

/// The server does not know its administrator's password.
Error wrongPassword(Error problem, const QString &folder);

/// "unshare: Operation not permitted"
QString describe(const PrivateNetwork::Refusal &refusal);

/// What it means that the server has no network of its own, for people; with the system's reason.
QString openServerWarning(const QString &reason);

} // namespace penstock
