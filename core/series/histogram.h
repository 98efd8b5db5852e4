// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/series/chartdata.h"

#include <stop_token>

namespace penstock {

/// How often which values are in a span of time: the same bins for all series. A bin has its lower edge, the last one
/// both.
///
/// The width is that of Freedman and Diaconis (from the quartiles of all values, so that a few far ones do not make it
/// wide), then made a round number, and bounded so that there are fewestBins to mostBins. Whole numbers get bins of at
/// least one; values that are all the same, or hardly differ in their last digits, get as many bins as can be told
/// apart.
struct Histogram
{
    static constexpr int fewestBins = 8;
    static constexpr int mostBins = 200;

    struct Counts
    {
        int series = 0;
        std::vector<std::uint64_t> bins{};
    };

    std::vector<double> edges{};  ///< ascending, one more than bins; none without values
    std::vector<Counts> series{}; ///< as they were asked for
    std::uint64_t values = 0;     ///< in bins
    std::uint64_t infinite = 0;   ///< left out
    std::uint64_t missing = 0;    ///< points without a number: nothing, or NaN

    std::size_t binCount() const { return edges.empty() ? 0 : edges.size() - 1; }
    /// Of a value that is between the first edge and the last.
    std::size_t binOf(double value) const;
    /// The largest of a bin in any series.
    std::uint64_t highest() const;

    /// Stopped, it is not whole.
    static Histogram of(const ChartData &data, const TimeSpan &view, const std::vector<int> &shown,
                        const std::stop_token &stop = {});
};

} // namespace penstock
