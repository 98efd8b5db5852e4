// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importing/csvsample.h"
#include "core/importing/timechoice.h"

namespace penstock {

/// The sentences, for people, on what was decided for a column where something else was possible.
QStringList notesOn(const ColumnGuess &guess);
/// The same for the column of the time, read in that format.
QStringList notesOnTime(const ColumnGuess &guess, const TimestampFormat &format);
/// What else could be the time, and where a time of day comes from whose name does not say so.
QStringList notesOnChoice(const QList<ColumnGuess> &guesses, const TimeChoice &choice);
/// The same for a column that goes on where the time ends.
QStringList notesOnTimePart(const ColumnGuess &guess);
/// What is odd about whole rows of a sample.
QStringList notesOnRows(const CsvSample &sample);

/// That no column is a time, and what could be one when somebody says what it counts from.
QString noteOnNoTime(const QList<ColumnGuess> &guesses);

/// "a", "b", "c".
QString inQuotes(const QStringList &texts);

} // namespace penstock
