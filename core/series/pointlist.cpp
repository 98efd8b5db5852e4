// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/pointlist.h"

#include "core/bytes/prefetch.h"
#include "core/series/pointlistbuilder.h"

#include <QtGlobal>

#include <tuple>

namespace penstock {

PointList::PointList(std::span<const std::int64_t> times, std::span<const double> values)
{
    PointListBuilder builder;
    builder.append(times, values);
    *this = builder.share();
}

void PointList::addRun(const PointRun &run)
{
    m_runs.push_back(run);
    m_starts.push_back(m_size);
    m_firstTimes.push_back(run.times[0]);
    m_runs.back().size = 0;
    extendLast(run.size);
}

void PointList::extendLast(std::size_t count)
{
    m_runs.back().size += count;
    m_size += count;
    while (m_cells.size() * PointBlock::capacity < m_size)
        m_cells.push_back(static_cast<std::uint32_t>(m_runs.size() - 1));
}

void PointList::addFull(std::shared_ptr<const PointBlock> full)
{
    if (m_levels.empty())
        m_levels.emplace_back();
    m_levels.front().push_back(full->summary(0, PointBlock::groups));
    m_blocks.push_back(std::move(full));
    for (std::size_t level = 0; m_levels[level].size() >= PointBlock::fanOut; ++level) {
        if (level + 1 == m_levels.size())
            m_levels.emplace_back();
        const std::size_t before = m_levels[level + 1].size();
        addGroups(m_levels[level], &m_levels[level + 1]);
        if (m_levels[level + 1].size() == before)
            break;
    }
}

/// Of at most a group's size.
PointSummary PointList::summaryOfValues(std::size_t first, std::size_t last) const
{
    PointSummary summary;
    for (std::size_t run = first < last ? runOf(first) : 0; first < last; ++run) {
        const std::size_t count = std::min(last, m_starts[run] + m_runs[run].size) - first;
        summary.add(m_runs[run].values.summary(first - m_starts[run], count));
        first += count;
    }
    return summary;
}

PointSummary PointList::summary(std::size_t first, std::size_t last) const
{
    Q_ASSERT(first <= last && last <= m_size);
    constexpr std::size_t groupSize = PointBlock::groupSize;
    const std::size_t begin = (first + groupSize - 1) / groupSize;
    const std::size_t end = last / groupSize;
    if (begin >= end) { // in one group, or in two
        const std::size_t middle = std::clamp(begin * groupSize, first, last);
        PointSummary summary = summaryOfValues(first, middle);
        summary.add(summaryOfValues(middle, last));
        return summary;
    }
    // Of what comes from either end: two sums do not wait for each other.
    PointSummary left = summaryOfValues(first, begin * groupSize);
    PointSummary right = summaryOfValues(end * groupSize, last);
    std::size_t from = begin / PointBlock::groups;
    std::size_t to = end / PointBlock::groups;
    if (from == to) {
        left.add(m_blocks[from]->summary(begin % PointBlock::groups, end % PointBlock::groups));
        left.add(right);
        return left;
    }
    // What is known of whole blocks need not be added up again.
    if (begin % PointBlock::groups != 0)
        left.add(m_blocks[from++]->summary(begin % PointBlock::groups, PointBlock::groups));
    if (end % PointBlock::groups != 0)
        right.add(m_blocks[to]->summary(0, end % PointBlock::groups));
    left.add(right);
    for (std::size_t level = 0; from < to; ++level) {
        const std::vector<PointSummary> &items = m_levels[level];
        if (level + 1 < m_levels.size()) {
            std::tie(from, to) = addEnds(items, from, to, &left);
            continue;
        }
        left.add(summaryOf(std::span(items).subspan(from, to - from)));
        break;
    }
    return left;
}

std::size_t PointList::find(std::int64_t time, std::size_t from, std::size_t to) const
{
    if (from >= to || this->time(from) >= time)
        return std::min(from, to);
    return findBehind(time, from, to);
}

std::size_t PointList::findBehind(std::int64_t time, std::size_t from, std::size_t to) const
{
    const std::size_t run = runBefore(time, from, to);
    const std::size_t before = m_starts[run];
    return before + findIn(run, time, std::max(from, before) - before, std::min(to - before, m_runs[run].size));
}

std::size_t PointList::guess(std::int64_t time, std::size_t from, std::size_t to) const
{
    if (from >= to)
        return to;
    const std::size_t run = runBefore(time, from, to);
    return std::clamp(m_starts[run] + guessIn(run, time), from, to);
}

/// The last run of those with the points from `from` to `to` (excluded) that begins before that time, or the first one:
/// what is asked for is in it, or just behind it. Mostly that is near.
std::size_t PointList::runBefore(std::int64_t time, std::size_t from, std::size_t to) const
{
    std::size_t low = runOf(from);
    const std::size_t end = runOf(to - 1) + 1;
    std::size_t step = 1;
    while (low + step < end && m_firstTimes[low + step] < time) {
        low += step;
        step *= 2;
    }
    std::size_t high = std::min(low + step, end);
    while (high - low > 1) {
        const std::size_t middle = low + (high - low) / 2;
        (m_firstTimes[middle] < time ? low : high) = middle;
    }
    return low;
}

/// Points mostly follow each other at one interval: where it would be then.
std::size_t PointList::guessIn(std::size_t run, std::int64_t time) const
{
    const PointRun &points = m_runs[run];
    const std::int64_t first = m_firstTimes[run];
    const bool hasNext = run + 1 < m_firstTimes.size();
    const std::int64_t next = hasNext ? m_firstTimes[run + 1] : points.times[points.size - 1];
    const auto distance = [first](std::int64_t there) {
        return static_cast<double>(static_cast<std::uint64_t>(there) - static_cast<std::uint64_t>(first));
    };
    const double share = next > first ? std::min(1.0, distance(time) / distance(next)) : 0;
    return static_cast<std::size_t>(share * static_cast<double>(points.size - (hasNext ? 0 : 1)));
}

/// The first from `from` to `to` (excluded) of a run's points that is not before the time; `to` when all are. That
/// one at `from` is.
std::size_t PointList::findIn(std::size_t run, std::int64_t time, std::size_t from, std::size_t to) const
{
    const PointRun &points = m_runs[run];
    // From where it may be in steps that double.
    std::size_t low = std::clamp(guessIn(run, time), from, to - 1);
    std::size_t high = low;
    std::size_t step = 1;
    if (points.times[low] < time) {
        while (low + step < to && points.times[low + step] < time) {
            low += step;
            step *= 2;
        }
        high = std::min(low + step, to);
    } else {
        while (high - from > step && points.times[high - step] >= time) {
            high -= step;
            step *= 2;
        }
        low = high - std::min(step, high - from);
    }
    // At `low` the time is less, at `high` it is not, or that is `to`.
    while (high - low > 1) {
        const std::size_t middle = low + (high - low) / 2;
        (points.times[middle] < time ? low : high) = middle;
    }
    return high;
}

PointList::Neighbours PointList::timesAround(std::size_t index) const
{
    constexpr std::size_t groupSize = PointBlock::groupSize;
    const std::size_t group = index / groupSize;
    if (index % groupSize == 0 && group < m_size / groupSize) // it is whole
        return m_blocks[group / PointBlock::groups]->joint(group % PointBlock::groups);
    return {time(index - 1), time(index)};
}

void PointList::prefetchTime(std::size_t index) const
{
    if (index >= m_size)
        return;
    const std::size_t run = runOf(index);
    const std::int64_t *const there = m_runs[run].times + (index - m_starts[run]);
    prefetch(there);
    prefetch(index > m_starts[run] ? there - 1 : there);
}

void PointList::prefetchAround(std::size_t index) const
{
    const std::size_t group = index / PointBlock::groupSize;
    if (group / PointBlock::groups < m_blocks.size())
        m_blocks[group / PointBlock::groups]->prefetchJoint(group % PointBlock::groups);
}

void PointList::prefetchSummary(std::size_t first, std::size_t last) const
{
    constexpr std::size_t groups = PointBlock::groups;
    const std::size_t begin = (first + PointBlock::groupSize - 1) / PointBlock::groupSize;
    const std::size_t end = last / PointBlock::groupSize;
    if (last < m_size && last % PointBlock::groupSize != 0) {
        const std::size_t run = runOf(last);
        const std::size_t start = std::max(end * PointBlock::groupSize, m_starts[run]);
        m_runs[run].values.prefetch(start - m_starts[run], PointBlock::groupSize);
    }
    if (begin >= end)
        return;
    if (begin / groups == end / groups) {
        m_blocks[begin / groups]->prefetch(begin % groups, end % groups);
        return;
    }
    if (begin % groups != 0)
        m_blocks[begin / groups]->prefetch(begin % groups, groups);
    if (end % groups != 0)
        m_blocks[end / groups]->prefetch(0, end % groups);
}

std::size_t PointList::memoryBytes() const
{
    std::size_t bytes = m_runs.capacity() * sizeof(PointRun) + m_starts.capacity() * sizeof(std::size_t) +
                        m_firstTimes.capacity() * sizeof(std::int64_t) + m_cells.capacity() * sizeof(std::uint32_t);
    for (const PointRun &run : m_runs)
        bytes += run.isOwn ? run.size * (sizeof(std::int64_t) + sizeof(double)) : 0;
    bytes += m_blocks.size() * sizeof(PointBlock);
    return bytes;
}

} // namespace penstock
