// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/profile.h"

#include <QList>
#include <QStringList>

namespace penstock {

/// "plant 3/line 2": no spaces around a level's name, no level without one.
QString normalisedGroup(const QString &text);

/// Smaller than 0: the first group stands before the second. A group stands before those in it, none before any; "line
/// 10" behind "line 9".
int compareGroups(const QString &first, const QString &second);

/// As lists show them: those without a group, then group by group; within one as they are.
QList<Profile> groupedProfiles(QList<Profile> profiles);

/// The groups that there are, with those around them, in their order.
QStringList groupsOf(const QList<Profile> &profiles);

} // namespace penstock
