// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"

#include <QString>

namespace penstock {

class Script;
struct Profile;

// What a connection that is marked as read-only (Profile::isReadOnly) refuses before anything is sent: Permission, with
// the reason. Every job that could change a server asks here; who asks before, does so to say it earlier.

/// Lines to be written.
Status checkMayWrite(const Profile &profile);
/// Statements: only those may go that are sure to change nothing (Statement::isReadOnly()).
Status checkMayRun(const Profile &profile, const Script &script);
/// Anything else that changes a server, by the name that people know it by.
Status checkMayChange(const Profile &profile, const QString &what);

} // namespace penstock
