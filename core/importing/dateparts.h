// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importing/timechoice.h"

namespace penstock {

/// The time of rows that have year, month, day, hour … in a column each, by the names and what the cells are. The first
/// of them is the time, the others go on where it ends. Nothing when there are no year and month, or their order is
/// none in which dates are written.
std::optional<TimeChoice> dateInColumns(const QList<ColumnGuess> &columns);

/// Columns with the hour, and the minute behind it, that go on where a date ends.
QList<qsizetype> hourColumns(const QList<ColumnGuess> &columns);

} // namespace penstock
