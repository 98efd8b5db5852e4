// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/datetext.h"

#include "core/time/civil.h"
#include "core/time/textcursor.h"

#include <algorithm>

namespace penstock {
namespace {

constexpr int fractionDigits = 9;
constexpr int firstShortYear = 69; // 1969; what is below is of this century, as POSIX has it

struct Date
{
    int year = 0;
    int month = 0;
    int day = 0;
    bool shortYear = false;
};

void takeBlanks(TextCursor &text)
{
    while (text.take(' ') || text.take('\t')) {
    }
}

bool isDateSeparator(char c)
{
    return c == '-' || c == '/' || c == '.' || c == ' ';
}

/// The separator between two parts of a date; blanks may follow a point.
bool takeSeparator(TextCursor &text, char &separator)
{
    if (separator == '\0')
        separator = text.peek();
    if (!isDateSeparator(separator) || !text.take(separator))
        return false;
    if (separator == '.' || separator == ' ')
        takeBlanks(text);
    return true;
}

/// Tue, or Tuesday, and the comma behind it.
void skipDayOfWeek(TextCursor &text)
{
    TextCursor ahead = text;
    const std::string_view name = ahead.letters();
    if (name.empty() || monthNamed(name) != 0)
        return;
    ahead.skip(name.size());
    ahead.take('.');
    ahead.take(',');
    takeBlanks(ahead);
    if (!ahead.atEnd() && (ahead.isDigit() || monthNamed(ahead.letters()) != 0))
        text = ahead;
}

bool takeMonthName(TextCursor &text, int &month)
{
    const std::string_view name = text.letters();
    month = monthNamed(name);
    if (month == 0)
        return false;
    text.skip(name.size());
    return true;
}

bool takeYear(TextCursor &text, Date &date)
{
    const std::size_t digits = text.digits();
    if (digits == 4)
        return text.number(4, 4, date.year);
    if (digits != 2 || !text.number(2, 2, date.year))
        return false;
    date.shortYear = true;
    date.year += date.year < firstShortYear ? 2000 : 1900;
    return true;
}

/// Mar 5, 2024
bool takeNamedMonthFirst(TextCursor &text, Date &date)
{
    if (!takeMonthName(text, date.month))
        return false;
    char separator = '\0';
    text.take('.');
    if (text.peek() == ' ')
        takeBlanks(text);
    else if (!takeSeparator(text, separator))
        return false;
    if (!text.number(1, 2, date.day))
        return false;
    text.take(',');
    if (text.peek() == ' ')
        takeBlanks(text);
    else if (!takeSeparator(text, separator))
        return false;
    return takeYear(text, date);
}

/// A month within a date, by number or name; what separates it from the next part is taken too.
bool takeInnerMonth(TextCursor &text, char &separator, int &month)
{
    if (text.isDigit())
        return text.number(1, 2, month) && takeSeparator(text, separator);
    if (!takeMonthName(text, month))
        return false;
    text.take('.');
    char behind = isDateSeparator(text.peek()) ? text.peek() : separator;
    return takeSeparator(text, behind) || (separator == '.' && text.isDigit());
}

bool takeDate(TextCursor &text, DateOrder order, Date &date)
{
    skipDayOfWeek(text);
    char separator = '\0';
    switch (order) {
    case DateOrder::YearMonthDay:
        if (text.digits() >= 8)
            return text.number(4, 4, date.year) && text.number(2, 2, date.month) && text.number(2, 2, date.day);
        return takeYear(text, date) && takeSeparator(text, separator) && takeInnerMonth(text, separator, date.month) &&
               text.number(1, 2, date.day);
    case DateOrder::DayMonthYear:
        return text.number(1, 2, date.day) && !text.isDigit() && takeSeparator(text, separator) &&
               takeInnerMonth(text, separator, date.month) && takeYear(text, date);
    case DateOrder::MonthDayYear:
        if (!text.isDigit())
            return takeNamedMonthFirst(text, date);
        return text.number(1, 2, date.month) && !text.isDigit() && takeSeparator(text, separator) &&
               text.number(1, 2, date.day) && takeSeparator(text, separator) && takeYear(text, date);
    }
    return false;
}

bool takeAmPm(TextCursor &text, int &hours)
{
    TextCursor ahead = text;
    takeBlanks(ahead);
    const bool am = ahead.takeIgnoringCase("AM");
    if (!am && !ahead.takeIgnoringCase("PM"))
        return true;
    if (hours < 1 || hours > 12)
        return false;
    hours = hours % 12 + (am ? 0 : 12);
    text = ahead;
    return true;
}

/// Up to the end of the text: a time of day, and an offset.
bool takeTimeOfDay(TextCursor &text, WrittenTime &time)
{
    int hours = 0;
    int minutes = 0;
    int seconds = 0;
    if (text.digits() > 2) {
        const std::size_t digits = text.digits();
        if ((digits != 4 && digits != 6) || !text.number(2, 2, hours) || !text.number(2, 2, minutes) ||
            (digits == 6 && !text.number(2, 2, seconds)))
            return false;
        if (text.take('.') && !text.fraction(fractionDigits, time.nanoseconds, true))
            return false;
    } else {
        if (!text.number(1, 2, hours) || (text.take(':') && !text.number(2, 2, minutes)))
            return false;
        if (text.take(':')) {
            if (!text.number(2, 2, seconds))
                return false;
            if ((text.take('.') || text.take(',') || text.take(':')) &&
                !text.fraction(fractionDigits, time.nanoseconds, true))
                return false;
        }
    }
    if (!takeAmPm(text, hours))
        return false;
    const bool endOfDay = hours == 24 && minutes == 0 && seconds == 0 && time.nanoseconds == 0;
    if ((hours > 23 && !endOfDay) || minutes > 59 || seconds > 59)
        return false;
    time.seconds += hours * 3'600 + minutes * 60 + seconds;
    if (text.atEnd())
        return true;
    takeBlanks(text);
    return readOffset(text, time.offset) && text.atEnd();
}

/// What parts a date from its time of day.
bool takeTimeSeparator(TextCursor &text)
{
    if (text.take('T') || text.take('t') || text.take('-') || text.take(':') || text.take('_'))
        return true;
    const bool comma = text.take(',');
    const bool blank = text.peek() == ' ' || text.peek() == '\t';
    takeBlanks(text);
    return comma || blank;
}

std::optional<WrittenTime> readFrom(TextCursor &text, const Date &date)
{
    if (!isDate(date.year, date.month, date.day))
        return {};
    WrittenTime time;
    time.hasShortYear = date.shortYear;
    time.seconds = daysFromCivil(date.year, date.month, date.day) * secondsPerDay;
    if (!text.atEnd() && (!takeTimeSeparator(text) || !takeTimeOfDay(text, time)))
        return {};
    return time;
}

} // namespace

std::optional<WrittenTime> readDate(std::string_view text, DateOrder order)
{
    TextCursor cursor(text);
    Date date;
    if (!takeDate(cursor, order, date))
        return {};
    return readFrom(cursor, date);
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
    // A number of one or two digits is anything.
    if (cursor.digits() == text.size() && text.size() < 4)
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
    Date date;
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
