// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/series/pointblock.h"
#include "core/series/pointrun.h"

#include <algorithm>
#include <memory>
#include <vector>

namespace penstock {

/// The points of a series in time order, never changed: where a time is, and what is to know of the values between any
/// two points, are found in time that hardly depends on their number. Cheap to copy while its points are few or many.
///
/// It does not own the points where they lie in chunks of a table: it shares those. Longer lists share what shorter
/// ones are made of (see PointListBuilder).
class PointList
{
public:
    PointList() = default;
    /// Ascending times, and as many values; NaN where there is none. Copies them.
    PointList(std::span<const std::int64_t> times, std::span<const double> values);

    std::size_t size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }
    std::int64_t time(std::size_t index) const
    {
        const std::size_t run = runOf(index);
        return m_runs[run].times[index - m_starts[run]];
    }
    double value(std::size_t index) const
    {
        const std::size_t run = runOf(index);
        return m_runs[run].values.at(index - m_starts[run]);
    }

    using Neighbours = PointBlock::Joint;
    /// The times of the point before that one and of itself, 0 < index < size().
    Neighbours timesAround(std::size_t index) const;

    /// Of the points first to last (excluded), first ≤ last ≤ size().
    PointSummary summary(std::size_t first, std::size_t last) const;
    ValueRange range(std::size_t first, std::size_t last) const { return summary(first, last).range; }

    /// The first of the points from `from` on that is not before the time; `to` (≤ size()) when all before that are.
    std::size_t find(std::int64_t time, std::size_t from, std::size_t to) const;
    std::size_t find(std::int64_t time) const { return find(time, 0, m_size); }
    /// The same when it is known that `from` is there and before that time; nothing is read there.
    std::size_t findBehind(std::int64_t time, std::size_t from, std::size_t to) const;

    /// From `from` to `to` (≤ size()): about where find() finds it, without a look at what is there. Exact, but for
    /// one, when points follow each other at one interval.
    std::size_t guess(std::int64_t time, std::size_t from, std::size_t to) const;

    // A view asks for thousands of places, one after the other; each would wait for memory. These wait for nothing.
    void prefetchTime(std::size_t index) const;   ///< it and the one before it will be read soon
    void prefetchAround(std::size_t index) const; ///< timesAround() where groups begin near it
    /// summary() of these will be asked for soon, as has been that of the ones before them.
    void prefetchSummary(std::size_t first, std::size_t last) const;

    /// Points with a value whose time another one before them has.
    std::size_t doubled() const { return m_doubled; }

    /// Calls visit(run) for runs that hold the points first to last (excluded), one after the other.
    template <typename Visit> void forEachRun(std::size_t first, std::size_t last, Visit visit) const
    {
        for (std::size_t run = first < last ? runOf(first) : 0; first < last; ++run) {
            const std::size_t end = std::min(last, m_starts[run] + m_runs[run].size);
            visit(m_runs[run].part(first - m_starts[run], end - first));
            first = end;
        }
    }

    /// Without chunks of tables.
    std::size_t memoryBytes() const;

private:
    friend class PointListBuilder;

    std::size_t runOf(std::size_t index) const
    {
        std::size_t run = m_cells[index / PointBlock::capacity];
        while (run + 1 < m_starts.size() && m_starts[run + 1] <= index)
            ++run;
        return run;
    }
    PointSummary summaryOfValues(std::size_t first, std::size_t last) const;
    std::size_t runBefore(std::int64_t time, std::size_t from, std::size_t to) const;
    std::size_t guessIn(std::size_t run, std::int64_t time) const;
    std::size_t findIn(std::size_t run, std::int64_t time, std::size_t from, std::size_t to) const;
    void addRun(const PointRun &run);
    void extendLast(std::size_t count); ///< the last run has become so much longer
    void addFull(std::shared_ptr<const PointBlock> full);

    std::vector<PointRun> m_runs;
    std::vector<std::size_t> m_starts;      // of the runs: index of the first point
    std::vector<std::int64_t> m_firstTimes; // of the runs
    std::vector<std::uint32_t> m_cells;     // of each PointBlock::capacity points: the run with the first one
    std::vector<std::shared_ptr<const PointBlock>> m_blocks; // all full but the last
    std::vector<std::vector<PointSummary>> m_levels; // of full blocks, of each eight of them, …; only whole groups
    std::size_t m_size = 0;
    std::size_t m_doubled = 0;
};

} // namespace penstock
