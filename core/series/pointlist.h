// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/series/pointblock.h"

#include <memory>

namespace penstock {

/// The points of a series in time order, never changed: where a time is, and the smallest and largest value between any
/// two points, are found in time that hardly depends on their number. Cheap to copy while its points are few or many.
///
/// Longer lists share the blocks of shorter ones (see PointListBuilder).
class PointList
{
public:
    PointList() = default;
    /// Ascending times, and as many values; NaN where there is none.
    PointList(std::span<const std::int64_t> times, std::span<const double> values);

    std::size_t size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }
    std::int64_t time(std::size_t index) const { return block(index).time(index % PointBlock::capacity); }
    double value(std::size_t index) const { return block(index).value(index % PointBlock::capacity); }

    /// Of the points first to last (excluded), first ≤ last ≤ size().
    ValueRange range(std::size_t first, std::size_t last) const;

    /// The first of the points from `from` on that is not before the time; `to` (≤ size()) when all before that are.
    std::size_t find(std::int64_t time, std::size_t from, std::size_t to) const;
    std::size_t find(std::int64_t time) const { return find(time, 0, m_size); }

    std::size_t memoryBytes() const;

private:
    friend class PointListBuilder;

    const PointBlock &block(std::size_t index) const { return *m_blocks[index / PointBlock::capacity]; }
    std::size_t findIn(std::size_t block, std::int64_t time, std::size_t from, std::size_t to) const;
    void addFull(std::shared_ptr<const PointBlock> full);
    void addLast(std::shared_ptr<const PointBlock> last);

    std::vector<std::shared_ptr<const PointBlock>> m_blocks; // all full but the last
    std::vector<std::int64_t> m_firstTimes;                  // of the blocks
    std::vector<std::vector<ValueRange>> m_levels; // of full blocks, of each sixteen of them, …; only whole groups
    std::size_t m_size = 0;
};

} // namespace penstock
