// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/clocktext.h"

#include "core/time/textcursor.h"

#include <algorithm>

namespace penstock {

/// No-break spaces among them, as spreadsheets and browsers write them before AM.
void takeBlanks(TextCursor &text)
{
    while (text.take(' ') || text.take('\t') || text.takeText("\xC2\xA0") || text.takeText("\xE2\x80\xAF")) {
    }
}

namespace {

constexpr int fractionDigits = 9;

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

/// What may stand behind the time: 06:00 Uhr, Z[UTC], +0000 UTC.
void skipZoneName(TextCursor &text)
{
    TextCursor ahead = text;
    takeBlanks(ahead);
    if (ahead.take('[')) {
        while (!ahead.atEnd() && ahead.peek() != ']')
            ahead.skip(1);
        ahead.take(']');
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

} // namespace

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
        char mark = '\0';
        if (!text.number(1, 2, hours))
            return false;
        const bool hasMinutes = takeClockMark(text, mark);
        if (hasMinutes && !text.number(mark == ' ' ? 1 : 2, 2, minutes))
            return false;
        if (hasMinutes && takeClockMark(text, mark)) {
            if (!text.number(mark == ' ' ? 1 : 2, 2, seconds))
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
    if (text.takeText("Uhr") || text.takeText("h"))
        return text.atEnd();
    if (!readOffset(text, time.offset))
        return false;
    skipZoneName(text);
    return text.atEnd();
}

} // namespace penstock
