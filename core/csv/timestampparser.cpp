// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/timestampparser.h"

#include "core/csv/cellvalue.h"
#include "core/time/timetext.h"

#include <QDateTime>

#include <algorithm>

namespace penstock {
namespace {

constexpr std::int64_t day = 86'400;
constexpr std::int64_t always = std::int64_t(1) << 40; // seconds, beyond every time that fits nanoseconds

QDateTime utcTime(std::int64_t seconds)
{
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
}

std::optional<WrittenTime> readText(TimestampFormat::Kind kind, std::string_view text)
{
    switch (kind) {
    case TimestampFormat::Kind::YearMonthDay:
        return readDate(text, DateOrder::YearMonthDay);
    case TimestampFormat::Kind::DayMonthYear:
        return readDate(text, DateOrder::DayMonthYear);
    case TimestampFormat::Kind::MonthDayYear:
        return readDate(text, DateOrder::MonthDayYear);
    default:
        return readIso8601(text);
    }
}

} // namespace

TimestampParser::TimestampParser(const TimestampFormat &format)
    : m_kind(format.kind), m_isUtc(format.timeZone.isEmpty() || format.timeZone == QLatin1String("UTC"))
{
    if (!m_isUtc)
        m_zone = QTimeZone(format.timeZone.toUtf8());
}

std::optional<std::int64_t> TimestampParser::parse(std::string_view text)
{
    if (!isValid())
        return {};
    text = trimmed(text);
    switch (m_kind) {
    case TimestampFormat::Kind::EpochSeconds:
        return readEpoch(text, 1'000'000'000);
    case TimestampFormat::Kind::EpochMilliseconds:
        return readEpoch(text, 1'000'000);
    case TimestampFormat::Kind::EpochMicroseconds:
        return readEpoch(text, 1'000);
    case TimestampFormat::Kind::EpochNanoseconds:
        return readEpoch(text, 1);
    default:
        break;
    }
    const auto written = readText(m_kind, text);
    if (!written)
        return {};
    if (written->offset || m_isUtc)
        return toNanoseconds(written->seconds - written->offset.value_or(0), written->nanoseconds);
    const auto seconds = toUtc(written->seconds);
    return seconds ? toNanoseconds(*seconds, written->nanoseconds) : std::nullopt;
}

std::optional<std::int64_t> TimestampParser::toUtc(std::int64_t localSeconds)
{
    if (localSeconds >= m_knownFrom && localSeconds < m_knownTo)
        return localSeconds - m_knownOffset;
    // Whatever changed, it changed between a day before and a day after.
    const int before = offsetAt(localSeconds - day);
    const int after = offsetAt(localSeconds + day);
    // Of an hour that comes twice, the first is meant: it has the larger offset.
    for (const int offset : {std::max(before, after), std::min(before, after)}) {
        if (offsetAt(localSeconds - offset) == offset) {
            rememberOffset(localSeconds - offset, offset);
            return localSeconds - offset;
        }
    }
    return {};
}

int TimestampParser::offsetAt(std::int64_t utcSeconds) const
{
    return m_zone.offsetFromUtc(utcTime(utcSeconds));
}

void TimestampParser::rememberOffset(std::int64_t utcSeconds, int offset)
{
    // A day's distance to the changes keeps clear of hours that are left out or come twice.
    const auto next = m_zone.nextTransition(utcTime(utcSeconds)).atUtc;
    const auto previous = m_zone.previousTransition(utcTime(utcSeconds)).atUtc;
    m_knownFrom = previous.isValid() ? previous.toSecsSinceEpoch() + offset + day : -always;
    m_knownTo = next.isValid() ? next.toSecsSinceEpoch() + offset - day : always;
    m_knownOffset = offset;
}

} // namespace penstock
