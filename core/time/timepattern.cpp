// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/timepattern.h"

#include "core/time/civil.h"
#include "core/time/datetext.h"
#include "core/time/textcursor.h"

#include <algorithm>

namespace penstock {

struct TimePattern::Values
{
    int year = 1970;
    int month = 1;
    int day = 1;
    int dayOfYear = 0;
    int hour = 0;
    int hour12 = -1;
    bool afternoon = false;
    int minute = 0;
    int second = 0;
    std::optional<std::int64_t> epoch;
    WrittenTime time;
};

std::optional<TimePattern> TimePattern::compile(const QString &pattern)
{
    TimePattern compiled;
    const bool known = pattern.contains(u'%') ? compiled.compileStrftime(pattern) : compiled.compileQt(pattern);
    if (!known || !compiled.namesAMoment())
        return {};
    return compiled;
}

bool TimePattern::namesAMoment() const
{
    const auto has = [this](Part part) {
        return std::ranges::find(m_elements, part, &Element::part) != m_elements.end();
    };
    return has(Part::Year) || has(Part::ShortYear) || has(Part::Epoch);
}

void TimePattern::addLiteral(QChar c)
{
    if (c.isSpace()) {
        if (m_elements.empty() || m_elements.back().part != Part::Blanks)
            m_elements.push_back({.part = Part::Blanks, .text = {}});
        return;
    }
    m_elements.push_back({.part = Part::Literal, .text = QString(c).toStdString()});
}

bool TimePattern::compileStrftime(const QString &pattern)
{
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (pattern.at(i) != u'%') {
            addLiteral(pattern.at(i));
            continue;
        }
        if (++i < pattern.size() && (pattern.at(i) == u'-' || pattern.at(i) == u'_'))
            ++i; // how it is padded does not matter for reading
        if (i >= pattern.size() || !addStrftime(pattern.at(i).unicode()))
            return false;
    }
    return true;
}

bool TimePattern::addStrftime(char16_t letter)
{
    const auto add = [this](Part part, int least, int most) { m_elements.push_back({part, {}, least, most}); };
    switch (letter) {
    case u'Y':
        add(Part::Year, 4, 4);
        return true;
    case u'y':
        add(Part::ShortYear, 2, 2);
        return true;
    case u'm':
        add(Part::Month, 1, 2);
        return true;
    case u'b':
    case u'B':
    case u'h':
        add(Part::MonthName, 0, 0);
        return true;
    case u'd':
    case u'e':
        add(Part::Day, 1, 2);
        return true;
    case u'j':
        add(Part::DayOfYear, 1, 3);
        return true;
    case u'a':
    case u'A':
        add(Part::DayOfWeek, 0, 0);
        return true;
    case u'H':
    case u'k':
        add(Part::Hour, 1, 2);
        return true;
    case u'I':
    case u'l':
        add(Part::Hour12, 1, 2);
        return true;
    case u'p':
    case u'P':
        add(Part::AmPm, 0, 0);
        return true;
    case u'M':
        add(Part::Minute, 1, 2);
        return true;
    case u'S':
        add(Part::Second, 1, 2);
        return true;
    case u'f':
    case u'N':
    case u'L':
        add(Part::Fraction, 1, 9);
        return true;
    case u'z':
    case u'Z':
        add(Part::Offset, 0, 0);
        return true;
    case u's':
        add(Part::Epoch, 1, 19);
        return true;
    case u'F':
        return compileStrftime(QStringLiteral("%Y-%m-%d"));
    case u'T':
        return compileStrftime(QStringLiteral("%H:%M:%S"));
    case u'R':
        return compileStrftime(QStringLiteral("%H:%M"));
    case u'D':
        return compileStrftime(QStringLiteral("%m/%d/%y"));
    case u'n':
    case u't':
        addLiteral(u' ');
        return true;
    case u'%':
        addLiteral(u'%');
        return true;
    default:
        return false;
    }
}

bool TimePattern::compileQt(const QString &pattern)
{
    const bool has12Hours = pattern.contains(u'A') || pattern.contains(u'a');
    for (qsizetype i = 0; i < pattern.size();) {
        const QChar c = pattern.at(i);
        if (c == u'\'') {
            const qsizetype close = pattern.indexOf(u'\'', i + 1);
            if (close < 0)
                return false;
            for (const QChar quoted : pattern.sliced(i + 1, close - i - 1))
                addLiteral(quoted);
            i = close + 1;
            continue;
        }
        int count = 1;
        while (i + count < pattern.size() && pattern.at(i + count) == c)
            ++count;
        const bool isLetter = c.isLetter() && c.unicode() < 0x80;
        if (isLetter && c != u'T') {
            if (!addQt(c.unicode(), count, has12Hours))
                return false;
            i += (c == u'A' || c == u'a') && pattern.mid(i + 1, 1).toUpper() == QLatin1String("P") ? count + 1 : count;
            continue;
        }
        for (int copy = 0; copy < count; ++copy)
            addLiteral(c);
        i += count;
    }
    return true;
}

bool TimePattern::addQt(char16_t letter, int count, bool has12Hours)
{
    // Two of a letter are two digits, so that patterns without separators can be read.
    const auto number = [&](Part part, int most) {
        m_elements.push_back({part, {}, std::min(count, most), std::max(count, most)});
    };
    switch (letter) {
    case u'y':
    case u'u':
        m_elements.push_back(count == 2 ? Element{Part::ShortYear, {}, 2, 2} : Element{Part::Year, {}, 4, 4});
        return true;
    case u'M':
        if (count > 2)
            m_elements.push_back({Part::MonthName, {}, 0, 0});
        else
            number(Part::Month, 2);
        return true;
    case u'd':
        if (count > 2)
            m_elements.push_back({Part::DayOfWeek, {}, 0, 0});
        else
            number(Part::Day, 2);
        return true;
    case u'D':
        number(Part::DayOfYear, 3);
        return true;
    case u'E':
        m_elements.push_back({Part::DayOfWeek, {}, 0, 0});
        return true;
    case u'H':
        number(Part::Hour, 2);
        return true;
    case u'h':
        number(has12Hours ? Part::Hour12 : Part::Hour, 2);
        return true;
    case u'm':
        number(Part::Minute, 2);
        return true;
    case u's':
        number(Part::Second, 2);
        return true;
    case u'z':
    case u'S':
    case u'f':
        m_elements.push_back({Part::Fraction, {}, 1, 9});
        return true;
    case u'A':
    case u'a':
        m_elements.push_back({Part::AmPm, {}, 0, 0});
        return true;
    case u't':
    case u'X':
    case u'Z':
        m_elements.push_back({Part::Offset, {}, 0, 0});
        return true;
    default:
        return false;
    }
}

bool TimePattern::take(const Element &element, TextCursor &text, Values &values)
{
    const auto number = [&](int &value) { return text.number(element.least, element.most, value); };
    switch (element.part) {
    case Part::Literal:
        return std::ranges::all_of(element.text, [&text](char c) { return text.take(c); });
    case Part::Blanks:
        while (text.take(' ') || text.take('\t')) {
        }
        return true;
    case Part::Year:
        return number(values.year);
    case Part::ShortYear:
        values.time.hasShortYear = true;
        if (!number(values.year))
            return false;
        values.year += values.year < 69 ? 2000 : 1900;
        return true;
    case Part::Month:
        return number(values.month);
    case Part::MonthName: {
        const std::string_view name = text.letters();
        values.month = monthNamed(name);
        text.skip(name.size());
        text.take('.');
        return values.month != 0;
    }
    case Part::Day:
        return number(values.day);
    case Part::DayOfYear:
        return number(values.dayOfYear) && values.dayOfYear > 0;
    case Part::DayOfWeek:
        text.skip(text.letters().size());
        text.take('.');
        return true;
    case Part::Hour:
        return number(values.hour);
    case Part::Hour12:
        return number(values.hour12) && values.hour12 >= 1 && values.hour12 <= 12;
    case Part::AmPm:
        values.afternoon = text.takeIgnoringCase("PM");
        return values.afternoon || text.takeIgnoringCase("AM");
    case Part::Minute:
        return number(values.minute);
    case Part::Second:
        return number(values.second);
    case Part::Fraction:
        return text.fraction(9, values.time.nanoseconds, true);
    case Part::Offset:
        return readOffset(text, values.time.offset);
    case Part::Epoch: {
        std::int64_t seconds = 0;
        const bool negative = text.take('-');
        if (!text.isDigit() || text.digits() > 18)
            return false;
        for (int digit = 0; text.isDigit() && text.number(1, 1, digit);)
            seconds = seconds * 10 + digit;
        values.epoch = negative ? -seconds : seconds;
        return true;
    }
    }
    return false;
}

std::optional<WrittenTime> TimePattern::read(std::string_view text) const
{
    TextCursor cursor(text);
    Values values;
    for (const Element &element : m_elements) {
        if (!take(element, cursor, values))
            return {};
    }
    if (!cursor.atEnd())
        return {};
    WrittenTime time = values.time;
    if (values.epoch) {
        time.seconds = *values.epoch;
        time.offset = 0;
        return time;
    }
    if (values.hour12 >= 0)
        values.hour = values.hour12 % 12 + (values.afternoon ? 12 : 0);
    const bool endOfDay = values.hour == 24 && values.minute == 0 && values.second == 0 && time.nanoseconds == 0;
    if (!isDate(values.year, values.month, values.day) || (values.hour > 23 && !endOfDay) || values.minute > 59 ||
        values.second > 59 || values.dayOfYear > (isDate(values.year, 2, 29) ? 366 : 365))
        return {};
    std::int64_t days = daysFromCivil(values.year, values.month, values.day);
    if (values.dayOfYear > 0)
        days = daysFromCivil(values.year, 1, 1) + values.dayOfYear - 1;
    time.seconds = days * secondsPerDay + values.hour * 3'600 + values.minute * 60 + values.second;
    return time;
}

} // namespace penstock
