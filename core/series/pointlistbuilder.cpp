// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/pointlistbuilder.h"

#include <algorithm>

namespace penstock {

namespace {

/// How many of the first times (there are some) follow each other. Without a branch for each.
std::size_t ascending(std::span<const std::int64_t> times)
{
    constexpr std::size_t piece = 256;
    std::size_t count = 1;
    while (count < times.size()) {
        const std::size_t end = std::min(times.size(), count + piece);
        unsigned late = 0;
        for (std::size_t i = count; i < end; ++i)
            late |= times[i] < times[i - 1] ? 1U : 0U;
        if (late != 0)
            break;
        count = end;
    }
    while (count < times.size() && times[count] >= times[count - 1])
        ++count;
    return count;
}

} // namespace

void PointListBuilder::append(std::span<const std::int64_t> times, std::span<const double> values)
{
    std::size_t at = 0;
    while (at < times.size()) {
        // As long as they go on in time, whole pieces are taken.
        std::size_t end = at;
        if (m_late.empty() && (size() == 0 || times[at] >= m_last)) {
            const std::size_t most = std::min(times.size(), at + PointBlock::capacity - m_open.size());
            end = at + ascending(times.subspan(at, most - at));
        }
        if (end == at) {
            append(times[at], values[at]);
            ++at;
            continue;
        }
        m_open.append(times.subspan(at, end - at), values.subspan(at, end - at));
        m_last = times[end - 1];
        m_shared.reset();
        at = end;
        if (m_open.isFull())
            sealOpen();
    }
}

void PointListBuilder::append(std::int64_t time, double value)
{
    m_shared.reset();
    if (!m_late.empty() || (size() > 0 && time < m_last)) {
        m_late.push_back({time, value});
        return;
    }
    m_open.append(time, value);
    m_last = time;
    if (m_open.isFull())
        sealOpen();
}

void PointListBuilder::sealOpen()
{
    auto block = std::make_shared<PointBlock>(std::move(m_open));
    m_open = {};
    block->seal();
    m_full.addFull(std::move(block));
}

/// Puts the late ones where they belong: all blocks are new then.
void PointListBuilder::sortIn()
{
    std::vector<Point> late;
    late.swap(m_late);
    std::ranges::stable_sort(late, {}, &Point::time);
    PointListBuilder merged;
    const auto put = [&merged](const PointBlock &block, std::vector<Point>::const_iterator *next,
                               std::vector<Point>::const_iterator end) {
        for (std::size_t i = 0; i < block.size(); ++i) {
            for (; *next != end && (*next)->time < block.time(i); ++*next)
                merged.append((*next)->time, (*next)->value);
            merged.append(block.time(i), block.value(i));
        }
    };
    auto next = late.cbegin();
    for (const auto &block : m_full.m_blocks)
        put(*block, &next, late.cend());
    put(m_open, &next, late.cend());
    for (; next != late.cend(); ++next)
        merged.append(next->time, next->value);
    *this = std::move(merged);
}

PointList PointListBuilder::share()
{
    if (m_shared)
        return *m_shared;
    if (!m_late.empty())
        sortIn();
    PointList list = m_full;
    if (m_open.size() > 0) {
        auto last = std::make_shared<PointBlock>(m_open);
        last->seal();
        list.addLast(std::move(last));
    }
    m_shared = list;
    return list;
}

} // namespace penstock
