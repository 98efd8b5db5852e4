// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/series/chartdata.h"

#include <memory>
#include <stop_token>

namespace penstock {

/// How many values of some series there are in each stretch of time and range of values: cells of round widths, which
/// stay where they are while the view moves. A cell has its lower edges; the uppermost cells have both.
struct HeatMap
{
    static constexpr int mostColumns = 400;
    static constexpr int mostRows = 60;

    std::int64_t from = 0;  ///< where the first column begins
    std::int64_t width = 1; ///< of a column, nanoseconds
    int columns = 0;        ///< 0: there are no values
    double bottom = 0;      ///< where the lowest row begins
    double height = 1;      ///< of a row
    int rows = 0;
    std::vector<std::uint64_t> counts{}; ///< column by column, each from its lowest row on
    std::uint64_t largest = 0;           ///< of a cell
    std::uint64_t values = 0;            ///< in all cells
    std::uint64_t infinite = 0;          ///< values that have no cell

    std::uint64_t count(int column, int row) const
    {
        return counts[std::size_t(column) * std::size_t(rows) + std::size_t(row)];
    }
    double top() const { return bottom + rows * height; }
    /// Both ends are in it.
    TimeSpan timesOf(int column) const;
    /// The cell of a time and value; -1: beyond.
    int columnOf(std::int64_t time) const;
    int rowOf(double value) const;

    /// The span, and what is missing of its first and its last column, where it is divided into about so many.
    static TimeSpan wholeColumns(const TimeSpan &span, int columns);
    /// Of all columns of which a part is in view: about so many. Stopped, it is not whole.
    static HeatMap of(const ChartData &data, const TimeSpan &view, const std::vector<int> &shown, int columns, int rows,
                      const std::stop_token &stop = {});

private:
    static HeatMap over(const TimeSpan &view, std::int64_t width);
    /// From the first column on.
    int columnsUpTo(std::int64_t time) const;
};

using HeatMapPtr = std::shared_ptr<const HeatMap>;

} // namespace penstock
