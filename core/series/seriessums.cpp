// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/seriessums.h"

#include <cmath>
#include <limits>

namespace penstock {

void SeriesSums::Sum::add(double value)
{
    if (!std::isfinite(value))
        return;
    total += value;
    ++count;
}

double SeriesSums::Sum::mean() const
{
    return count == 0 ? std::numeric_limits<double>::quiet_NaN() : total / static_cast<double>(count);
}

void SeriesSums::extend(const PointList &points)
{
    for (; m_covered < points.size();) {
        const double value = points.value(m_covered);
        if (std::isfinite(value)) {
            const std::int64_t time = points.time(m_covered);
            if (m_hasLast && time == m_last)
                ++m_doubled;
            m_last = time;
            m_hasLast = true;
            m_open.add(value);
        }
        ++m_covered;
        if (m_covered % fanOut != 0)
            continue;
        addUnit(m_open);
        m_open = {};
    }
}

void SeriesSums::addUnit(const Sum &unit)
{
    Sum next = unit;
    for (std::size_t level = 0;; ++level) {
        if (level == m_levels.size())
            m_levels.emplace_back();
        std::vector<Sum> &sums = m_levels[level];
        sums.push_back(next);
        if (sums.size() % fanOut != 0)
            return;
        next = {};
        for (std::size_t i = sums.size() - fanOut; i < sums.size(); ++i)
            next.add(sums[i]);
    }
}

SeriesSums::Sum SeriesSums::of(const PointList &points, std::size_t first, std::size_t last) const
{
    Sum sum;
    const std::size_t units = m_levels.empty() ? 0 : m_levels.front().size();
    while (first < last && first % fanOut != 0)
        sum.add(points.value(first++));
    while (first < last && (last % fanOut != 0 || last / fanOut > units))
        sum.add(points.value(--last));
    std::size_t from = first / fanOut;
    std::size_t to = last / fanOut;
    for (std::size_t level = 0; from < to; ++level) {
        const std::vector<Sum> &sums = m_levels[level];
        const std::size_t above = level + 1 < m_levels.size() ? m_levels[level + 1].size() : 0;
        while (from < to && from % fanOut != 0)
            sum.add(sums[from++]);
        while (from < to && (to % fanOut != 0 || to / fanOut > above))
            sum.add(sums[--to]);
        from /= fanOut;
        to /= fanOut;
    }
    return sum;
}

} // namespace penstock
