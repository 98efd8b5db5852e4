// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/pointlist.h"

#include "core/series/pointlistbuilder.h"

#include <QtGlobal>

#include <algorithm>
#include <tuple>

namespace penstock {

PointList::PointList(std::span<const std::int64_t> times, std::span<const double> values)
{
    PointListBuilder builder;
    builder.append(times, values);
    *this = builder.share();
}

void PointList::addFull(std::shared_ptr<const PointBlock> full)
{
    if (m_levels.empty())
        m_levels.emplace_back();
    m_levels.front().push_back(full->whole());
    addLast(std::move(full));
    for (std::size_t level = 0; m_levels[level].size() >= PointBlock::fanOut; ++level) {
        if (level + 1 == m_levels.size())
            m_levels.emplace_back();
        const std::size_t before = m_levels[level + 1].size();
        addGroups(m_levels[level], &m_levels[level + 1]);
        if (m_levels[level + 1].size() == before)
            break;
    }
}

void PointList::addLast(std::shared_ptr<const PointBlock> last)
{
    m_size += last->size();
    m_firstTimes.push_back(last->time(0));
    m_blocks.push_back(std::move(last));
}

ValueRange PointList::range(std::size_t first, std::size_t last) const
{
    Q_ASSERT(first <= last && last <= m_size);
    constexpr std::size_t capacity = PointBlock::capacity;
    if (first == last)
        return {};
    std::size_t from = first / capacity;
    std::size_t to = (last - 1) / capacity;
    if (from == to)
        return m_blocks[from]->range(first % capacity, last - from * capacity);
    ValueRange range = m_blocks[from]->range(first % capacity, capacity);
    range.add(m_blocks[to]->range(0, last - to * capacity));
    ++from;
    for (std::size_t level = 0; from < to; ++level) {
        const std::vector<ValueRange> &items = m_levels[level];
        if (level + 1 < m_levels.size()) {
            std::tie(from, to) = addEnds(items, from, to, &range);
            continue;
        }
        range.add(rangeOf(std::span(items).subspan(from, to - from)));
        break;
    }
    return range;
}

std::size_t PointList::find(std::int64_t time, std::size_t from, std::size_t to) const
{
    if (from >= to || this->time(from) >= time)
        return std::min(from, to);
    // It is in the last block that begins before that time, or just behind that.
    constexpr std::size_t capacity = PointBlock::capacity;
    const auto first = m_firstTimes.begin() + static_cast<std::ptrdiff_t>(from / capacity) + 1;
    const auto last = m_firstTimes.begin() + static_cast<std::ptrdiff_t>((to - 1) / capacity) + 1;
    const auto block = static_cast<std::size_t>(std::lower_bound(first, last, time) - m_firstTimes.begin()) - 1;
    const std::size_t before = block * capacity;
    return before + findIn(block, time, std::max(from, before) - before, std::min(to - before, capacity));
}

/// The first from `from` to `to` (excluded) of a block's points that is not before the time; `to` when all are. That
/// one at `from` is.
std::size_t PointList::findIn(std::size_t block, std::int64_t time, std::size_t from, std::size_t to) const
{
    const PointBlock &points = *m_blocks[block];
    // Points mostly follow each other at one interval: where it would be then is near. From there in steps that double.
    const std::int64_t first = m_firstTimes[block];
    const std::int64_t next =
        block + 1 < m_firstTimes.size() ? m_firstTimes[block + 1] : points.time(points.size() - 1);
    const auto distance = [first](std::int64_t there) {
        return static_cast<double>(static_cast<std::uint64_t>(there) - static_cast<std::uint64_t>(first));
    };
    const double share = next > first ? std::min(1.0, distance(time) / distance(next)) : 0;
    const auto guess = static_cast<std::size_t>(share * static_cast<double>(points.size()));
    std::size_t low = std::clamp(guess, from, to - 1);
    std::size_t high = low;
    std::size_t step = 1;
    if (points.time(low) < time) {
        while (low + step < to && points.time(low + step) < time) {
            low += step;
            step *= 2;
        }
        high = std::min(low + step, to);
    } else {
        while (high - from > step && points.time(high - step) >= time) {
            high -= step;
            step *= 2;
        }
        low = high - std::min(step, high - from);
    }
    // At `low` the time is less, at `high` it is not, or that is `to`.
    while (high - low > 1) {
        const std::size_t middle = low + (high - low) / 2;
        (points.time(middle) < time ? low : high) = middle;
    }
    return high;
}

std::size_t PointList::memoryBytes() const
{
    std::size_t bytes = 0;
    bytes += m_firstTimes.capacity() * sizeof(std::int64_t);
    for (const auto &block : m_blocks)
        bytes += block->memoryBytes();
    return bytes;
}

} // namespace penstock
