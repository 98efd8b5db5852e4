// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <expected>
#include <optional>
#include <string_view>

namespace penstock {

class TextCursor;

/// A time as it is written: seconds on the clock of some place, and the place's offset when the text names it.
struct WrittenTime
{
    std::int64_t seconds = 0;     ///< since 1970-01-01T00:00:00 on that clock
    std::int64_t nanoseconds = 0; ///< 0 to 999,999,999
    std::optional<int> offset;    ///< seconds east of Greenwich
    bool hasShortYear = false;    ///< of two digits, so that the century is a guess
};

/// The times that a point of InfluxDB may have; nanoseconds.
constexpr std::int64_t earliestTime = -9'223'372'036'854'775'806;
constexpr std::int64_t latestTime = 9'223'372'036'854'775'806;

/// What is wrong with a text that ought to say a moment.
enum class MomentFault {
    NotATime,
    NoZone,     ///< hours off from one machine to another; whoever reads it has to ask or to say which zone it takes
    OutOfRange, ///< nanoseconds reach from 1677 to 2262
};

/// A moment as a person writes it for an option or a field, in nanoseconds since 1970, to the last digit:
/// 2024-01-31T12:00:00.123456789Z, an offset instead of the Z, a date with an offset, or nanoseconds as a number. The
/// one reader of such texts.
std::expected<std::int64_t, MomentFault> readMoment(std::string_view text);

/// 2024-01-31[T| ]12:34[:56[.fraction]][Z|±hh[:]mm], or the date alone, which means midnight.
std::optional<WrittenTime> readIso8601(std::string_view text);

/// What follows the date in such a text: added to a time that is the date's midnight. False leaves the time unusable.
bool readBehindIsoDate(std::string_view text, WrittenTime &time);

/// Z, UTC, GMT, ±hh[[:]mm], both (GMT+0100, UTC+2), or a name that means one offset everywhere (CEST, MEZ, PDT);
/// seconds east of Greenwich. False leaves the text unusable.
bool readOffset(TextCursor &text, std::optional<int> &offset);

/// A decimal number of units of `unit` nanoseconds; what is finer than a nanosecond must be zero, or is cut off.
std::optional<std::int64_t> readEpoch(std::string_view text, std::int64_t unit, bool cutsFiner = false);

/// seconds · 10^9 + nanoseconds, unless that leaves the range of int64.
inline std::optional<std::int64_t> toNanoseconds(std::int64_t seconds, std::int64_t nanoseconds)
{
    constexpr std::int64_t perSecond = 1'000'000'000;
    // The first second of the range begins before it.
    if (seconds < 0 && nanoseconds > 0) {
        ++seconds;
        nanoseconds -= perSecond;
    }
    std::int64_t result = 0;
    if (__builtin_mul_overflow(seconds, perSecond, &result) || __builtin_add_overflow(result, nanoseconds, &result))
        return {};
    return result;
}

} // namespace penstock
