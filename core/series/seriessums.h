// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/series/pointlist.h"

#include <cstdint>
#include <vector>

namespace penstock {

/// Sums of a series' values: of each 64 points, of each 64 of those, and so on. The mean of any stretch is found as
/// quickly as its range. Grows with its points.
class SeriesSums
{
public:
    static constexpr std::size_t fanOut = 64;

    /// Of values that are finite.
    struct Sum
    {
        double total = 0;
        std::uint64_t count = 0;

        void add(double value);
        void add(const Sum &other)
        {
            total += other.total;
            count += other.count;
        }
        /// NaN without values.
        double mean() const;
    };

    /// Takes in what follows the points that were taken in; those must not have changed.
    void extend(const PointList &points);

    /// Of the points first to last (excluded) of the list that was taken in.
    Sum of(const PointList &points, std::size_t first, std::size_t last) const;

    /// Points with a value whose time another one before them has.
    std::size_t doubled() const { return m_doubled; }

private:
    void addUnit(const Sum &unit);

    std::vector<std::vector<Sum>> m_levels; // of 64 points, of 64 of those, …; only whole ones
    std::size_t m_covered = 0;              // points
    Sum m_open;                             // of the unit that is not whole yet
    std::size_t m_doubled = 0;
    std::int64_t m_last = 0; // time of a point with a value
    bool m_hasLast = false;
};

} // namespace penstock
