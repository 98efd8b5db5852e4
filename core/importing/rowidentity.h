// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importing/timechoice.h"

#include <QList>
#include <QStringList>

#include <vector>

namespace penstock {

/// Which of the first rows of a file are points of their own: those of one time need tags that differ.
class RowIdentity
{
public:
    /// `rows`: the first of the file, cell by cell. Rows whose time cannot be read count for nothing.
    RowIdentity(const QList<QStringList> &rows, const TimeChoice &time);

    void addTag(qsizetype column);

    /// Rows that have time and tags in common with one before them.
    quint64 overwritten() const;

    /// Columns of labels or channel numbers that tell (all) such rows apart: one or two that make the fewest series, or
    /// more, found one by one. Empty when none helps, or numbers that are not named as labels would make nearly as many
    /// series as there are rows.
    QList<qsizetype> columnsThatTellApart(const QList<ColumnGuess> &columns) const;

    /// Of the tags the one that can be a field instead: without it the fewest rows overwrite each other, it rather has
    /// more than one value, and it stands last. -1: there is none but the `kept`.
    qsizetype leastNeededTag(const QList<ColumnGuess> &columns, const QStringList &kept) const;

private:
    quint64 overwrittenWith(const QList<qsizetype> &tags) const;
    quint64 seriesWith(const QList<qsizetype> &tags) const;
    QList<qsizetype> oneOrTwoOf(const QList<qsizetype> &candidates) const;
    QList<qsizetype> oneByOne(const QList<qsizetype> &candidates, const QList<ColumnGuess> &columns) const;

    const QList<QStringList> &m_rows;
    std::vector<std::int64_t> m_times;
    std::vector<qsizetype> m_readable; ///< rows
    QList<qsizetype> m_tags;
};

} // namespace penstock
