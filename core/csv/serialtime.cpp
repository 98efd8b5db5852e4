// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/serialtime.h"

#include "core/csv/cellvalue.h"
#include "core/time/timetext.h"

#include <algorithm>
#include <charconv>

namespace penstock {

namespace {

__extension__ using Wide = __int128;

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

} // namespace penstock
