// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/series/valuerange.h"

#include <cmath>
#include <cstdint>

namespace penstock {

/// What some values have in common. NaN is no value.
struct PointSummary
{
    ValueRange range{};
    double total = 0;        ///< of values that are finite
    std::uint64_t count = 0; ///< the same

    void add(double value)
    {
        range.add(value);
        if (!std::isfinite(value))
            return;
        total += value;
        ++count;
    }
    void add(const PointSummary &other)
    {
        range.add(other.range);
        total += other.total;
        count += other.count;
    }
    /// NaN without values that are finite.
    double mean() const
    {
        return count == 0 ? std::numeric_limits<double>::quiet_NaN() : total / static_cast<double>(count);
    }
    bool operator==(const PointSummary &) const = default;
};

} // namespace penstock
