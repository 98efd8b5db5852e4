// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/series/valuerange.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace penstock {

/// Points that follow each other in time, and the ranges of each sixteen and of each sixteen times sixteen of them.
class PointBlock
{
public:
    static constexpr std::size_t fanOut = 16;
    static constexpr std::size_t capacity = fanOut * fanOut * fanOut;

    std::size_t size() const { return m_times.size(); }
    bool isFull() const { return size() == capacity; }
    std::int64_t time(std::size_t index) const { return m_times[index]; }
    double value(std::size_t index) const { return m_values[index]; }

    /// As many of both; they must fit.
    void append(std::span<const std::int64_t> times, std::span<const double> values);
    void append(std::int64_t time, double value);
    /// Works out the ranges; range() is right until the next append().
    void seal();

    /// Of the points first to last (excluded).
    ValueRange range(std::size_t first, std::size_t last) const;
    const ValueRange &whole() const { return m_whole; }

    std::size_t memoryBytes() const;

private:
    std::vector<std::int64_t> m_times;
    std::vector<double> m_values;
    std::vector<ValueRange> m_sixteens; // only whole ones
    std::vector<ValueRange> m_squares;  // of sixteen times sixteen; the same
    ValueRange m_whole;
};

/// Of values, or of ranges, that lie beside each other. Several at a time: each alone would wait for the one before.
ValueRange rangeOf(std::span<const double> values);
ValueRange rangeOf(std::span<const ValueRange> ranges);

/// Adds items first to last (excluded) that are beside whole groups of PointBlock::fanOut, and returns the groups that
/// are left between them.
template <typename Item>
std::pair<std::size_t, std::size_t> addEnds(const std::vector<Item> &items, std::size_t first, std::size_t last,
                                            ValueRange *range)
{
    constexpr std::size_t fanOut = PointBlock::fanOut;
    const std::span<const Item> all(items);
    const std::size_t begin = (first + fanOut - 1) / fanOut;
    const std::size_t end = last / fanOut;
    if (begin > end) { // within one group
        range->add(rangeOf(all.subspan(first, last - first)));
        return {end, end};
    }
    range->add(rangeOf(all.subspan(first, begin * fanOut - first)));
    range->add(rangeOf(all.subspan(end * fanOut, last - end * fanOut)));
    return {begin, end};
}

/// Adds the range of each whole group of items that `groups` does not have yet.
template <typename Item> void addGroups(const std::vector<Item> &items, std::vector<ValueRange> *groups)
{
    constexpr std::size_t fanOut = PointBlock::fanOut;
    const std::span<const Item> all(items);
    for (std::size_t at = groups->size() * fanOut; at + fanOut <= items.size(); at += fanOut)
        groups->push_back(rangeOf(all.subspan(at, fanOut)));
}

} // namespace penstock
