// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/timetext.h"

#include <utility>

namespace penstock {
namespace {

constexpr std::int64_t secondsPerDay = 86'400;
constexpr int fractionDigits = 9;

/// Reads on in a text; every function that fails leaves the text unusable, so its caller gives up.
class Cursor
{
public:
    explicit Cursor(std::string_view text) : m_at(text.data()), m_end(text.data() + text.size()) {}

    bool atEnd() const { return m_at == m_end; }
    char peek() const { return m_at == m_end ? '\0' : *m_at; }
    std::size_t left() const { return static_cast<std::size_t>(m_end - m_at); }

    bool take(char c)
    {
        if (peek() != c)
            return false;
        ++m_at;
        return true;
    }

    bool takeIgnoringCase(std::string_view upper)
    {
        if (left() < upper.size())
            return false;
        for (std::size_t i = 0; i < upper.size(); ++i) {
            if ((m_at[i] & ~0x20) != upper[i])
                return false;
        }
        m_at += upper.size();
        return true;
    }

    bool takeSpaces()
    {
        const char *const before = m_at;
        while (take(' ')) {
        }
        return m_at != before;
    }

    /// A number of at least `min` and at most `max` digits.
    bool number(int min, int max, int &value)
    {
        int digits = 0;
        value = 0;
        for (; digits < max && isDigit(); ++digits)
            value = value * 10 + (*m_at++ - '0');
        return digits >= min;
    }

    /// Digits of a fraction, as a count of units of 10^-places.
    bool fraction(int places, std::int64_t &value)
    {
        int digits = 0;
        value = 0;
        for (; isDigit(); ++digits, ++m_at) {
            if (digits < places)
                value = value * 10 + (*m_at - '0');
            else if (*m_at != '0')
                return false;
        }
        for (int i = digits; i < places; ++i)
            value *= 10;
        return digits > 0;
    }

    bool isDigit() const { return m_at != m_end && *m_at >= '0' && *m_at <= '9'; }

private:
    const char *m_at;
    const char *m_end;
};

/// Days since 1970-01-01 in the Gregorian calendar.
std::int64_t daysFromCivil(int year, int month, int day)
{
    year -= month <= 2 ? 1 : 0;
    const int era = year / 400; // years are not negative
    const int yearOfEra = year - era * 400;
    const int dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    const int dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return std::int64_t(era) * 146'097 + dayOfEra - 719'468;
}

bool isDate(int year, int month, int day)
{
    static constexpr int lengths[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    if (year < 1 || month < 1 || month > 12 || day < 1)
        return false;
    const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return day <= lengths[month - 1] + (month == 2 && leap ? 1 : 0);
}

bool readOffset(Cursor &text, std::optional<int> &offset)
{
    if (text.take('Z') || text.take('z') || text.takeIgnoringCase("UTC") || text.takeIgnoringCase("GMT")) {
        offset = 0;
        return true;
    }
    const bool west = text.peek() == '-';
    if (!text.take('+') && !text.take('-'))
        return false;
    int hours = 0;
    int minutes = 0;
    if (!text.number(2, 2, hours))
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

bool readAmPm(Cursor &text, int &hours)
{
    Cursor ahead = text;
    ahead.takeSpaces();
    const bool am = ahead.takeIgnoringCase("AM");
    if (!am && !ahead.takeIgnoringCase("PM"))
        return true;
    if (hours < 1 || hours > 12)
        return false;
    hours = hours % 12 + (am ? 0 : 12);
    text = ahead;
    return true;
}

/// The rest of a text behind its date: nothing, or a time of day.
bool readTimeOfDay(Cursor &text, bool relaxed, WrittenTime &time)
{
    if (text.atEnd())
        return true;
    if (!text.take('T') && !text.take('t') && !text.takeSpaces())
        return false;
    int hours = 0;
    int minutes = 0;
    int seconds = 0;
    if (!text.number(relaxed ? 1 : 2, 2, hours))
        return false;
    const bool compact = relaxed && text.isDigit();
    if (!(compact || text.take(':')) || !text.number(2, 2, minutes))
        return false;
    if (compact ? text.isDigit() : text.take(':')) {
        if (!text.number(2, 2, seconds))
            return false;
        if ((text.take('.') || text.take(',')) && !text.fraction(fractionDigits, time.nanoseconds))
            return false;
    }
    if (relaxed && !readAmPm(text, hours))
        return false;
    if (hours > 23 || minutes > 59 || seconds > 59)
        return false;
    time.seconds += hours * 3'600 + minutes * 60 + seconds;
    if (text.atEnd())
        return true;
    text.takeSpaces();
    return readOffset(text, time.offset) && text.atEnd();
}

bool isSeparator(char c)
{
    return c == '-' || c == '/' || c == '.';
}

} // namespace

std::optional<WrittenTime> readIso8601(std::string_view text)
{
    Cursor cursor(text);
    int year = 0;
    int month = 0;
    int day = 0;
    if (!cursor.number(4, 4, year) || !cursor.take('-') || !cursor.number(2, 2, month) || !cursor.take('-') ||
        !cursor.number(2, 2, day) || !isDate(year, month, day))
        return {};
    WrittenTime time;
    time.seconds = daysFromCivil(year, month, day) * secondsPerDay;
    if (!readTimeOfDay(cursor, false, time))
        return {};
    return time;
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

std::optional<WrittenTime> readDate(std::string_view text, DateOrder order)
{
    Cursor cursor(text);
    int year = 0;
    int month = 0;
    int day = 0;
    const bool yearFirst = order == DateOrder::YearMonthDay;
    int &first = yearFirst ? year : order == DateOrder::DayMonthYear ? day : month;
    int &second = order == DateOrder::MonthDayYear ? day : month;
    int &third = yearFirst ? day : year;

    if (!(yearFirst ? cursor.number(4, 4, first) : cursor.number(1, 2, first)))
        return {};
    if (yearFirst && cursor.isDigit()) {
        if (!cursor.number(2, 2, second) || !cursor.number(2, 2, third))
            return {};
    } else {
        const char separator = cursor.peek();
        if (!isSeparator(separator) || !cursor.take(separator) || !cursor.number(1, 2, second) ||
            !cursor.take(separator) || !(yearFirst ? cursor.number(1, 2, third) : cursor.number(4, 4, third)))
            return {};
    }
    if (!isDate(year, month, day))
        return {};
    WrittenTime time;
    time.seconds = daysFromCivil(year, month, day) * secondsPerDay;
    if (!readTimeOfDay(cursor, true, time))
        return {};
    return time;
}

std::optional<std::int64_t> readEpoch(std::string_view text, std::int64_t unit)
{
    Cursor cursor(text);
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
        if (!cursor.fraction(places, fraction) || __builtin_sub_overflow(value, fraction, &value))
            return {};
    }
    if (!cursor.atEnd() || (!negative && __builtin_sub_overflow(std::int64_t(0), value, &value)))
        return {};
    return value;
}

std::optional<std::int64_t> toNanoseconds(std::int64_t seconds, std::int64_t nanoseconds)
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
