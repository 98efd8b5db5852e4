// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/csv/typeinference.h"
#include "core/importing/importplan.h"
#include "core/importing/timechoice.h"

#include <optional>

namespace penstock {

/// A zone that the name of the time column says.
struct ZoneInName
{
    QString column;
    QString said; ///< as it stands there
    QString zone; ///< IANA; empty: several could be meant
};

/// Nothing when the cells say a zone themselves, or somebody has said one.
std::optional<ZoneInName> zoneInName(const QList<ColumnPlan> &columns, const QList<ColumnGuess> &guesses);

/// What to ask when the name of the time column says another zone than UTC ("GMT-05:00", "MEZ") while its cells say
/// none and nobody has said one; empty: nothing. With the option of penstock-cli that answers.
QString zoneQuestion(const QList<ColumnPlan> &columns, const QList<ColumnGuess> &guesses);

/// A number that counts from a moment is the same everywhere.
bool isAbsolute(TimestampFormat::Kind kind);

/// The system's own zone, and one for each rule by which many people set their clocks.
QStringList zonesWithClocks();

/// Zones in which clocks are set back just so that no two of the rows have time and tags in common any more: the first
/// rows of a file, whose times say no zone themselves. The system's own zone is the first.
QStringList zonesThatTellApart(const QList<QStringList> &rows, const TimeChoice &time, const QList<qsizetype> &tags);

} // namespace penstock
