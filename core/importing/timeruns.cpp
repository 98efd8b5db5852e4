// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/timeruns.h"

#include <algorithm>

namespace penstock {

namespace {

/// Between any two times, which need not fit a signed number.
std::uint64_t distance(std::int64_t one, std::int64_t other)
{
    const auto [less, more] = std::minmax(one, other);
    return static_cast<std::uint64_t>(more) - static_cast<std::uint64_t>(less);
}

} // namespace

std::int64_t TimeRuns::Run::last() const
{
    return static_cast<std::int64_t>(static_cast<std::uint64_t>(first) +
                                     static_cast<std::uint64_t>(step) * (count - 1));
}

void TimeRuns::begin(std::int64_t time)
{
    m_up.push_back({time, 0, 1});
    m_low = time;
    m_high = time;
}

TimeRuns::Place TimeRuns::placeOf(std::int64_t time) const
{
    if (time == m_low || time == m_high)
        return Place::Seen;
    const auto isOneOf = [time](const Run &run) {
        return run.count == 1 ? time == run.first : distance(time, run.first) % distance(run.step, 0) == 0;
    };
    const auto up = std::ranges::partition_point(m_up, [time](const Run &run) { return run.first <= time; });
    if (up != m_up.begin()) {
        const Run &run = *std::prev(up);
        if (time <= run.last() && isOneOf(run))
            return Place::Seen;
    }
    const auto down = std::ranges::partition_point(m_down, [time](const Run &run) { return run.first >= time; });
    if (down != m_down.begin()) {
        const Run &run = *std::prev(down);
        if (time >= run.last() && isOneOf(run))
            return Place::Seen;
    }
    return m_forgottenFrom <= time && time <= m_forgottenTo ? Place::Forgotten : Place::Between;
}

void TimeRuns::forgetHalf()
{
    // The last one stays: it is the edge.
    for (std::vector<Run> *const runs : {&m_up, &m_down}) {
        const auto half = static_cast<std::ptrdiff_t>(runs->size() / 2);
        for (auto run = runs->begin(); run != runs->begin() + half; ++run)
            forget(*run);
        runs->erase(runs->begin(), runs->begin() + half);
        runs->shrink_to_fit();
    }
}

void TimeRuns::forget(const Run &run)
{
    const auto [from, to] = std::minmax({run.first, run.last()}); // copies: last() is no place
    const bool isFirst = m_forgottenFrom > m_forgottenTo;
    m_forgottenFrom = isFirst ? from : std::min(m_forgottenFrom, from);
    m_forgottenTo = isFirst ? to : std::max(m_forgottenTo, to);
}

} // namespace penstock
