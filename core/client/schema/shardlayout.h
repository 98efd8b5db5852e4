// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <cstdint>
#include <optional>
#include <vector>

namespace penstock {

/// How the storage of 1.x and 2.x cuts time into shard groups: the lines of one group share their fate when a write is
/// refused. Only a guide: what it says wrong costs requests, and no count is ever made of it.
struct ShardLayout
{
    struct Group
    {
        std::int64_t start = 0; ///< nanoseconds
        std::int64_t end = 0;   ///< not included
    };

    std::vector<Group> groups; ///< those that are there already, ascending
    /// Nanoseconds that a new group spans; the server's choice for data that is kept for ever when nobody was asked.
    std::int64_t duration = 7 * day;
    std::optional<std::int64_t> retention{}; ///< nanoseconds; 0: for ever; none: not known

    static constexpr std::int64_t hour = 3'600'000'000'000;
    static constexpr std::int64_t day = 24 * hour;

    /// Where the group of that time begins.
    std::int64_t startOf(std::int64_t time) const;

    /// What the servers choose when nobody says.
    static std::int64_t usualDuration(std::int64_t retention);
};

} // namespace penstock
