// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>
#include <limits>

namespace penstock {

/// The smallest and the largest of some values, of which NaN is none.
struct ValueRange
{
    // Nothing yet: any value is less than the one, and greater than the other.
    double min = std::numeric_limits<double>::infinity();
    double max = -std::numeric_limits<double>::infinity();

    bool isEmpty() const { return max < min; }
    bool isFinite() const { return std::isfinite(min) && std::isfinite(max); } ///< and not empty

    void add(double value)
    {
        // In this order a NaN changes neither, and one instruction does it.
        min = value < min ? value : min;
        max = value > max ? value : max;
    }
    void add(const ValueRange &other)
    {
        min = other.min < min ? other.min : min;
        max = other.max > max ? other.max : max;
    }
    bool operator==(const ValueRange &) const = default;
};

} // namespace penstock
