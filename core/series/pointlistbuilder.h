// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/series/pointlist.h"

#include <optional>

namespace penstock {

/// Makes lists of a series that grows: each shares with the ones before what they have in common. Points may come in
/// any order of time; those of one time stay in the order in which they came.
class PointListBuilder
{
public:
    /// As many of both; NaN where there is no value.
    void append(std::span<const std::int64_t> times, std::span<const double> values);
    void append(std::int64_t time, double value);

    std::size_t size() const { return m_full.size() + m_open.size() + m_late.size(); }

    /// All points so far.
    PointList share();

private:
    struct Point
    {
        std::int64_t time;
        double value;
    };

    void sealOpen();
    void sortIn();

    PointList m_full;  // only full blocks
    PointBlock m_open; // the next one
    std::int64_t m_last = 0;
    std::vector<Point> m_late;         ///< from the first one on that belongs before others; sorted in by share()
    std::optional<PointList> m_shared; ///< as nothing has come since
};

} // namespace penstock
