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

    /// The fewest columns of labels or channel numbers that tell (all) such rows apart, found one by one; empty when
    /// none helps.
    QList<qsizetype> columnsThatTellApart(const QList<ColumnGuess> &columns) const;

private:
    quint64 overwrittenWith(const QList<qsizetype> &tags) const;

    const QList<QStringList> &m_rows;
    std::vector<std::int64_t> m_times;
    std::vector<qsizetype> m_readable; ///< rows
    QList<qsizetype> m_tags;
};

} // namespace penstock
