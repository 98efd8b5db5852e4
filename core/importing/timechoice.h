// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/csv/typeinference.h"
#include "core/importing/importhints.h"

#include <QList>

#include <optional>

namespace penstock {

/// Which columns of a file are the time of its rows.
struct TimeChoice
{
    qsizetype column = -1;
    TimestampFormat format;
    QList<qsizetype> parts;  ///< columns that go on where the first ends: a time of day beside a date
    QList<qsizetype> rivals; ///< other columns that hold times too

    /// By what the cells are, over the whole sample (readable, in order, more than one value), and by the name only
    /// between columns that could both be it. Nothing when no column can be the time.
    /// What the hints make a tag, a field or leave out is not considered.
    static std::optional<TimeChoice> among(const QList<ColumnGuess> &columns, const ImportHints &hints = {});
    /// The columns of those names, in that order. Nothing when there is none of the first.
    static std::optional<TimeChoice> named(const QList<ColumnGuess> &columns, const QStringList &names);
};

/// Somebody says that the column is something else than a time.
bool isTaken(const ColumnGuess &column, const ImportHints &hints);

} // namespace penstock
