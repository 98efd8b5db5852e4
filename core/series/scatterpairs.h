// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/series/chartdata.h"

#include <stop_token>

namespace penstock {

/// Values of one series over those of another one: a point for each time, exact to the nanosecond, at which both have a
/// value. Where a time stands more than once in both, the first goes with the first, the second with the second.
struct ScatterPairs
{
    /// Up to so many points are given as they are. Of more, one for each cell of a grid that has any, of about as many
    /// cells in all, from the least to the greatest of each series.
    static constexpr std::size_t mostPoints = 20'000;

    struct Point
    {
        double x;
        double y;
        std::int64_t time;
    };
    struct Cloud
    {
        int series = 0;
        std::vector<Point> points{}; ///< in the order of time
        std::uint64_t pairs = 0;     ///< that there are
        ValueRange y{};              ///< of them
        std::uint64_t xAlone = 0;    ///< values of the x series for which it has none
        std::uint64_t yAlone = 0;    ///< values of it for which the x series has none
    };

    int xSeries = -1;            ///< the first that was asked for; -1: none
    std::vector<Cloud> clouds{}; ///< of the others
    ValueRange x{};              ///< of all pairs
    ValueRange y{};
    std::uint64_t infinite = 0; ///< values in view of ±infinity, which have no place
    int columns = 0;            ///< of the grid; 0: there are all points
    int rows = 0;

    std::uint64_t pairs() const;
    std::uint64_t alone() const;
    std::size_t pointCount() const;
    bool isThinned() const { return columns > 0; }

    /// Stopped, it is not whole.
    static ScatterPairs of(const ChartData &data, const TimeSpan &view, const std::vector<int> &shown,
                           const std::stop_token &stop = {});
};

} // namespace penstock
