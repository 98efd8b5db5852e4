// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/script.h"

#include <chrono>
#include <cstdint>
#include <optional>

namespace penstock {

/// A statement that may cost a server more than its person means, and how much.
struct QueryCost
{
    std::chrono::nanoseconds window{0}; ///< of GROUP BY time(…)
    bool hasBeginning = false;          ///< else the windows begin with the first point, wherever that is
    double windows = 0;                 ///< for each series; without a beginning: for ten years of data
};

/// More windows than these for each series are asked about.
constexpr double mostUsualWindows = 1'000'000;

/// The costliest of an InfluxQL script's statements; none: nothing is out of the ordinary. `now` is in nanoseconds
/// since 1970. See TimeWindows for why.
std::optional<QueryCost> unusualCost(const Script &script, std::int64_t now);

} // namespace penstock
