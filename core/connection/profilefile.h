// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/profile.h"

#include <QList>

namespace penstock {

/// The text of connections.json: `{"version": 1, "connections": […]}`.
QByteArray encodeProfiles(const QList<Profile> &profiles);

/// Reads it back. The error names line and column, or the connection and its field. Members that are not known are left
/// out; another version is an error, as are two connections of one id or name.
Result<QList<Profile>> decodeProfiles(const QByteArray &text);

} // namespace penstock
