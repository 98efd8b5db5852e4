// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/clocktext.h"

#include "core/time/textcursor.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <utility>

namespace penstock {

/// No-break spaces among them, as spreadsheets and browsers write them before AM.
void takeBlanks(TextCursor &text)
{
    while (text.take(' ') || text.take('\t') || text.takeText("\xC2\xA0") || text.takeText("\xE2\x80\xAF")) {
    }
}

namespace {

constexpr int fractionDigits = 9;

/// 上午, 午前, 오전 and their opposites stand before the hour.
std::optional<bool> takeHalfOfDay(TextCursor &text)
{
    if (text.isDigit())
        return {};
    constexpr std::array morning{"上午", "午前", "오전"};
    constexpr std::array afternoon{"下午", "午後", "오후"};
    const auto isNext = [&text](const char *word) { return text.takeText(word); };
    std::optional<bool> isAfternoon;
    if (std::ranges::any_of(morning, isNext))
        isAfternoon = false;
    else if (std::ranges::any_of(afternoon, isNext))
        isAfternoon = true;
    takeBlanks(text);
    return isAfternoon;
}

bool takeOneOf(TextCursor &text, std::initializer_list<const char *> signs)
{
    return std::ranges::any_of(signs, [&text](const char *sign) { return text.takeText(sign); });
}

/// Behind the hour: 9時05分30秒, 9h05, 9h05m30s; false: it is another form, or a wrong one.
bool takeMinutesWithSigns(TextCursor &text, int &minutes, int &seconds)
{
    const bool isLatin = text.peek() == 'h';
    if (!isLatin && static_cast<unsigned char>(text.peek()) < 0x80)
        return false;
    if (!takeOneOf(text, {"時", "时", "点", "시", "h"}))
        return false;
    takeBlanks(text);
    if (!text.isDigit())
        return !isLatin;
    if (!text.number(isLatin ? 2 : 1, 2, minutes) || (!takeOneOf(text, {"分", "분", "m"}) && !isLatin))
        return false;
    takeBlanks(text);
    if (!text.isDigit())
        return true;
    return text.number(1, 2, seconds) && takeOneOf(text, {"秒", "초", "s"});
}

bool takeAmPm(TextCursor &text, int &hours)
{
    TextCursor ahead = text;
    takeBlanks(ahead);
    const bool am = ahead.peek() == 'a' || ahead.peek() == 'A';
    if (!am && ahead.peek() != 'p' && ahead.peek() != 'P')
        return true;
    ahead.skip(1);
    if (ahead.take('.')) // a.m., a. m.
        takeBlanks(ahead);
    if (!ahead.takeIgnoringCase("M"))
        return true;
    ahead.take('.');
    if (hours < 1 || hours > 12)
        return false;
    hours = hours % 12 + (am ? 0 : 12);
    text = ahead;
    return true;
}

/// Between hours and minutes, and minutes and seconds: a colon, or with two digits behind it a point, a dash or a
/// blank.
bool takeClockMark(TextCursor &text, char &mark)
{
    if ((mark == '\0' || mark == ':') && text.take(':')) {
        mark = ':';
        return true;
    }
    const char next = mark == '\0' ? text.peek() : mark;
    if (next != text.peek() || (next != '.' && next != '-' && next != ' '))
        return false;
    TextCursor ahead = text;
    ahead.skip(1);
    const std::size_t digits = ahead.digits();
    if (digits != 2 && !(next == ' ' && digits == 1))
        return false;
    text = ahead;
    mark = next;
    return true;
}

/// A point, a comma, or a blank before three digits at the end.
bool takeFractionMark(TextCursor &text)
{
    if (text.take('.') || text.take(','))
        return true;
    constexpr std::size_t milliseconds = 3;
    TextCursor ahead = text;
    if (text.left() != milliseconds + 1 || !ahead.take(' ') || ahead.digits() != milliseconds)
        return false;
    text = ahead;
    return true;
}

/// Behind the seconds, if anything. A colon parts units: up to three digits behind it count milliseconds, and
/// 06:00:00:5 is 5 of them.
bool takeFraction(TextCursor &text, std::int64_t &nanoseconds)
{
    constexpr std::int64_t perMillisecond = 1'000'000;
    constexpr std::size_t mostOfMilliseconds = 3;
    if (!text.take(':'))
        return !takeFractionMark(text) || text.fraction(fractionDigits, nanoseconds, true);
    if (text.digits() > mostOfMilliseconds)
        return text.fraction(fractionDigits, nanoseconds, true);
    int milliseconds = 0;
    if (!text.number(1, 3, milliseconds))
        return false;
    nanoseconds = milliseconds * perMillisecond;
    return true;
}

/// What may stand behind the time: 06:00 Uhr, Z[UTC], +0000 UTC, GMT+0100 (Central European Standard Time).
void skipZoneName(TextCursor &text)
{
    TextCursor ahead = text;
    takeBlanks(ahead);
    for (const auto &[opening, closing] : {std::pair{'[', ']'}, std::pair{'(', ')'}}) {
        if (!ahead.take(opening))
            continue;
        while (!ahead.atEnd() && ahead.peek() != closing)
            ahead.skip(1);
        ahead.take(closing);
        text = ahead;
        return;
    }
    constexpr std::size_t longest = 5;
    const std::string_view name = ahead.letters();
    const bool isApart = ahead.left() != text.left();
    if (isApart && name.size() <= longest && std::ranges::all_of(name, [](char c) { return c >= 'A' && c <= 'Z'; })) {
        ahead.skip(name.size());
        text = ahead;
    }
}

/// (UTC+1) at the end
bool takeBracketedOffset(TextCursor text, std::optional<int> &offset)
{
    std::optional<int> found;
    if (!text.take('(') || !readOffset(text, found) || !text.take(')') || !text.atEnd())
        return false;
    offset = found;
    return true;
}

/// Behind the hour, if anything: :05, :05:30.5
bool takeMinutes(TextCursor &text, int &minutes, int &seconds, WrittenTime &time)
{
    char mark = '\0';
    if (!takeClockMark(text, mark))
        return true;
    if (!text.number(mark == ' ' ? 1 : 2, 2, minutes))
        return false;
    if (!takeClockMark(text, mark))
        return true;
    return text.number(mark == ' ' ? 1 : 2, 2, seconds) && takeFraction(text, time.nanoseconds);
}

} // namespace

bool takeTimeOfDay(TextCursor &text, WrittenTime &time)
{
    int hours = 0;
    int minutes = 0;
    int seconds = 0;
    const std::optional<bool> isAfternoon = takeHalfOfDay(text);
    if (text.digits() > 2) {
        const std::size_t digits = text.digits();
        if ((digits != 4 && digits != 6) || !text.number(2, 2, hours) || !text.number(2, 2, minutes) ||
            (digits == 6 && !text.number(2, 2, seconds)))
            return false;
        if (text.take('.') && !text.fraction(fractionDigits, time.nanoseconds, true))
            return false;
    } else {
        if (!text.number(1, 2, hours))
            return false;
        TextCursor ahead = text;
        if (takeMinutesWithSigns(ahead, minutes, seconds))
            text = ahead;
        else if (minutes = seconds = 0; !takeMinutes(text, minutes, seconds, time))
            return false;
    }
    if (isAfternoon && hours <= 12)
        hours = hours % 12 + (*isAfternoon ? 12 : 0);
    else if (isAfternoon || !takeAmPm(text, hours))
        return false;
    const bool endOfDay = hours == 24 && minutes == 0 && seconds == 0 && time.nanoseconds == 0;
    if ((hours > 23 && !endOfDay) || minutes > 59 || seconds > 59)
        return false;
    time.seconds += hours * 3'600 + minutes * 60 + seconds;
    if (text.atEnd())
        return true;
    takeBlanks(text);
    if (text.takeText("Uhr") || text.takeText("h"))
        return text.atEnd();
    if (takeBracketedOffset(text, time.offset))
        return true;
    if (!readOffset(text, time.offset))
        return false;
    skipZoneName(text);
    return text.atEnd();
}

} // namespace penstock
