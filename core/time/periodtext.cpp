// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/civil.h"
#include "core/time/datetext.h"
#include "core/time/textcursor.h"

namespace penstock {
namespace {

constexpr int firstYear = 1700;
constexpr int lastYear = 2199;

std::optional<WrittenTime> startOf(int year, int month, int day = 1)
{
    if (year < firstYear || year > lastYear || !isDate(year, month, day))
        return {};
    WrittenTime time;
    time.seconds = daysFromCivil(year, month, day) * secondsPerDay;
    return time;
}

/// Week 1 is the one with the year's first Thursday (ISO 8601).
std::optional<WrittenTime> startOfWeek(int year, int week, int day)
{
    if (year < firstYear || year > lastYear || week < 1 || week > 53 || day < 1 || day > 7)
        return {};
    const auto mondayOfFirst = [](int of) {
        const std::int64_t fourth = daysFromCivil(of, 1, 4);
        return fourth - ((fourth + 3) % 7 + 7) % 7; // 1970-01-01 was a Thursday
    };
    const std::int64_t monday = mondayOfFirst(year) + (week - 1) * 7;
    if (monday >= mondayOfFirst(year + 1))
        return {};
    WrittenTime time;
    time.seconds = (monday + day - 1) * secondsPerDay;
    return time;
}

bool takeJoint(TextCursor &text)
{
    return text.take('-') || text.take('/') || text.take(' ') || text.take('.') || true;
}

/// Q1 2024, Mar 2024, März 2024
std::optional<WrittenTime> readNameFirst(TextCursor text)
{
    int year = 0;
    int number = 0;
    if (text.takeIgnoringCase("Q") && text.isDigit()) {
        if (!text.number(1, 1, number) || number < 1 || number > 4 || !takeJoint(text) || !text.number(4, 4, year))
            return {};
        return text.atEnd() ? startOf(year, number * 3 - 2) : std::nullopt;
    }
    return {};
}

std::optional<WrittenTime> readMonthNameFirst(TextCursor text)
{
    int year = 0;
    const std::string_view name = text.letters();
    const int month = monthNamed(name);
    text.skip(name.size());
    text.take('.');
    if (month == 0)
        return {};
    const bool hasDash = text.take('-');
    if (!hasDash)
        takeJoint(text);
    // Mar-24 is what spreadsheets make of a month.
    if (hasDash && text.digits() == 2 && text.number(2, 2, year) && text.atEnd()) {
        auto time = startOf(year + (year < 69 ? 2000 : 1900), month);
        if (time)
            time->hasShortYear = true;
        return time;
    }
    if (!text.number(4, 4, year) || !text.atEnd())
        return {};
    return startOf(year, month);
}

std::optional<WrittenTime> readYearFirst(TextCursor text)
{
    int year = 0;
    int number = 0;
    if (!text.number(4, 4, year))
        return {};
    if (text.atEnd())
        return startOf(year, 1);
    if (text.digits() == 2)
        return text.number(2, 2, number) && text.atEnd() ? startOf(year, number) : std::nullopt;
    takeJoint(text);
    if (text.digits() == 3) { // 2024-074, a day of the year
        auto start = startOf(year, 1);
        const bool isLeap = isDate(year, 2, 29);
        if (!start || !text.number(3, 3, number) || number < 1 || number > (isLeap ? 366 : 365) || !text.atEnd())
            return {};
        start->seconds += (number - 1) * secondsPerDay;
        return start;
    }
    if (text.takeIgnoringCase("Q"))
        return text.number(1, 1, number) && number >= 1 && number <= 4 && text.atEnd() ? startOf(year, number * 3 - 2)
                                                                                       : std::nullopt;
    if (text.takeIgnoringCase("W")) {
        int day = 1;
        if (!text.number(2, 2, number))
            return {};
        text.take('-');
        if (!text.atEnd() && !text.number(1, 1, day))
            return {};
        return text.atEnd() ? startOfWeek(year, number, day) : std::nullopt;
    }
    if (text.isDigit())
        return text.number(1, 2, number) && text.atEnd() ? startOf(year, number) : std::nullopt;
    const std::string_view name = text.letters();
    text.skip(name.size());
    const int month = monthNamed(name);
    return month != 0 && text.atEnd() ? startOf(year, month) : std::nullopt;
}

} // namespace

std::optional<WrittenTime> readPeriod(std::string_view text)
{
    TextCursor cursor(text);
    if (!cursor.isDigit()) {
        const auto quarter = readNameFirst(cursor);
        return quarter ? quarter : readMonthNameFirst(cursor);
    }
    if (cursor.digits() >= 4)
        return readYearFirst(cursor);
    int month = 0;
    int year = 0;
    if (cursor.number(1, 2, month) && (cursor.take('/') || cursor.take('-') || cursor.take('.')) &&
        cursor.number(4, 4, year) && cursor.atEnd())
        return startOf(year, month);
    return {};
}

} // namespace penstock
