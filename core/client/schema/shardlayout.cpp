// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/schema/shardlayout.h"

#include <algorithm>
#include <limits>

namespace penstock {

namespace {

__extension__ using Wide = __int128;

/// The servers count groups from the first day of the year 1 on, as Go does.
constexpr Wide yearOneToEpoch = Wide(719'162) * ShardLayout::day;

} // namespace

std::int64_t ShardLayout::startOf(std::int64_t time) const
{
    const auto next =
        std::ranges::upper_bound(groups, time, std::ranges::less(), [](const Group &group) { return group.start; });
    if (next != groups.begin() && time < std::prev(next)->end)
        return std::prev(next)->start;
    if (duration <= 0)
        return time;
    const Wide since = yearOneToEpoch + time;
    const Wide start = since - since % duration - yearOneToEpoch;
    return static_cast<std::int64_t>(std::max<Wide>(start, std::numeric_limits<std::int64_t>::min()));
}

std::int64_t ShardLayout::usualDuration(std::int64_t retention)
{
    if (retention == 0 || retention >= 180 * day)
        return 7 * day;
    return retention >= 2 * day ? day : hour;
}

} // namespace penstock
