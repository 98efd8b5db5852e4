// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answer/timedisplay.h"

#include "core/query/zonedmoment.h"
#include "core/result/columnchunk.h"
#include "core/result/table.h"
#include "core/result/valuetext.h"
#include "core/result/wiretext.h"
#include "core/result/zoneclock.h"
#include "core/time/timetext.h"

namespace penstock {

namespace {

using Style = TimeDisplay::Style;

/// value / unit with all of its decimals; unit is a power of ten.
void appendUnits(std::string *out, std::int64_t value, std::int64_t unit)
{
    // Of the negative ones the smallest has no opposite.
    const bool isNegative = value < 0;
    const auto natural = isNegative ? 0 - static_cast<std::uint64_t>(value) : static_cast<std::uint64_t>(value);
    const auto divisor = static_cast<std::uint64_t>(unit);
    if (isNegative)
        *out += '-';
    *out += std::to_string(natural / divisor);
    if (natural % divisor == 0)
        return;
    const std::string padded = std::to_string(divisor + natural % divisor); // 1 and the decimals
    *out += '.';
    *out += padded.substr(1, padded.find_last_not_of('0'));
}

std::optional<std::int64_t> firstValueOf(const Column &column)
{
    for (std::size_t i = 0; i < column.chunkCount(); ++i) {
        const ColumnChunk &chunk = column.chunk(i);
        for (std::size_t row = 0; chunk.hasValues() && row < chunk.size(); ++row) {
            if (!chunk.isNull(row))
                return chunk.integer(row);
        }
    }
    return {};
}

} // namespace

std::optional<std::int64_t> firstTimeOf(const Table &table)
{
    std::optional<std::size_t> time = table.findRole(ColumnRole::Time);
    for (std::size_t i = 0; i < table.columnCount() && !time; ++i) {
        if (table.column(i).type() == ColumnType::Timestamp)
            time = i;
    }
    return time ? firstValueOf(table.column(*time)) : std::nullopt;
}

TimeTexts::TimeTexts(const TimeDisplay &display, const Column &column)
    : m_display(display), m_clock(display.zone.isEmpty() ? column.zone() : ZoneClock::find(display.zone))
{
}

std::int64_t TimeTexts::unit() const
{
    switch (m_display.style) {
    case Style::Seconds:
        return 1'000'000'000;
    case Style::Milliseconds:
        return 1'000'000;
    case Style::Microseconds:
        return 1'000;
    default:
        return 1;
    }
}

void TimeTexts::append(std::string *out, std::int64_t nanoseconds) const
{
    if (m_display.isEpoch())
        return appendUnits(out, nanoseconds, unit());
    std::int64_t since = 0;
    if (m_display.style == Style::SinceFirst && !__builtin_sub_overflow(nanoseconds, m_display.first, &since)) {
        *out += since < 0 ? "" : "+";
        return appendDuration(out, since);
    }
    appendTimestamp(out, nanoseconds, m_clock ? m_clock->offsetAt(nanoseconds) : 0);
}

Result<std::int64_t> TimeTexts::read(const QString &text) const
{
    const std::string bytes = text.trimmed().toStdString();
    if (m_display.isEpoch()) {
        if (const auto epoch = readEpoch(bytes, unit()))
            return *epoch;
    }
    if (m_display.style == Style::SinceFirst) {
        std::int64_t time = 0;
        const auto since = readDuration(bytes.starts_with('+') ? bytes.substr(1) : bytes);
        if (since && !__builtin_add_overflow(m_display.first, *since, &time))
            return time;
    }
    return momentInZone(text, m_clock ? m_clock->name() : QByteArray());
}

} // namespace penstock
