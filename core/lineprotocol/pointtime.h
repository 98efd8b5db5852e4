// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"
#include "core/lineprotocol/precision.h"

#include <QDateTime>

#include <chrono>
#include <concepts>
#include <cstdint>
#include <limits>
#include <ratio>
#include <string_view>

// What a time can be given as, to the nanoseconds since 1970 that a point has. All are exact or refused (BadInput).
namespace penstock {

/// The latest time of a point; the earliest is its negative. InfluxDB 1.x: models.MaxNanoTime.
inline constexpr std::int64_t maximumPointTime = std::numeric_limits<std::int64_t>::max() - 1;

/// A number of units since 1970.
Result<std::int64_t> toPointTime(std::int64_t value, Precision unit);

/// A moment. One without zone (Qt::LocalTime) is taken for UTC, whatever the zone of this machine; give
/// toOffsetFromUtc() of one that tells the time of this machine.
Result<std::int64_t> toPointTime(const QDateTime &time);

/// ISO 8601: 2018-08-08T15:22:33.123456789Z; a space for the T, an offset, no offset (UTC) and the date alone will do.
Result<std::int64_t> toPointTime(std::string_view text);

namespace detail {

/// value · numerator / denominator, rounded down; BadInput when that is no time of a point.
Result<std::int64_t> scaledPointTime(std::int64_t value, std::int64_t numerator, std::int64_t denominator);

} // namespace detail

/// A clock's time; what is finer than a nanosecond is rounded down.
template <std::integral Rep, typename Period>
Result<std::int64_t> toPointTime(std::chrono::sys_time<std::chrono::duration<Rep, Period>> time)
{
    using InNanoseconds = std::ratio_divide<Period, std::nano>;
    static_assert(sizeof(Rep) <= sizeof(std::int64_t));
    return detail::scaledPointTime(std::int64_t(time.time_since_epoch().count()), InNanoseconds::num,
                                   InNanoseconds::den);
}

} // namespace penstock
