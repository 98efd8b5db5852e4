// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/datetext.h"

#include "core/time/civil.h"
#include "core/time/clocktext.h"
#include "core/time/textcursor.h"

#include <algorithm>
#include <array>
#include <initializer_list>

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
    bool hasSigns = false; ///< 2024年3月14日: the time of day may follow at once
};

bool isDateSeparator(char c)
{
    return c == '-' || c == '/' || c == '.' || c == ' ';
}

/// The separator between two parts of a date; blanks may follow a point, and "de" a blank: 5 de marzo de 2024.
bool takeSeparator(TextCursor &text, char &separator)
{
    if (separator == '\0')
        separator = text.peek();
    if (!isDateSeparator(separator) || !text.take(separator))
        return false;
    if (separator == '.' || separator == ' ')
        takeBlanks(text);
    if (separator == ' ' && (text.takeText("de ") || text.takeText("del ")))
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
    if (digits != 2 || !text.number(2, 2, date.year) || text.peek() == ':')
        return false; // Mar 14 06:00:00 has no year
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

/// 14MAR2024
bool takeTightDate(TextCursor &text, Date &date)
{
    return text.number(1, 2, date.day) && takeMonthName(text, date.month) && takeYear(text, date);
}

bool takeSign(TextCursor &text, std::initializer_list<const char *> signs)
{
    const bool isThere = std::ranges::any_of(signs, [&text](const char *sign) { return text.takeText(sign); });
    if (isThere)
        takeBlanks(text);
    return isThere;
}

/// 2024年03月14日, 2024년 3월 14일
bool takeEastAsianDate(TextCursor &text, Date &date)
{
    date.hasSigns = text.number(4, 4, date.year) && takeSign(text, {"年", "년"}) && text.number(1, 2, date.month) &&
                    takeSign(text, {"月", "월"}) && text.number(1, 2, date.day) && takeSign(text, {"日", "일"});
    return date.hasSigns;
}

/// (火), (Tue), （周二）
void skipBracketedDay(TextCursor &text)
{
    constexpr std::size_t longest = 24;
    TextCursor ahead = text;
    takeBlanks(ahead);
    if ((ahead.peek() != '(' && ahead.peek() != '\xEF') || !takeSign(ahead, {"(", "（"}))
        return;
    for (std::size_t i = 0; i < longest && !ahead.atEnd() && !ahead.isDigit(); ++i) {
        if (takeSign(ahead, {")", "）"})) {
            text = ahead;
            return;
        }
        ahead.skip(1);
    }
}

bool takeDate(TextCursor &text, DateOrder order, Date &date)
{
    skipDayOfWeek(text);
    if (TextCursor ahead = text; order == DateOrder::DayMonthYear && takeTightDate(ahead, date)) {
        text = ahead;
        return true;
    }
    if (TextCursor ahead = text; order == DateOrder::YearMonthDay && takeEastAsianDate(ahead, date)) {
        text = ahead;
        return true;
    }
    date = {};
    char separator = '\0';
    switch (order) {
    case DateOrder::YearMonthDay:
        if (text.digits() >= 8)
            return text.number(4, 4, date.year) && text.number(2, 2, date.month) && text.number(2, 2, date.day);
        if (!takeYear(text, date) || !takeSeparator(text, separator) || !takeInnerMonth(text, separator, date.month) ||
            !text.number(1, 2, date.day))
            return false;
        if (separator == '.')
            text.take('.'); // 2024. 3. 5.
        return true;
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

/// What parts a date from its time of day.
bool takeTimeSeparator(TextCursor &text)
{
    if (text.take('T') || text.take('t') || text.take('-') || text.take(':') || text.take('_'))
        return true;
    const bool comma = text.take(',');
    const std::size_t before = text.left();
    takeBlanks(text);
    const bool isParted = comma || text.left() != before;
    if (isParted && !text.isDigit() &&
        std::ranges::any_of(std::array{"at ", "um ", "à "}, [&](const char *word) { return text.takeText(word); }))
        takeBlanks(text);
    return isParted;
}

std::optional<WrittenTime> readFrom(TextCursor &text, const Date &date)
{
    if (!isDate(date.year, date.month, date.day))
        return {};
    WrittenTime time;
    time.hasShortYear = date.shortYear;
    time.seconds = daysFromCivil(date.year, date.month, date.day) * secondsPerDay;
    if (text.atEnd())
        return time;
    const std::size_t before = text.left();
    skipBracketedDay(text);
    if (text.atEnd())
        return time;
    const bool isParted = date.hasSigns || text.left() != before || takeTimeSeparator(text);
    if (!isParted || !takeTimeOfDay(text, time))
        return {};
    return time;
}

/// Thu Mar 14 06:00:00 2024, Thu Mar 14 06:00:00 UTC 2024
std::optional<WrittenTime> readYearLast(TextCursor text)
{
    skipDayOfWeek(text);
    Date date;
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
    Date date;
    if (takeDate(cursor, order, date))
        return readFrom(cursor, date);
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
