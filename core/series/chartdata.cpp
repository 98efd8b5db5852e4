// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/chartdata.h"

#include <algorithm>

namespace penstock {

ValueRange ChartData::valuesIn(const TimeSpan &view, const std::vector<int> &shown) const
{
    ValueRange all;
    for (const int index : shown) {
        const ChartSeries &one = series[std::size_t(index)];
        all.add(one.finiteRange(one.rowsIn(view)));
    }
    return all;
}

bool ChartData::hasInfinite(const TimeSpan &view, const std::vector<int> &shown) const
{
    return std::ranges::any_of(shown, [&](int index) {
        const ChartSeries &one = series[std::size_t(index)];
        const ChartSeries::Rows rows = one.rowsIn(view);
        const ValueRange range = one.points.range(rows.first, rows.last);
        return !range.isEmpty() && !range.isFinite();
    });
}

} // namespace penstock
