// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <utility>
#include <vector>

namespace penstock {

/// A place in a grid: a shown row and the place of a column.
struct GridCell
{
    qint64 row = -1;
    int column = -1;

    bool isValid() const { return row >= 0 && column >= 0; }
    bool operator==(const GridCell &) const = default;
};

/// A rectangle of cells, all edges within.
struct GridRange
{
    qint64 top = 0;
    qint64 bottom = -1;
    int left = 0;
    int right = -1;

    static GridRange of(const GridCell &a, const GridCell &b)
    {
        return {qMin(a.row, b.row), qMax(a.row, b.row), qMin(a.column, b.column), qMax(a.column, b.column)};
    }
    bool contains(const GridCell &cell) const
    {
        return cell.row >= top && cell.row <= bottom && cell.column >= left && cell.column <= right;
    }
    bool operator==(const GridRange &) const = default;
};

/// What is selected, as rectangles, and the cell where the person is. A selection of all rows is one rectangle.
class GridSelection
{
public:
    enum class Mode {
        Replace, ///< that cell alone
        Extend,  ///< from where the last rectangle began to that cell
        Add,     ///< a new rectangle beside the others; a selected cell is taken out
        Move,    ///< nothing but the current cell changes
    };

    using Spans = std::vector<std::pair<qint64, qint64>>;

    const std::vector<GridRange> &ranges() const { return m_ranges; }
    const GridCell &current() const { return m_current; }
    bool contains(const GridCell &cell) const;
    /// First and last row of what is selected; ascending, without a common row.
    Spans rows() const;
    /// Rows of all spans.
    qint64 rowCount() const;

    void setCurrent(const GridCell &cell, Mode mode);
    /// A whole rectangle; the current cell is its first one, unless it is in it.
    void select(const GridRange &range, bool add = false);
    /// The whole row, of so many columns.
    void selectRow(qint64 row, int columns, Mode mode);
    /// Of no range is anything left there.
    void takeOut(const GridRange &range);
    void clear();
    /// Only the current cell is kept, elsewhere.
    void follow(const GridCell &cell);

private:
    std::vector<GridRange> m_ranges;
    GridCell m_current;
    GridCell m_anchor;
    bool m_isOpen = false; ///< the last rectangle began at the anchor
};

} // namespace penstock
