// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <optional>
#include <vector>

namespace penstock {

/// What is painted behind a cell's text: a part of its width (0 to 1), as strong as that (0 to 1).
struct GridFill
{
    double from = 0;
    double to = 1;
    double strength = 0;

    bool operator==(const GridFill &) const = default;
};

/// What a GridView shows: rows counted in 64 bits, and columns known by numbers that never change, however they are
/// put in order. Only the cells that are looked at are asked for, one by one.
class GridModel : public QObject
{
    Q_OBJECT

public:
    enum class Kind {
        Text,
        Number, ///< in the fixed font, points below each other
        Figure, ///< a number in a format of its own: in the fixed font, on the right
        Time,   ///< RFC 3339 with nine digits; those that are zero in the whole column need not be shown
    };

    /// What is to be done to a cell and has not been done yet.
    enum class Mark { None, Changed, Removed };

    using QObject::QObject;

    virtual qint64 rowCount() const = 0;

    /// The numbers of the columns in the order in which they come.
    virtual const std::vector<int> &columns() const = 0;

    virtual QString columnName(int column) const = 0;
    virtual QString columnNote(int column) const = 0; ///< what it is, in words
    virtual Kind kind(int column) const = 0;

    virtual bool isNull(qint64 row, int column) const = 0;
    /// For the screen: safe to show, and cut (with …) when it is long.
    virtual QString shownText(qint64 row, int column) const = 0;
    /// Of a cell that is not null.
    virtual std::optional<GridFill> fill(qint64 row, int column) const
    {
        Q_UNUSED(row)
        Q_UNUSED(column)
        return {};
    }
    virtual Mark mark(qint64 row, int column) const
    {
        Q_UNUSED(row)
        Q_UNUSED(column)
        return Mark::None;
    }
    /// What a mark means, as a sentence; empty: there is none.
    virtual QString markNote(qint64 row, int column) const
    {
        Q_UNUSED(row)
        Q_UNUSED(column)
        return {};
    }
    /// Whole and exact; empty for null.
    virtual QString exactText(qint64 row, int column) const = 0;

    /// From 1, as the rows came.
    virtual quint64 rowNumber(qint64 row) const { return quint64(row) + 1; }
    virtual quint64 largestRowNumber() const { return quint64(rowCount()); }

Q_SIGNALS:
    void replaced();       ///< all is different, the columns too
    void exchanged();      ///< newer rows in the same columns: what somebody does with them goes on
    void rearranged();     ///< the same columns with other rows, or in another order
    void rowsAppended();   ///< rowCount() has grown
    void columnsChanged(); ///< there are more, or they are something else than they were
};

} // namespace penstock
