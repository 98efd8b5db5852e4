// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/result/valuetext.h"

#include "core/result/columnchunk.h"
#include "core/result/zoneclock.h"

#include <array>
#include <charconv>
#include <cmath>
#include <cstdlib>

namespace penstock {

namespace {

constexpr std::int64_t nanosecondsPerSecond = 1'000'000'000;
constexpr std::int64_t secondsPerDay = 86'400;

std::int64_t floorDivide(std::int64_t value, std::int64_t by)
{
    return value / by - (value % by < 0 ? 1 : 0);
}

/// The last `digits` places before end, filled with zeros.
void putDigits(char *end, std::int64_t value, int digits)
{
    for (; digits > 0; --digits, value /= 10)
        *--end = static_cast<char>('0' + value % 10);
}

struct Date
{
    std::int64_t year;
    std::int64_t month;
    std::int64_t day;
};

/// Days since 1970-01-01 as a proleptic Gregorian date. Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms".
Date dateOf(std::int64_t days)
{
    const std::int64_t shifted = days + 719'468; // since 0000-03-01
    const std::int64_t era = floorDivide(shifted, 146'097);
    const std::int64_t dayOfEra = shifted - era * 146'097;
    const std::int64_t yearOfEra = (dayOfEra - dayOfEra / 1'460 + dayOfEra / 36'524 - dayOfEra / 146'096) / 365;
    const std::int64_t dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const std::int64_t monthFromMarch = (5 * dayOfYear + 2) / 153;
    const std::int64_t month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
    return {yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * monthFromMarch + 2) / 5 + 1};
}

template <typename Number, typename... Format> void appendNumber(std::string *out, Number value, Format... format)
{
    std::array<char, 64> buffer;
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, format...).ptr;
    out->append(buffer.data(), end);
}

} // namespace

void appendFloatText(std::string *out, double value)
{
    if (std::isnan(value)) {
        *out += "NaN";
        return;
    }
    if (std::isinf(value)) {
        *out += value > 0 ? "+Inf" : "-Inf";
        return;
    }
    const double size = std::abs(value);
    const bool fixed = size == 0 || (size >= 1e-6 && size < 1e21);
    appendNumber(out, value, fixed ? std::chars_format::fixed : std::chars_format::scientific);
}

void appendTimestamp(std::string *out, std::int64_t nanoseconds, int offset)
{
    // Clocks of the 19th century were off by seconds, which RFC 3339 has no room for.
    if (offset % 60 != 0)
        offset = 0;
    const std::int64_t seconds = floorDivide(nanoseconds, nanosecondsPerSecond) + offset;
    const std::int64_t remainder = nanoseconds % nanosecondsPerSecond; // seconds times 10⁹ may not fit
    const std::int64_t fraction = remainder < 0 ? remainder + nanosecondsPerSecond : remainder;
    const std::int64_t days = floorDivide(seconds, secondsPerDay);
    const std::int64_t ofDay = seconds - days * secondsPerDay;
    const Date date = dateOf(days);
    char text[] = "0000-00-00T00:00:00.000000000Z";
    putDigits(text + 4, date.year, 4);
    putDigits(text + 7, date.month, 2);
    putDigits(text + 10, date.day, 2);
    putDigits(text + 13, ofDay / 3'600, 2);
    putDigits(text + 16, ofDay / 60 % 60, 2);
    putDigits(text + 19, ofDay % 60, 2);
    putDigits(text + 29, fraction, 9);
    out->append(text, sizeof text - 1);
    if (offset == 0)
        return;
    char behind[] = "+00:00";
    const int minutes = std::abs(offset) / 60;
    behind[0] = offset < 0 ? '-' : '+';
    putDigits(behind + 3, minutes / 60, 2);
    putDigits(behind + 6, minutes % 60, 2);
    out->back() = behind[0];
    out->append(behind + 1, sizeof behind - 2);
}

void appendDuration(std::string *out, std::int64_t nanoseconds)
{
    struct Unit
    {
        std::uint64_t nanoseconds;
        std::string_view name;
    };
    constexpr std::array<Unit, 6> units = {{{3'600'000'000'000, "h"},
                                            {60'000'000'000, "m"},
                                            {1'000'000'000, "s"},
                                            {1'000'000, "ms"},
                                            {1'000, "us"},
                                            {1, "ns"}}};
    if (nanoseconds == 0) {
        *out += "0s";
        return;
    }
    auto rest = static_cast<std::uint64_t>(nanoseconds);
    if (nanoseconds < 0) {
        *out += '-';
        rest = 0 - rest; // the smallest one has no positive twin
    }
    for (const Unit &unit : units) {
        if (rest >= unit.nanoseconds) {
            appendNumber(out, rest / unit.nanoseconds);
            *out += unit.name;
        }
        rest %= unit.nanoseconds;
    }
}

void appendValueText(std::string *out, const Column &column, std::size_t row)
{
    const Column::Place at = column.place(row);
    if (column.type() == ColumnType::Float && !at.chunk->isNull(at.row)) // whole numbers, too
        appendFloatText(out, at.chunk->number(at.row));
    else
        appendValueText(out, *at.chunk, at.row, column.zone().get());
}

void appendValueText(std::string *out, const ColumnChunk &chunk, std::size_t row, const ZoneClock *zone)
{
    if (chunk.isNull(row))
        return;
    switch (chunk.type()) {
    case ColumnType::Integer:
        appendNumber(out, chunk.integer(row));
        break;
    case ColumnType::Unsigned:
        appendNumber(out, chunk.unsignedInteger(row));
        break;
    case ColumnType::Float:
        appendFloatText(out, chunk.number(row));
        break;
    case ColumnType::Boolean:
        *out += chunk.boolean(row) ? "true" : "false";
        break;
    case ColumnType::Text:
        *out += chunk.text(row);
        break;
    case ColumnType::Timestamp:
        appendTimestamp(out, chunk.integer(row), zone ? zone->offsetAt(chunk.integer(row)) : 0);
        break;
    case ColumnType::Duration:
        appendDuration(out, chunk.integer(row));
        break;
    }
}

QString toText(const Column &column, std::size_t row)
{
    std::string text;
    appendValueText(&text, column, row);
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString formatTimestamp(std::int64_t nanoseconds)
{
    std::string text;
    appendTimestamp(&text, nanoseconds);
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

QString formatDuration(std::int64_t nanoseconds)
{
    std::string text;
    appendDuration(&text, nanoseconds);
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace penstock
