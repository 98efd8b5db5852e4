// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/series/chartclock.h"

#include <cstdint>
#include <vector>

namespace penstock {

/// A distance between the ticks of a time axis: fixed in nanoseconds, or in calendar months.
struct TimeStep
{
    std::int64_t nanoseconds = 0; ///< for months: about
    int months = 0;

    /// All that are round, from the shortest to the longest: parts of days, days, months and years for clocks, hours
    /// and days for what is counted since a time, 1, 2, 5, 10, … for numbers.
    static const std::vector<TimeStep> &of(ChartClock::Style style);

    /// The times from the first to the last (both included) at which ticks stand: round as the clock shows them. A time
    /// that the clocks skip has none, one that they repeat has two.
    std::vector<std::int64_t> times(std::int64_t from, std::int64_t to, const ChartClock &clock) const;

    /// The day since 1970 that holds the time, in UTC.
    static std::int64_t dayOf(std::int64_t time);
};

} // namespace penstock
