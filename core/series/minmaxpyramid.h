// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result/column.h"

#include <cstdint>
#include <span>
#include <vector>

namespace penstock {

/// Answers "the smallest and largest value between these two rows" in time that does not depend on the span.
///
/// Built over one numeric column in time order; nulls and NaN are no values. Levels of fan-out 16.
class MinMaxPyramid
{
public:
    struct Range
    {
        double min;
        double max;
        bool empty; ///< no value in the span
    };

    MinMaxPyramid() = default;
    explicit MinMaxPyramid(std::vector<double> values);

    std::size_t size() const { return m_values.size(); }
    double value(std::size_t index) const { return m_values[index]; }

    /// Rows first (included) to last (excluded), first ≤ last ≤ size().
    Range range(std::size_t first, std::size_t last) const;

private:
    std::vector<double> m_values;
    std::vector<std::vector<Range>> m_levels;
};

} // namespace penstock
