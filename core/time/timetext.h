// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace penstock {

/// A time as it is written: seconds on the clock of some place, and the place's offset when the text names it.
struct WrittenTime
{
    std::int64_t seconds = 0;     ///< since 1970-01-01T00:00:00 on that clock
    std::int64_t nanoseconds = 0; ///< 0 to 999,999,999
    std::optional<int> offset;    ///< seconds east of Greenwich
};

enum class DateOrder { YearMonthDay, DayMonthYear, MonthDayYear };

/// 2024-01-31[T| ]12:34[:56[.fraction]][Z|±hh[:]mm], or the date alone, which means midnight.
std::optional<WrittenTime> readIso8601(std::string_view text);

/// A date with '-', '/' or '.' between its parts, or (year first) as eight digits; then, after 'T' or spaces, an
/// optional time of day with AM or PM and an offset. One-digit months, days and hours are fine, two-digit years are
/// not.
std::optional<WrittenTime> readDate(std::string_view text, DateOrder order);

/// A decimal number of units of `unit` nanoseconds; what is finer than a nanosecond must be zero.
std::optional<std::int64_t> readEpoch(std::string_view text, std::int64_t unit);

/// seconds · 10^9 + nanoseconds, unless that leaves the range of int64.
std::optional<std::int64_t> toNanoseconds(std::int64_t seconds, std::int64_t nanoseconds);

} // namespace penstock
