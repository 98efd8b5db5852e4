// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result/table.h"
#include "core/series/chartseries.h"

#include <memory>
#include <stop_token>

namespace penstock {

/// What a chart shows: built once from a table, then shared and never changed.
struct ChartData
{
    std::vector<ChartSeries> series;
    TimeSpan span; ///< of all points
    std::size_t pointCount = 0;
    std::size_t totalSeries = 0; ///< of the table; series holds the first of them

    bool isEmpty() const { return pointCount == 0; }

    /// The smallest and largest value of these series in the span. Series with infinite values there do not count.
    MinMaxPyramid::Range valuesIn(const TimeSpan &view, const std::vector<int> &shown) const;
};

using ChartDataPtr = std::shared_ptr<const ChartData>;

/// A series per numeric field and combination of tags, named after what tells them apart. Empty without a time column
/// or without numbers. Takes as long as reading the table: for worker threads.
ChartDataPtr buildChartData(const Table &table, std::stop_token stop = {});

} // namespace penstock
