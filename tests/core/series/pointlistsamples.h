// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/series/pointlist.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <vector>

namespace penstock {

/// As the list should find it.
inline ValueRange scan(const std::vector<double> &values, std::size_t first, std::size_t last)
{
    ValueRange range;
    for (std::size_t i = first; i < last; ++i) {
        if (std::isnan(values[i]))
            continue;
        range.min = std::min(range.min, values[i]);
        range.max = std::max(range.max, values[i]);
    }
    return range;
}

/// Ten nanoseconds apart, from 0.
inline std::vector<std::int64_t> ticks(std::size_t count)
{
    std::vector<std::int64_t> times(count);
    for (std::size_t i = 0; i < count; ++i)
        times[i] = static_cast<std::int64_t>(i) * 10;
    return times;
}

inline bool knowsTimesAround(const PointList &list)
{
    for (std::size_t i = 1; i < list.size(); ++i) {
        const PointList::Neighbours around = list.timesAround(i);
        if (around.before != list.time(i - 1) || around.at != list.time(i))
            return false;
    }
    return true;
}

} // namespace penstock
