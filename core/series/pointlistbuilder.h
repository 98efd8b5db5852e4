// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/series/pointblockstore.h"
#include "core/series/pointbuffer.h"
#include "core/series/pointlist.h"

#include <array>
#include <optional>

namespace penstock {

/// Makes lists of a series that grows: each shares with the ones before what they have in common. Points may come in
/// any order of time; those of one time stay in the order in which they came.
class PointListBuilder
{
public:
    /// Shares its memory when that is worth it. At least one point.
    void append(const PointRun &run);
    /// The same, of times that are known to ascend; isStrict: no two are equal.
    void appendAscending(const PointRun &run, bool isStrict);
    /// As many of both; NaN where there is no value. Copies them.
    void append(std::span<const std::int64_t> times, std::span<const double> values);
    void append(std::int64_t time, double value);

    /// Of points computed from those of another list: what is to say of that one's values is to say of these, also
    /// where nothing can be computed just there.
    void setDoubled(std::size_t doubled);

    std::size_t size() const { return m_list.size() + m_late.size(); }

    /// All points so far.
    PointList share();

private:
    struct Point
    {
        std::int64_t time;
        double value;
    };

    bool follows(const PointRun &run) const;
    void take(const PointRun &run, bool isStrict);
    void copy(const PointRun &run);
    void countDoubled(const PointRun &run, bool isStrict);
    void summarise(const PointRun &run);
    void addGroup(const PointSummary &group, std::int64_t first, std::int64_t last);
    void sortIn();

    PointList m_list;                                    // all but the late ones, without the open block
    std::shared_ptr<PointBuffer> m_buffer;               // of the list's last run, if that can still grow; else null
    PointBlockStore m_store;                             // for the blocks of the list
    std::unique_ptr<PointBlock> m_open;                  // the next one; null until its first group is there
    std::array<double, PointBlock::groupSize> m_group{}; // the next one in it, as far as it is there
    std::size_t m_inGroup = 0;
    std::int64_t m_groupStart = 0; // time of the first one in it
    std::int64_t m_groupEnd = 0;   // time of the last one before it
    std::int64_t m_last = 0;       // time
    std::int64_t m_lastValue = 0;  // time of a point with a value
    bool m_hasValue = false;
    std::vector<Point> m_late;         ///< from the first one on that belongs before others; sorted in by share()
    std::optional<PointList> m_shared; ///< as nothing has come since
};

} // namespace penstock
