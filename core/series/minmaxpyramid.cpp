// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/minmaxpyramid.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <tuple>

namespace penstock {

namespace {

using Range = MinMaxPyramid::Range;

constexpr std::size_t fanOut = 16;
constexpr double infinity = std::numeric_limits<double>::infinity();

/// Grows by what is found; infinities stand for "nothing yet".
struct Bounds
{
    double min = infinity;
    double max = -infinity;
    bool empty = true;

    void add(double value)
    {
        if (std::isnan(value))
            return;
        min = std::min(min, value);
        max = std::max(max, value);
        empty = false;
    }

    void add(const Range &range)
    {
        if (range.empty)
            return;
        min = std::min(min, range.min);
        max = std::max(max, range.max);
        empty = false;
    }

    Range range() const { return empty ? Range{0, 0, true} : Range{min, max, false}; }
};

template <typename Item> std::vector<Range> levelOver(const std::vector<Item> &below)
{
    std::vector<Range> level;
    level.reserve((below.size() + fanOut - 1) / fanOut);
    for (std::size_t first = 0; first < below.size(); first += fanOut) {
        Bounds bounds;
        for (std::size_t i = first; i < std::min(first + fanOut, below.size()); ++i)
            bounds.add(below[i]);
        level.push_back(bounds.range());
    }
    return level;
}

/// Takes in what stands at both ends of [first, last) beside whole groups; returns the groups that are left.
template <typename Item>
std::pair<std::size_t, std::size_t> addEnds(const std::vector<Item> &items, std::size_t first, std::size_t last,
                                            Bounds *bounds)
{
    while (first < last && first % fanOut != 0)
        bounds->add(items[first++]);
    while (first < last && last % fanOut != 0)
        bounds->add(items[--last]);
    return {first / fanOut, last / fanOut};
}

} // namespace

MinMaxPyramid::MinMaxPyramid(std::vector<double> values) : m_values(std::move(values))
{
    if (m_values.size() <= fanOut)
        return;
    m_levels.push_back(levelOver(m_values));
    while (m_levels.back().size() > fanOut) {
        // Not in one expression: the new level must not look at a vector that grows.
        std::vector<Range> level = levelOver(m_levels.back());
        m_levels.push_back(std::move(level));
    }
}

MinMaxPyramid::Range MinMaxPyramid::range(std::size_t first, std::size_t last) const
{
    Q_ASSERT(first <= last && last <= m_values.size());
    Bounds bounds;
    if (m_levels.empty()) {
        for (; first < last; ++first)
            bounds.add(m_values[first]);
        return bounds.range();
    }
    std::tie(first, last) = addEnds(m_values, first, last, &bounds);
    for (std::size_t i = 0; first < last; ++i) {
        const bool top = i + 1 == m_levels.size();
        if (top) {
            for (; first < last; ++first)
                bounds.add(m_levels[i][first]);
        } else {
            std::tie(first, last) = addEnds(m_levels[i], first, last, &bounds);
        }
    }
    return bounds.range();
}

} // namespace penstock
