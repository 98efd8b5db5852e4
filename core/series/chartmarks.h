// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/series/chartdata.h"
#include "core/series/charttransform.h"

#include <memory>
#include <vector>

namespace penstock {

/// The points of a chart that are marked: those of the rows that are selected in its table.
struct ChartMarks
{
    struct Line
    {
        int series; ///< of the chart
        ChartSeries marked;
    };

    std::vector<Line> lines{};

    /// marked: what ChartBuilder makes of these rows alone. Where the chart shows something that was computed, the
    /// marks are at what was computed for the same times.
    static ChartMarks of(const ChartData &chart, const ChartData &marked, const ChartTransform &transform);

    bool isEmpty() const { return lines.empty(); }
    /// Null: none of the series' points is marked.
    const ChartSeries *find(int series) const;
};

using ChartMarksPtr = std::shared_ptr<const ChartMarks>;

} // namespace penstock
