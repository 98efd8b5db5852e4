// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/datetext.h"

#include "core/time/civil.h"
#include "core/time/clocktext.h"
#include "core/time/textcursor.h"
#include "core/time/writtendate.h"

#include <algorithm>
#include <array>

namespace penstock {
namespace {

constexpr int fractionDigits = 9;

/// 14.03.2024 - 06:00, 2024-03-14/06:00: a dash between blanks or a slash, when an hour and its minutes follow.
void takeMarkBeforeClock(TextCursor &text)
{
    TextCursor ahead = text;
    if (!ahead.take('/')) {
        if (!ahead.take('-') && !ahead.takeText("\xE2\x80\x93"))
            return;
        const std::size_t before = ahead.left();
        takeBlanks(ahead);
        if (ahead.left() == before)
            return;
    }
    TextCursor clock = ahead;
    const std::size_t digits = clock.digits();
    clock.skip(digits);
    if ((digits == 1 || digits == 2) && clock.peek() == ':')
        text = ahead;
}

/// What parts a date from its time of day.
bool takeTimeSeparator(TextCursor &text)
{
    if (text.take('T') || text.take('t') || text.take('-') || text.take(':') || text.take('_'))
        return true;
    const bool comma = text.take(',');
    const std::size_t before = text.left();
    takeBlanks(text);
    takeMarkBeforeClock(text);
    const bool isParted = comma || text.left() != before;
    if (isParted && !text.isDigit() &&
        std::ranges::any_of(std::array{"at ", "um ", "à "}, [&](const char *word) { return text.takeText(word); }))
        takeBlanks(text);
    return isParted;
}

/// 2024-03-14 00:00:00.000 06:10: a day as databases write it, and its time of day behind it.
void skipMidnight(TextCursor &text)
{
    TextCursor ahead = text;
    if (!ahead.takeText(" 00:00"))
        return;
    if (ahead.takeText(":00") && ahead.take('.')) {
        while (ahead.take('0')) {
        }
    }
    const TextCursor behind = ahead;
    takeBlanks(ahead);
    const std::size_t digits = ahead.digits();
    if (ahead.left() == behind.left() || digits == 0 || digits > 2)
        return;
    ahead.skip(digits);
    if (ahead.peek() == ':')
        text = behind;
}

std::optional<WrittenTime> readFrom(TextCursor &text, const WrittenDate &date)
{
    if (!isDate(date.year, date.month, date.day))
        return {};
    WrittenTime time;
    time.hasShortYear = date.shortYear;
    time.seconds = daysFromCivil(date.year, date.month, date.day) * secondsPerDay;
    if (text.atEnd())
        return time;
    skipMidnight(text);
    const std::size_t before = text.left();
    skipBracketedDay(text);
    if (text.atEnd())
        return time;
    const bool isParted = date.hasSigns || text.left() != before || takeTimeSeparator(text);
    if (!isParted || !takeTimeOfDay(text, time))
        return {};
    return time;
}

/// 06:00 14.03.2024, 6:00 PM, 3/14/2024
std::optional<WrittenTime> readClockFirst(std::string_view text, DateOrder order)
{
    const std::size_t hours = TextCursor(text).digits();
    if (hours == 0 || hours > 2 || hours >= text.size() || text[hours] != ':')
        return {};
    for (std::size_t at = text.find(' '); at != std::string_view::npos; at = text.find(' ', at + 1)) {
        std::string_view clock = text.substr(0, at);
        if (clock.ends_with(','))
            clock.remove_suffix(1);
        TextCursor behind(text.substr(at));
        takeBlanks(behind);
        if (!behind.isDigit() && monthNamed(behind.letters()) == 0)
            continue; // PM is no day of the week
        WrittenDate date;
        auto time = readTimeOfDay(clock);
        if (!time || !takeDate(behind, order, date) || !behind.atEnd() || !isDate(date.year, date.month, date.day))
            continue;
        time->hasShortYear = date.shortYear;
        time->seconds += daysFromCivil(date.year, date.month, date.day) * secondsPerDay;
        return time;
    }
    return {};
}

/// Thu Mar 14 06:00:00 2024, Thu Mar 14 06:00:00 UTC 2024
std::optional<WrittenTime> readYearLast(TextCursor text)
{
    skipDayOfWeek(text);
    WrittenDate date;
    int hours = 0;
    int minutes = 0;
    int seconds = 0;
    if (!takeMonthName(text, date.month))
        return {};
    takeBlanks(text);
    if (!text.number(1, 2, date.day))
        return {};
    takeBlanks(text);
    if (!text.number(2, 2, hours) || !text.take(':') || !text.number(2, 2, minutes) || !text.take(':') ||
        !text.number(2, 2, seconds) || hours > 23 || minutes > 59 || seconds > 59)
        return {};
    takeBlanks(text);
    WrittenTime time;
    if (!text.isDigit()) {
        if (!readOffset(text, time.offset))
            return {};
        takeBlanks(text);
    }
    if (!text.number(4, 4, date.year) || !text.atEnd() || !isDate(date.year, date.month, date.day))
        return {};
    time.seconds =
        daysFromCivil(date.year, date.month, date.day) * secondsPerDay + hours * 3'600 + minutes * 60 + seconds;
    return time;
}

} // namespace

std::optional<WrittenTime> readDate(std::string_view text, DateOrder order)
{
    TextCursor cursor(text);
    WrittenDate date;
    if (takeDate(cursor, order, date))
        return readFrom(cursor, date);
    if (const auto time = readClockFirst(text, order))
        return time;
    return order == DateOrder::MonthDayYear ? readYearLast(TextCursor(text)) : std::nullopt;
}

std::optional<WrittenTime> readRelaxedIso8601(std::string_view text)
{
    if (const auto time = readIso8601(text))
        return time;
    if (text.size() < 8 || text[4] != '-')
        return {};
    return readDate(text, DateOrder::YearMonthDay);
}

std::optional<WrittenTime> readTimeOfDay(std::string_view text)
{
    TextCursor cursor(text);
    WrittenTime time;
    const bool isBeyondAscii = static_cast<unsigned char>(cursor.peek()) >= 0x80; // 下午9:05
    if (!cursor.isDigit() && !isBeyondAscii)
        return {};
    // A number of one or two digits is anything, and 14.03.24 is a date.
    const std::size_t digits = cursor.digits();
    const bool hasOtherMark = digits <= 2 && digits + 1 < text.size() &&
                              (text[digits] == '.' || text[digits] == '-' || text[digits] == ' ') &&
                              text[digits + 1] >= '0' && text[digits + 1] <= '9';
    if ((digits == text.size() && digits < 4) || hasOtherMark)
        return {};
    if (!takeTimeOfDay(cursor, time))
        return {};
    return time;
}

std::optional<WrittenTime> readDigits(std::string_view text)
{
    TextCursor cursor(text);
    const std::size_t digits = cursor.digits();
    constexpr std::size_t withSeconds = 14;
    constexpr std::size_t withMilliseconds = 17;
    if (digits != 8 && digits != 10 && digits != 12 && digits != withSeconds && digits != withMilliseconds)
        return {};
    WrittenDate date;
    int hours = 0;
    int minutes = 0;
    int seconds = 0;
    cursor.number(4, 4, date.year);
    cursor.number(2, 2, date.month);
    cursor.number(2, 2, date.day);
    cursor.number(0, digits >= 10 ? 2 : 0, hours);
    cursor.number(0, digits >= 12 ? 2 : 0, minutes);
    cursor.number(0, digits >= withSeconds ? 2 : 0, seconds);
    WrittenTime time;
    const bool fraction = digits == withMilliseconds || (digits == withSeconds && cursor.take('.'));
    if (fraction && !cursor.fraction(fractionDigits, time.nanoseconds, true))
        return {};
    const bool endOfDay = hours == 24 && minutes == 0 && seconds == 0 && time.nanoseconds == 0;
    if (!cursor.atEnd() || date.year < 1900 || date.year > 2099 || !isDate(date.year, date.month, date.day) ||
        (hours > 23 && !endOfDay) || minutes > 59 || seconds > 59)
        return {};
    time.seconds =
        daysFromCivil(date.year, date.month, date.day) * secondsPerDay + hours * 3'600 + minutes * 60 + seconds;
    return time;
}

} // namespace penstock
