// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/clientsettings.h"

namespace penstock {

/// The profile of the local server; its URL has a port only when one is given.
Profile localProfile(quint16 port = 0);

/// With the password.
ClientSettings localClientSettings(quint16 port, const QString &password);

} // namespace penstock
