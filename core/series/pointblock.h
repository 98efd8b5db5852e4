// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/series/valuerange.h"

#include <cstddef>
#include <cstdint>
#include <span>
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

/// Adds items first to last (excluded) that are beside whole groups of PointBlock::fanOut, and returns the groups that
/// are left between them.
template <typename Items>
std::pair<std::size_t, std::size_t> addEnds(const Items &items, std::size_t first, std::size_t last, ValueRange *range)
{
    while (first < last && first % PointBlock::fanOut != 0)
        range->add(items[first++]);
    while (first < last && last % PointBlock::fanOut != 0)
        range->add(items[--last]);
    return {first / PointBlock::fanOut, last / PointBlock::fanOut};
}

/// Adds the range of each whole group of items that `groups` does not have yet.
template <typename Items> void addGroups(const Items &items, std::vector<ValueRange> *groups)
{
    constexpr std::size_t lanes = 4;
    for (std::size_t at = groups->size() * PointBlock::fanOut; at + PointBlock::fanOut <= items.size();
         at += PointBlock::fanOut) {
        ValueRange found[lanes];
        for (std::size_t i = 0; i < PointBlock::fanOut; i += lanes) {
            for (std::size_t lane = 0; lane < lanes; ++lane)
                found[lane].add(items[at + i + lane]);
        }
        for (std::size_t lane = 1; lane < lanes; ++lane)
            found[0].add(found[lane]);
        groups->push_back(found[0]);
    }
}

} // namespace penstock
