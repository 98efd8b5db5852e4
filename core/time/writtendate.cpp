// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/writtendate.h"

#include "core/time/clocktext.h"

#include <algorithm>
#include <array>
#include <initializer_list>

namespace penstock {

namespace {

constexpr int firstShortYear = 69; // 1969; what is below is of this century, as POSIX has it

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

bool takeYear(TextCursor &text, WrittenDate &date)
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

/// 5, and with it what makes it an ordinal: 5th, 1er, 5º
bool takeDay(TextCursor &text, int &day)
{
    constexpr std::array ordinals{"st", "nd", "rd", "th", "er", "\xC2\xBA", "\xC2\xB0"};
    if (!text.number(1, 2, day))
        return false;
    const std::string_view behind = text.letters();
    if (std::ranges::any_of(ordinals, [behind](const char *ordinal) { return behind == ordinal; }))
        text.skip(behind.size());
    return true;
}

/// Mar 5, 2024
bool takeNamedMonthFirst(TextCursor &text, WrittenDate &date)
{
    if (!takeMonthName(text, date.month))
        return false;
    char separator = '\0';
    text.take('.');
    if (text.peek() == ' ')
        takeBlanks(text);
    else if (!takeSeparator(text, separator))
        return false;
    if (!takeDay(text, date.day))
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
bool takeTightDate(TextCursor &text, WrittenDate &date)
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
bool takeEastAsianDate(TextCursor &text, WrittenDate &date)
{
    date.hasSigns = text.number(4, 4, date.year) && takeSign(text, {"年", "년"}) && text.number(1, 2, date.month) &&
                    takeSign(text, {"月", "월"}) && text.number(1, 2, date.day) && takeSign(text, {"日", "일"});
    return date.hasSigns;
}

} // namespace

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

bool takeDate(TextCursor &text, DateOrder order, WrittenDate &date)
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
            !text.number(1, 2, date.day) || (date.shortYear && text.peek() == ':'))
            return false; // 14.03. 06:00 has no year
        if (separator == '.')
            text.take('.'); // 2024. 3. 5.
        return true;
    case DateOrder::DayMonthYear:
        return takeDay(text, date.day) && !text.isDigit() && takeSeparator(text, separator) &&
               takeInnerMonth(text, separator, date.month) && takeYear(text, date);
    case DateOrder::MonthDayYear:
        if (!text.isDigit())
            return takeNamedMonthFirst(text, date);
        return text.number(1, 2, date.month) && !text.isDigit() && takeSeparator(text, separator) &&
               text.number(1, 2, date.day) && takeSeparator(text, separator) && takeYear(text, date);
    }
    return false;
}

} // namespace penstock
