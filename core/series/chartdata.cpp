// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/chartdata.h"

#include <cmath>

namespace penstock {

ValueRange ChartData::valuesIn(const TimeSpan &view, const std::vector<int> &shown) const
{
    ValueRange all;
    for (const int index : shown) {
        const ChartSeries &one = series[std::size_t(index)];
        const ChartSeries::Rows rows = one.rowsIn(view);
        const ValueRange range = one.points.range(rows.first, rows.last);
        if (std::isfinite(range.min) && std::isfinite(range.max))
            all.add(range);
    }
    return all;
}

} // namespace penstock
