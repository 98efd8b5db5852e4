// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/pointlistbuilder.h"

#include "core/series/timeorder.h"

#include <algorithm>
#include <limits>

namespace penstock {

namespace {

constexpr std::size_t fewPoints = 16;        ///< of a series that has just begun
constexpr std::size_t manyPoints = 512;      ///< at once: more will come
constexpr std::size_t worthSharing = 256;    ///< fewer are copied, so that lists do not fall to pieces
constexpr std::size_t largestBuffer = 4'096; ///< points
constexpr std::size_t groupsAhead = 8;       ///< whose memory is asked for already

} // namespace

void PointListBuilder::append(const PointRun &run)
{
    std::size_t taken = 0;
    if (follows(run)) {
        const std::span<const std::int64_t> times(run.times, run.size);
        const bool isStrict = isStrictlyAscending(times);
        taken = isStrict ? run.size : ascendingCount(times);
        take(run.part(0, taken), isStrict);
    }
    m_shared.reset();
    for (; taken < run.size; ++taken)
        m_late.push_back({run.times[taken], run.values.at(taken)});
}

void PointListBuilder::appendAscending(const PointRun &run, bool isStrict)
{
    if (!follows(run))
        return append(run);
    m_shared.reset();
    take(run, isStrict);
}

bool PointListBuilder::follows(const PointRun &run) const
{
    return m_late.empty() && (size() == 0 || run.times[0] >= m_last);
}

void PointListBuilder::append(std::span<const std::int64_t> times, std::span<const double> values)
{
    if (!times.empty())
        append(PointRun{.times = times.data(), .values = PointValues(values.data()), .size = times.size()});
}

void PointListBuilder::append(std::int64_t time, double value)
{
    append(PointRun{.times = &time, .values = PointValues(&value), .size = 1});
}

/// Points that follow what is there.
void PointListBuilder::take(const PointRun &run, bool isStrict)
{
    countDoubled(run, isStrict);
    m_last = run.times[run.size - 1];
    summarise(run);
    if (!run.timesOwner || run.size < worthSharing)
        return copy(run);
    m_buffer.reset();
    m_list.addRun(run);
}

void PointListBuilder::copy(const PointRun &run)
{
    for (std::size_t at = 0; at < run.size;) {
        std::size_t used = m_buffer ? m_list.m_runs.back().size : 0;
        if (!m_buffer || (used == m_buffer->capacity && used == largestBuffer)) {
            const std::size_t wanted = m_buffer || run.size - at >= manyPoints ? largestBuffer : run.size - at;
            m_buffer = std::make_shared<PointBuffer>(std::max(wanted, fewPoints));
            used = 0;
        } else if (used == m_buffer->capacity) { // a larger one in its place; earlier lists keep the other one
            const auto larger = std::make_shared<PointBuffer>(std::min(
                largestBuffer, run.size - at >= manyPoints ? largestBuffer : used + std::max(used, run.size - at)));
            std::copy_n(m_buffer->times.get(), used, larger->times.get());
            std::copy_n(m_buffer->values.get(), used, larger->values.get());
            m_buffer = larger;
            PointRun &last = m_list.m_runs.back();
            last.times = m_buffer->times.get();
            last.values = PointValues(m_buffer->values.get());
            last.timesOwner = m_buffer;
        }
        const std::size_t count = std::min(run.size - at, m_buffer->capacity - used);
        std::copy_n(run.times + at, count, m_buffer->times.get() + used);
        run.values.read(at, {m_buffer->values.get() + used, count});
        if (used > 0)
            m_list.extendLast(count);
        else
            m_list.addRun({.times = m_buffer->times.get(),
                           .values = PointValues(m_buffer->values.get()),
                           .size = count,
                           .timesOwner = m_buffer,
                           .isOwn = true});
        at += count;
    }
}

void PointListBuilder::countDoubled(const PointRun &run, bool isStrict)
{
    const std::span<const std::int64_t> times(run.times, run.size);
    if (isStrict && (m_list.isEmpty() || times.front() > m_last)) { // mostly
        for (std::size_t i = times.size(); i > 0; --i) {
            if (!std::isfinite(run.values.at(i - 1)))
                continue;
            m_lastValue = times[i - 1];
            m_hasValue = true;
            break;
        }
        return;
    }
    for (std::size_t i = 0; i < times.size(); ++i) {
        if (!std::isfinite(run.values.at(i)))
            continue;
        m_list.m_doubled += m_hasValue && times[i] == m_lastValue ? 1 : 0;
        m_lastValue = times[i];
        m_hasValue = true;
    }
}

void PointListBuilder::setDoubled(std::size_t doubled)
{
    m_list.m_doubled = doubled;
    m_shared.reset();
}

/// The same groups, however the points come in.
void PointListBuilder::summarise(const PointRun &run)
{
    constexpr std::size_t groupSize = PointBlock::groupSize;
    const PointValues &values = run.values;
    std::size_t at = std::min(run.size, m_inGroup == 0 ? 0 : groupSize - m_inGroup);
    values.read(0, std::span(m_group).subspan(m_inGroup, at));
    m_inGroup += at;
    if (m_inGroup == groupSize) {
        m_inGroup = 0;
        addGroup(summaryOf(m_group), m_groupStart, run.times[at - 1]);
    }
    for (; run.size - at >= groupSize; at += groupSize) {
        values.prefetch(at + groupsAhead * groupSize, groupSize);
        addGroup(values.summary(at, groupSize), run.times[at], run.times[at + groupSize - 1]);
    }
    if (at < run.size) {
        m_inGroup = run.size - at;
        m_groupStart = run.times[at];
        values.read(at, std::span(m_group).first(m_inGroup));
    }
}

void PointListBuilder::addGroup(const PointSummary &group, std::int64_t first, std::int64_t last)
{
    if (!m_open)
        m_open = std::make_unique<PointBlock>();
    m_open->add(group, {m_groupEnd, first});
    m_groupEnd = last;
    if (m_open->isFull())
        m_list.addFull(m_store.keep(std::move(m_open)));
}

/// Puts the late ones where they belong. What is between them stays where it is.
void PointListBuilder::sortIn()
{
    std::vector<Point> late;
    late.swap(m_late);
    std::ranges::stable_sort(late, {}, &Point::time);
    PointListBuilder merged;
    std::size_t from = 0;
    const auto takeUntil = [&](std::size_t to) {
        m_list.forEachRun(from, to, [&merged](const PointRun &run) { merged.append(run); });
        from = to;
    };
    for (const Point &point : late) {
        takeUntil(point.time == std::numeric_limits<std::int64_t>::max()
                      ? m_list.size()
                      : m_list.find(point.time + 1, from, m_list.size()));
        merged.append(point.time, point.value);
    }
    takeUntil(m_list.size());
    *this = std::move(merged);
}

PointList PointListBuilder::share()
{
    if (m_shared)
        return *m_shared;
    if (!m_late.empty())
        sortIn();
    PointList list = m_list;
    if (m_open)
        list.m_blocks.push_back(std::make_shared<const PointBlock>(*m_open));
    m_shared = list;
    return list;
}

} // namespace penstock
