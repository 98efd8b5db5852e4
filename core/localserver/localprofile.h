// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/clientsettings.h"

namespace penstock {

/// The profile of the local server that answers at that socket.
Profile localProfile(const QString &socketPath);

/// What it means that the server has no network of its own, for people; with the system's reason.
QString openServerWarning(const QString &reason);

/// With the password.
ClientSettings localClientSettings(const QString &socketPath, const QString &password);

} // namespace penstock
