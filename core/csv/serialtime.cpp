// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/serialtime.h"

#include "core/csv/cellvalue.h"
#include "core/time/timetext.h"

#include <algorithm>
#include <charconv>
#include <cstdlib>
#include <string>

namespace penstock {

namespace {

__extension__ using Wide = __int128;

/// -1.25e-03, as oscilloscopes write it, without its power of ten: -0.00125. Empty: it is none, or far beyond a time.
std::string withoutPower(std::string_view text)
{
    constexpr int farthest = 30;
    const std::size_t mark = text.find_first_of("eE");
    const std::size_t sign = mark + 1 < text.size() && text[mark + 1] == '+' ? 1 : 0;
    int power = 0;
    const char *const end = text.data() + text.size();
    const auto read = std::from_chars(std::min(text.data() + mark + 1 + sign, end), end, power);
    if (read.ec != std::errc() || read.ptr != end || std::abs(power) > farthest)
        return {};
    const bool isNegative = text.starts_with('-');
    const std::string_view number = text.substr(isNegative ? 1 : 0, mark - (isNegative ? 1 : 0));
    const std::size_t point = std::min(number.find('.'), number.size());
    std::string digits(number.substr(0, point));
    if (digits.empty() || point + 1 == number.size())
        return {};
    if (point < number.size())
        digits += number.substr(point + 1);
    auto whole = static_cast<std::ptrdiff_t>(point) + power; // so many digits before the point
    if (whole < 1) {
        digits.insert(0, static_cast<std::size_t>(1 - whole), '0');
        whole = 1;
    }
    const auto size = static_cast<std::ptrdiff_t>(digits.size());
    if (whole >= size)
        digits.append(static_cast<std::size_t>(whole - size), '0');
    else
        digits.insert(static_cast<std::size_t>(whole), 1, '.');
    return isNegative ? '-' + digits : digits;
}

} // namespace

std::optional<std::int64_t> readExcelSerial(std::string_view text)
{
    constexpr int mostPlaces = 18;
    constexpr std::int64_t daysTo1970 = 25'569;
    if (text.size() > 1 && text[0] == '0' && text[1] != '.')
        return {}; // 060000 is a time of day, or a code
    const std::size_t point = std::min(text.find('.'), text.size());
    std::int64_t days = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + point, days);
    if (error != std::errc() || end != text.data() + point || days < 0 || days > 150'000)
        return {};
    std::string_view decimals = text.substr(std::min(point + 1, text.size()));
    if (point + 1 == text.size() || decimals.find_first_not_of("0123456789") != decimals.npos)
        return {};
    decimals = decimals.substr(0, mostPlaces);
    Wide part = 0;
    Wide scale = 1;
    for (const char digit : decimals) {
        part = part * 10 + (digit - '0');
        scale *= 10;
    }
    constexpr std::int64_t day = 86'400;
    constexpr Wide millisecondsPerDay = Wide(day) * 1'000;
    const std::int64_t milliseconds = static_cast<std::int64_t>((part * millisecondsPerDay + scale / 2) / scale);
    const std::int64_t seconds = (days - daysTo1970) * day + milliseconds / 1'000;
    return toNanoseconds(seconds, milliseconds % 1'000 * 1'000'000);
}

std::optional<std::int64_t> readFileTime(std::string_view text)
{
    constexpr std::int64_t ticksTo1970 = 116'444'736'000'000'000;
    const auto ticks = parseInteger(text);
    std::int64_t time = 0;
    if (!ticks || *ticks < 0 || __builtin_mul_overflow(*ticks - ticksTo1970, std::int64_t(100), &time))
        return {};
    return time;
}

std::optional<std::int64_t> readElapsed(std::string_view text, std::int64_t unit)
{
    if (text.find_first_of("eE") == text.npos)
        return readEpoch(text, unit, true);
    return readEpoch(withoutPower(text), unit, true);
}

} // namespace penstock
