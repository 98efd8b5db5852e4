// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/statement.h"

#include <chrono>
#include <cstdint>
#include <optional>

namespace penstock {

/// What GROUP BY time(…) of an InfluxQL statement asks of the server. InfluxDB 1.x makes every window between the
/// bounds, also empty ones, for each series: `WHERE time >= 0 GROUP BY time(1s)` took more than 24 GB of memory of
/// InfluxDB 1.6.7 and ended it. Worth a warning; sometimes it is right.
struct TimeWindows
{
    std::chrono::nanoseconds window{0}; ///< the shortest one
    bool hasLowerBound = false;
    bool hasUpperBound = false;  ///< without one the server takes the present
    std::optional<double> count; ///< estimate for each series; empty when the lower bound is missing or not understood
};

/// Empty when the statement has no GROUP BY time(…), or its window is a bind parameter. `now` is in nanoseconds since
/// 1970. Understands times as RFC 3339 texts, whole numbers, durations, and now() plus or minus durations; bounds in
/// subqueries count for the whole statement.
std::optional<TimeWindows> timeWindows(const Statement &statement, std::int64_t now);

/// True when a SELECT of InfluxQL, or a subquery in it, says from when on, or at which moments. The first of all times
/// is no beginning.
bool hasBeginning(const Statement &statement);

} // namespace penstock
