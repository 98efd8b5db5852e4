// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/csv/typeinference.h"

namespace penstock {

/// How much a column is the time of its rows, as one way reads it; 0: it cannot be. Comparable within a file.
int timeLikeness(const ColumnGuess &column, const TimeReading &reading);

/// Numbers of which some are no times are times only in a column whose name says so.
void dropUnlikelyTimes(ColumnGuess &column);

/// A number that is named as the time and has the digits of one, or digits that run on from year to second: as good as
/// a written date.
bool isOwnNumber(const ColumnGuess &column, const TimeReading &reading);

/// Whether the cells are times of day that go on where those of `date` end. Digits alone (1215) need a name that says
/// so, or one that mentions a time while the days come again.
bool continuesDate(const ColumnGuess &column, const ColumnGuess &date);

/// A time of day in a form that no number has: 12:15, 9 PM.
bool isWrittenClock(const ColumnGuess &column);

} // namespace penstock
