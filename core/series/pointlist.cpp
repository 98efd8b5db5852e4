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
        for (; from < to; ++from)
            range.add(items[from]);
    }
    return range;
}

std::size_t PointList::find(std::int64_t time, std::size_t from, std::size_t to) const
{
    if (from >= to || this->time(from) >= time)
        return std::min(from, to);
    if (this->time(to - 1) < time)
        return to;
    // Before `low` and at it the times are less, at `high` not. Points mostly follow each other at one interval: where
    // it would be then is near, and only what is near is looked at.
    std::size_t low = from;
    std::size_t high = to - 1;
    constexpr std::size_t near = 32;
    for (int guesses = 0; guesses < 4 && high - low > near; ++guesses) {
        const double span = static_cast<double>(static_cast<std::uint64_t>(this->time(high)) -
                                                static_cast<std::uint64_t>(this->time(low)));
        const double ahead =
            static_cast<double>(static_cast<std::uint64_t>(time) - static_cast<std::uint64_t>(this->time(low)));
        const auto step = static_cast<std::size_t>(ahead / span * static_cast<double>(high - low));
        const std::size_t guess = low + std::clamp<std::size_t>(step, 1, high - low - 1);
        const std::size_t before = guess - std::min(guess - low, near / 2);
        const std::size_t after = std::min(guess + near / 2, high);
        (this->time(before) < time ? low : high) = before;
        if (high != before)
            (this->time(after) < time ? low : high) = after;
    }
    while (high - low > 1) {
        const std::size_t middle = low + (high - low) / 2;
        (this->time(middle) < time ? low : high) = middle;
    }
    return high;
}

std::size_t PointList::memoryBytes() const
{
    std::size_t bytes = 0;
    for (const auto &block : m_blocks)
        bytes += block->memoryBytes();
    return bytes;
}

} // namespace penstock
