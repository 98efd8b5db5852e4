// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/result/wiretext.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <limits>

namespace penstock {

namespace {

constexpr std::int64_t nanosecondsPerSecond = 1'000'000'000;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// The number in those places, or -1.
int digitsAt(std::string_view text, std::size_t from, std::size_t count)
{
    int value = 0;
    for (const char c : text.substr(from, count)) {
        if (!isDigit(c))
            return -1;
        value = value * 10 + (c - '0');
    }
    return value;
}

/// Days from 1970-01-01. Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms".
std::int64_t daysFrom1970(int year, int month, int day)
{
    const int shiftedYear = month <= 2 ? year - 1 : year;
    const std::int64_t era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400;
    const std::int64_t yearOfEra = shiftedYear - era * 400;
    const std::int64_t dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
    return era * 146'097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719'468;
}

int daysInMonth(int year, int month)
{
    constexpr std::array<int, 12> days = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool leaps = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return month == 2 && leaps ? 29 : days[static_cast<std::size_t>(month - 1)];
}

/// 2024-01-31T12:34:56 at the start of the text, in seconds since 1970.
std::optional<std::int64_t> readSeconds(std::string_view text)
{
    constexpr std::string_view shape = "0000-00-00T00:00:00";
    if (text.size() < shape.size())
        return {};
    for (const std::size_t place : {4U, 7U, 10U, 13U, 16U}) {
        if (text[place] != shape[place])
            return {};
    }
    const int year = digitsAt(text, 0, 4);
    const int month = digitsAt(text, 5, 2);
    const int day = digitsAt(text, 8, 2);
    const int hour = digitsAt(text, 11, 2);
    const int minute = digitsAt(text, 14, 2);
    const int second = digitsAt(text, 17, 2);
    if (year < 0 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month) || hour < 0 || hour > 23 ||
        minute < 0 || minute > 59 || second < 0 || second > 59)
        return {};
    return daysFrom1970(year, month, day) * 86'400 + hour * 3'600 + minute * 60 + second;
}

/// Digits behind a point, as nanoseconds.
std::int64_t fractionOf(std::string_view digits)
{
    std::int64_t value = 0;
    for (std::size_t i = 0; i < 9; ++i)
        value = value * 10 + (i < digits.size() ? digits[i] - '0' : 0);
    return value;
}

std::optional<std::int64_t> toNanoseconds(std::int64_t seconds, std::int64_t fraction)
{
    if (seconds < 0) { // the product may not fit although the time does
        ++seconds;
        fraction -= nanosecondsPerSecond;
    }
    std::int64_t time = 0;
    if (__builtin_mul_overflow(seconds, nanosecondsPerSecond, &time) || __builtin_add_overflow(time, fraction, &time))
        return {};
    return time;
}

/// The digits behind the point at `from`, empty when there is none or too many.
std::string_view fractionAt(std::string_view text, std::size_t from)
{
    if (from >= text.size() || text[from] != '.')
        return {};
    const std::string_view behind = text.substr(from + 1);
    const auto end = std::ranges::find_if_not(behind, isDigit);
    const std::string_view digits = behind.substr(0, static_cast<std::size_t>(end - behind.begin()));
    return digits.size() > 9 ? std::string_view() : digits;
}

constexpr std::size_t secondsEnd = 19; // of 2024-01-31T12:34:56

template <typename Number> std::optional<Number> readNumber(std::string_view text)
{
    Number value{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || text.empty())
        return {};
    return value;
}

struct Unit
{
    std::string_view name;
    std::uint64_t nanoseconds;
};

// Longer names first, so that "ms" is not "m".
constexpr std::array<Unit, 10> units = {{{"ns", 1},
                                         {"us", 1'000},
                                         {"\u00b5s", 1'000},
                                         {"\u03bcs", 1'000},
                                         {"ms", 1'000'000},
                                         {"s", 1'000'000'000},
                                         {"m", 60'000'000'000},
                                         {"h", 3'600'000'000'000},
                                         {"d", 86'400'000'000'000},
                                         {"w", 604'800'000'000'000}}};

/// Takes a number and its unit off the front and adds it; false when there is none, or it does not fit or is finer
/// than a nanosecond.
bool addPart(std::string_view *text, std::uint64_t *sum)
{
    std::uint64_t whole = 0;
    const auto [end, error] = std::from_chars(text->data(), text->data() + text->size(), whole);
    if (error != std::errc())
        return false;
    text->remove_prefix(static_cast<std::size_t>(end - text->data()));
    const std::string_view fraction = fractionAt(*text, 0);
    if (text->starts_with('.')) {
        if (fraction.empty())
            return false;
        text->remove_prefix(1 + fraction.size());
    }
    const auto unit = std::ranges::find_if(units, [text](const Unit &u) { return text->starts_with(u.name); });
    if (unit == units.end() || (unit->name == "m" && text->starts_with("mo")))
        return false;
    text->remove_prefix(unit->name.size());
    std::uint64_t scaled = 0;
    if (__builtin_mul_overflow(whole, unit->nanoseconds, &scaled) || __builtin_add_overflow(*sum, scaled, sum))
        return false;
    std::uint64_t share = unit->nanoseconds;
    std::uint64_t finer = 0; // of the fraction's digits one by one: a tenth, a hundredth, …
    for (const char digit : fraction) {
        if (share % 10 != 0 && digit != '0')
            return false;
        share /= 10;
        finer += share * static_cast<std::uint64_t>(digit - '0');
    }
    return !__builtin_add_overflow(*sum, finer, sum);
}

} // namespace

std::optional<std::int64_t> readRfc3339(std::string_view text)
{
    const auto seconds = readSeconds(text);
    if (!seconds)
        return {};
    const std::string_view fraction = fractionAt(text, secondsEnd);
    const std::string_view zone = text.substr(secondsEnd + (fraction.empty() ? 0 : fraction.size() + 1));
    if (zone == "Z")
        return toNanoseconds(*seconds, fractionOf(fraction));
    if (zone.size() != 6 || (zone[0] != '+' && zone[0] != '-') || zone[3] != ':')
        return {};
    const int hours = digitsAt(zone, 1, 2);
    const int minutes = digitsAt(zone, 4, 2);
    if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59)
        return {};
    const int offset = (hours * 60 + minutes) * 60;
    return toNanoseconds(zone[0] == '+' ? *seconds - offset : *seconds + offset, fractionOf(fraction));
}

std::optional<std::int64_t> readZonelessTime(std::string_view text)
{
    if (text.size() != secondsEnd && text.size() != secondsEnd + 4 && text.size() != secondsEnd + 7 &&
        text.size() != secondsEnd + 10)
        return {};
    const auto seconds = readSeconds(text);
    const std::string_view fraction = fractionAt(text, secondsEnd);
    if (!seconds || text.size() != secondsEnd + (fraction.empty() ? 0 : fraction.size() + 1))
        return {};
    return toNanoseconds(*seconds, fractionOf(fraction));
}

std::optional<std::int64_t> readDuration(std::string_view text)
{
    if (const auto nanoseconds = readInteger64(text))
        return nanoseconds;
    const bool negative = text.starts_with('-');
    if (negative)
        text.remove_prefix(1);
    if (text.empty())
        return {};
    std::uint64_t sum = 0;
    while (!text.empty()) {
        if (!addPart(&text, &sum))
            return {};
    }
    constexpr auto largest = static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());
    if (sum > largest + (negative ? 1 : 0))
        return {};
    return static_cast<std::int64_t>(negative ? 0 - sum : sum);
}

std::optional<std::int64_t> readInteger64(std::string_view text)
{
    return readNumber<std::int64_t>(text);
}

std::optional<std::uint64_t> readUnsigned64(std::string_view text)
{
    return readNumber<std::uint64_t>(text);
}

std::optional<double> readFloat(std::string_view text)
{
    if (text == "NaN")
        return std::numeric_limits<double>::quiet_NaN();
    if (text == "+Inf" || text == "Inf")
        return std::numeric_limits<double>::infinity();
    if (text == "-Inf")
        return -std::numeric_limits<double>::infinity();
    if (text.starts_with('+') && !text.starts_with("+-"))
        text.remove_prefix(1);
    if (text.find_first_not_of("0123456789+-.eE") != std::string_view::npos)
        return {};
    return readNumber<double>(text);
}

} // namespace penstock
