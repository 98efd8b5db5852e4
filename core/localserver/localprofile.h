// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/wire/clientsettings.h"

namespace penstock {

/// The profile of the local server that answers at that socket.
Profile localProfile(const QString &socketPath);

/// With the password.
ClientSettings localClientSettings(const QString &socketPath, const QString &password);

} // namespace penstock
