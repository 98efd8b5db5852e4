// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/timetext.h"

#include "core/time/civil.h"
#include "core/time/textcursor.h"

#include <algorithm>
#include <array>

namespace penstock {
namespace {

constexpr int fractionDigits = 9;

struct NamedOffset
{
    std::string_view name;
    int hours = 0; ///< east of Greenwich
};

/// What means one offset wherever it is written. EST, CST, BST, IST and others mean several.
constexpr std::array namedOffsets{NamedOffset{"WET", 0},   NamedOffset{"WEST", 1},  NamedOffset{"CET", 1},
                                  NamedOffset{"CEST", 2},  NamedOffset{"MEZ", 1},   NamedOffset{"MESZ", 2},
                                  NamedOffset{"EET", 2},   NamedOffset{"EEST", 3},  NamedOffset{"MSK", 3},
                                  NamedOffset{"JST", 9},   NamedOffset{"KST", 9},   NamedOffset{"AEST", 10},
                                  NamedOffset{"AEDT", 11}, NamedOffset{"NZST", 12}, NamedOffset{"NZDT", 13},
                                  NamedOffset{"MDT", -6},  NamedOffset{"PDT", -7}};

/// The rest of a text behind its date: nothing, or a time of day.
bool readTimeOfDay(TextCursor &text, WrittenTime &time)
{
    if (text.atEnd())
        return true;
    if (!text.take('T') && !text.take('t') && !text.takeSpaces())
        return false;
    int hours = 0;
    int minutes = 0;
    int seconds = 0;
    const bool isWhole = text.clock(hours, minutes, seconds);
    if (!isWhole && (!text.number(2, 2, hours) || !text.take(':') || !text.number(2, 2, minutes)))
        return false;
    if (isWhole || text.take(':')) {
        if (!isWhole && !text.number(2, 2, seconds))
            return false;
        if ((text.take('.') || text.take(',')) && !text.fraction(fractionDigits, time.nanoseconds))
            return false;
    }
    if (hours > 23 || minutes > 59 || seconds > 59)
        return false;
    time.seconds += hours * 3'600 + minutes * 60 + seconds;
    if (text.atEnd())
        return true;
    if (text.left() == 1 && text.peek() == 'Z') {
        time.offset = 0;
        return true;
    }
    text.takeSpaces();
    return readOffset(text, time.offset) && text.atEnd();
}

} // namespace

bool readOffset(TextCursor &text, std::optional<int> &offset)
{
    if (text.take('Z') || text.take('z')) {
        offset = 0;
        return true;
    }
    const bool isNamed = text.takeIgnoringCase("UTC") || text.takeIgnoringCase("GMT");
    const bool hasMinusSign = text.takeText("\xE2\x88\x92"); // as ISO 8601 has it
    if (!hasMinusSign && !isNamed && text.peek() >= 'A') {
        const auto zone = std::ranges::find(namedOffsets, text.letters(), &NamedOffset::name);
        if (zone == namedOffsets.end())
            return false;
        text.skip(zone->name.size());
        offset = zone->hours * 3'600;
        return true;
    }
    const bool west = hasMinusSign || text.peek() == '-';
    if (!hasMinusSign && !text.take('+') && !text.take('-')) {
        offset = 0;
        return isNamed;
    }
    int hours = 0;
    int minutes = 0;
    if (!text.number(isNamed ? 1 : 2, 2, hours))
        return false;
    if (text.take(':') || text.isDigit()) {
        if (!text.number(2, 2, minutes))
            return false;
    }
    if (hours > 23 || minutes > 59)
        return false;
    offset = (west ? -1 : 1) * (hours * 3'600 + minutes * 60);
    return true;
}

std::optional<WrittenTime> readIso8601(std::string_view text)
{
    TextCursor cursor(text);
    int year = 0;
    int month = 0;
    int day = 0;
    if (!cursor.number(4, 4, year) || !cursor.take('-') || !cursor.number(2, 2, month) || !cursor.take('-') ||
        !cursor.number(2, 2, day) || !isDate(year, month, day))
        return {};
    WrittenTime time;
    time.seconds = daysFromCivil(year, month, day) * secondsPerDay;
    if (!readTimeOfDay(cursor, time))
        return {};
    return time;
}

bool readBehindIsoDate(std::string_view text, WrittenTime &time)
{
    TextCursor cursor(text);
    return readTimeOfDay(cursor, time);
}

std::expected<std::int64_t, MomentFault> readMoment(std::string_view text)
{
    const std::string_view digits = text.substr(text.starts_with('-') ? 1 : 0);
    if (!digits.empty() && digits.find_first_not_of("0123456789") == std::string_view::npos) {
        if (const std::optional<std::int64_t> number = readEpoch(text, 1))
            return *number;
        return std::unexpected(MomentFault::OutOfRange);
    }
    const std::optional<WrittenTime> time = readIso8601(text);
    if (!time)
        return std::unexpected(MomentFault::NotATime);
    if (!time->offset)
        return std::unexpected(MomentFault::NoZone);
    if (const std::optional<std::int64_t> moment = toNanoseconds(time->seconds - *time->offset, time->nanoseconds))
        return *moment;
    return std::unexpected(MomentFault::OutOfRange);
}

std::optional<std::int64_t> readEpoch(std::string_view text, std::int64_t unit, bool cutsFiner)
{
    TextCursor cursor(text);
    const bool negative = cursor.take('-');
    std::int64_t value = 0;
    if (!cursor.isDigit())
        return {};
    for (int digit = 0; cursor.isDigit();) {
        cursor.number(1, 1, digit);
        // Built up on the negative side, which reaches one further.
        if (__builtin_mul_overflow(value, 10, &value) || __builtin_sub_overflow(value, digit, &value))
            return {};
    }
    if (__builtin_mul_overflow(value, unit, &value))
        return {};
    if (cursor.take('.')) {
        int places = 0;
        for (std::int64_t power = unit; power > 1; power /= 10)
            ++places;
        std::int64_t fraction = 0;
        if (!cursor.fraction(places, fraction, cutsFiner) || __builtin_sub_overflow(value, fraction, &value))
            return {};
    }
    if (!cursor.atEnd() || (!negative && __builtin_sub_overflow(std::int64_t(0), value, &value)))
        return {};
    return value;
}

} // namespace penstock
