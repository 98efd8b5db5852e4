// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <string_view>

namespace penstock {

struct ImportPlan;

/// A row of a file beside the line of line protocol that it becomes, and what of the one is what of the other.
struct RowBesideLine
{
    /// Characters of a text.
    struct Part
    {
        qsizetype from = 0;
        qsizetype length = -1; ///< less than 0: it is not in that text

        bool isThere() const { return length >= 0; }
        bool holds(qsizetype character) const { return character >= from && character <= from + length; }
        bool operator==(const Part &) const = default;
    };

    quint64 position = 0; ///< the row's line in the file, from 1
    QString row;          ///< as it stands there
    QString line;

    /// One for each column of the plan: its cell without quotes, and its tag, its field or the time. Empty for
    /// annotated files, whose tables have columns of their own.
    QList<Part> cells;
    QList<Part> parts;

    /// Both texts in UTF-8 and without line ends.
    static RowBesideLine of(const ImportPlan &plan, quint64 position, std::string_view row, std::string_view line);

    /// The column that a character of the row (or the place behind it) belongs to; -1: none.
    qsizetype columnInRow(qsizetype character) const;
    qsizetype columnInLine(qsizetype character) const; ///< the same for the line
};

} // namespace penstock
