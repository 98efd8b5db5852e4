// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/timestampparser.h"

#include "core/csv/cellvalue.h"
#include "core/csv/serialtime.h"
#include "core/csv/timerefusal.h"
#include "core/time/datetext.h"
#include "core/time/timespan.h"
#include "core/time/zonename.h"

#include <QDateTime>

#include <algorithm>
#include <cstdlib>
#include <cstring>

namespace penstock {
namespace {

constexpr std::int64_t day = 86'400;
constexpr std::int64_t always = std::int64_t(1) << 40; // seconds, beyond every time that fits nanoseconds

WrittenTime sinceEpoch(std::int64_t nanoseconds)
{
    constexpr std::int64_t perSecond = 1'000'000'000;
    WrittenTime time;
    time.nanoseconds = (nanoseconds % perSecond + perSecond) % perSecond;
    time.seconds = (nanoseconds - time.nanoseconds) / perSecond;
    return time;
}

QDateTime utcTime(std::int64_t seconds)
{
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
}

bool isNumeric(TimestampFormat::Kind kind)
{
    using Kind = TimestampFormat::Kind;
    return kind == Kind::EpochSeconds || kind == Kind::EpochMilliseconds || kind == Kind::EpochMicroseconds ||
           kind == Kind::ExcelSerial || kind == Kind::ElapsedSeconds || kind == Kind::ElapsedMilliseconds;
}

} // namespace

TimestampParser::TimestampParser(const TimestampFormat &format, RepeatedHour repeatedHour)
    : m_kind(format.kind),
      m_repeatedHour(repeatedHour),
      m_start(format.start),
      m_pattern(TimePattern::compile(format.pattern).value_or(TimePattern())),
      m_isUtc(format.timeZone.isEmpty() || format.timeZone == QLatin1String("UTC")),
      m_isNumeric(isNumeric(format.kind)),
      m_refusesFar(format.refusesFar),
      m_refusesShortYears(format.refusesShortYears)
{
    if (!m_isUtc && isKnownTimeZone(format.timeZone))
        m_zone = QTimeZone(format.timeZone.toUtf8());
}

std::optional<std::int64_t> TimestampParser::parse(std::string_view text)
{
    m_refusal = Refusal::None;
    if (!isValid())
        return {};
    text = trimmed(text);
    const auto time = readAny(text);
    if (!time || !m_refusesFar || isMeasuredTime(m_kind, isNumeral(text), *time))
        return time;
    m_refusal = Refusal::Far;
    m_farTime = *time;
    return {};
}

std::optional<std::int64_t> TimestampParser::readAny(std::string_view text)
{
    if (m_isNumeric && text.find(',') != text.npos)
        text = withPoint(text);
    switch (m_kind) {
    case TimestampFormat::Kind::EpochSeconds:
        return readEpoch(text, 1'000'000'000, true);
    case TimestampFormat::Kind::EpochMilliseconds:
        return readEpoch(text, 1'000'000, true);
    case TimestampFormat::Kind::EpochMicroseconds:
        return readEpoch(text, 1'000, true);
    case TimestampFormat::Kind::EpochNanoseconds:
        return readEpoch(text, 1, true);
    case TimestampFormat::Kind::FileTime:
        return readFileTime(text);
    default:
        break;
    }
    if (text.size() > 2 && text.front() == '[' && text.back() == ']')
        text = text.substr(1, text.size() - 2);
    auto written = read(text);
    if (written)
        m_hadMoment = true;
    else
        written = readBeginOfSpan(text);
    if (!written)
        return {};
    m_hadShortYear = written->hasShortYear;
    if (m_refusesShortYears && m_hadShortYear) {
        m_refusal = Refusal::ShortYear;
        return {};
    }
    m_hadOffset = written->offset.has_value();
    if (written->offset || m_isUtc)
        return toNanoseconds(written->seconds - written->offset.value_or(0), written->nanoseconds);
    const auto seconds = toUtc(written->seconds);
    return seconds ? toNanoseconds(*seconds, written->nanoseconds) : std::nullopt;
}

/// 1710396000,25: where the decimal mark is a comma.
std::string_view TimestampParser::withPoint(std::string_view text)
{
    if (std::ranges::count(text, ',') != 1 || text.contains('.'))
        return text;
    m_text = text;
    std::ranges::replace(m_text, ',', '.');
    return m_text;
}

std::optional<WrittenTime> TimestampParser::read(std::string_view text)
{
    switch (m_kind) {
    case TimestampFormat::Kind::Digits:
        return readDigits(text);
    case TimestampFormat::Kind::YearMonthDay:
        return readDate(text, DateOrder::YearMonthDay);
    case TimestampFormat::Kind::DayMonthYear:
        return readDate(text, DateOrder::DayMonthYear);
    case TimestampFormat::Kind::MonthDayYear:
        return readDate(text, DateOrder::MonthDayYear);
    case TimestampFormat::Kind::Period:
        return readPeriod(text);
    case TimestampFormat::Kind::Pattern:
        return m_pattern.read(text);
    case TimestampFormat::Kind::ExcelSerial: {
        const auto time = readExcelSerial(text);
        return time ? std::optional(sinceEpoch(*time)) : std::nullopt;
    }
    case TimestampFormat::Kind::ElapsedSeconds:
    case TimestampFormat::Kind::ElapsedMilliseconds: {
        const bool seconds = m_kind == TimestampFormat::Kind::ElapsedSeconds;
        const auto elapsed = readElapsed(text, seconds ? 1'000'000'000 : 1'000'000);
        std::int64_t time = 0;
        if (!elapsed || __builtin_add_overflow(m_start, *elapsed, &time))
            return {};
        return sinceEpoch(time);
    }
    case TimestampFormat::Kind::TimeOfDay: {
        auto time = readTimeOfDay(text);
        if (!time)
            return {};
        if (m_lastOfDay - time->seconds > day / 2)
            m_dayShift += day;
        m_lastOfDay = time->seconds;
        const std::int64_t startSeconds = sinceEpoch(m_start).seconds;
        time->seconds += startSeconds - ((startSeconds % day) + day) % day + m_dayShift;
        return time;
    }
    default:
        return readIso(text);
    }
}

/// Of two times in one cell the first, where all cells are such; nothing for kinds that are no date, and when either is
/// no time, or has a word before it.
std::optional<WrittenTime> TimestampParser::readBeginOfSpan(std::string_view text)
{
    using Kind = TimestampFormat::Kind;
    if (m_hadMoment || text.empty() || text[0] < '0' || text[0] > '9')
        return {};
    if (m_kind != Kind::Iso8601 && m_kind != Kind::YearMonthDay && m_kind != Kind::DayMonthYear &&
        m_kind != Kind::MonthDayYear)
        return {};
    const auto span = TimeSpanText::of(text);
    if (!span)
        return {};
    const auto begin = read(trimmed(span->begin));
    const std::string_view end = trimmed(span->end);
    return begin && (readTimeOfDay(end) || read(end)) ? begin : std::nullopt;
}

/// The rows of a day have its date in common.
std::optional<WrittenTime> TimestampParser::readIso(std::string_view text)
{
    if (text.size() > m_date.size()) {
        bool isKnown = m_hasDate && std::memcmp(text.data(), m_date.data(), m_date.size()) == 0;
        if (!isKnown) {
            const std::string_view date = text.substr(0, m_date.size());
            if (const auto midnight = readIso8601(date)) {
                std::ranges::copy(date, m_date.begin());
                m_midnight = midnight->seconds;
                m_hasDate = isKnown = true;
            }
        }
        WrittenTime time{.seconds = m_midnight, .nanoseconds = 0, .offset = {}};
        if (isKnown && readBehindIsoDate(text.substr(m_date.size()), time))
            return time;
    }
    return readRelaxedIso8601(text);
}

std::optional<std::int64_t> TimestampParser::toUtc(std::int64_t localSeconds)
{
    if (localSeconds >= m_knownFrom && localSeconds < m_knownTo) {
        const std::int64_t utc = localSeconds - m_knownOffset;
        if (m_last && utc != *m_last)
            m_descends = utc < *m_last;
        m_last = utc;
        return utc;
    }
    // Whatever changed, it changed between a day before and a day after.
    const int before = offsetAt(localSeconds - day);
    const int after = offsetAt(localSeconds + day);
    const std::int64_t first = localSeconds - std::max(before, after);
    const std::int64_t second = localSeconds - std::min(before, after);
    const bool isFirst = offsetAt(first) == localSeconds - first;
    const bool isSecond = offsetAt(second) == localSeconds - second;
    if (!isFirst && !isSecond)
        return {};
    const bool twice = isFirst && isSecond && first != second;
    countRun(localSeconds);
    const std::int64_t utc = twice ? chooseOfTwo(first, second) : isFirst ? first : second;
    if (!twice || (m_last && (utc > *m_last + day || utc < *m_last - day)))
        leaveHour();
    if (twice) {
        ++m_hour.times;
        (utc == first ? m_hour.first : m_hour.second) = true;
    }
    if (m_last && utc != *m_last)
        m_descends = utc < *m_last;
    m_last = utc;
    rememberOffset(utc, static_cast<int>(localSeconds - utc));
    return utc;
}

std::int64_t TimestampParser::chooseOfTwo(std::int64_t first, std::int64_t second) const
{
    if (m_repeatedHour == RepeatedHour::Second)
        return second;
    // 01:00, 02:00, 02:00: rows that are so far apart show no step back.
    if (m_last && m_usualRun > 0 && m_run == m_usualRun + 1 && m_step >= second - first)
        return *m_last == first ? second : first;
    if (m_descends)
        return m_last && *m_last < second ? first : second;
    return m_last && *m_last > first ? second : first;
}

void TimestampParser::countRun(std::int64_t localSeconds)
{
    if (localSeconds == m_lastLocal) {
        ++m_run;
        return;
    }
    m_usualRun = m_run;
    m_run = 1;
    m_step = m_usualRun == 0 ? 0 : std::abs(localSeconds - m_lastLocal);
    m_lastLocal = localSeconds;
}

void TimestampParser::leaveHour()
{
    if (!m_hour.isDecided())
        m_undecided += m_hour.times;
    m_hour = {};
}

int TimestampParser::offsetAt(std::int64_t utcSeconds) const
{
    return m_zone.offsetFromUtc(utcTime(utcSeconds));
}

void TimestampParser::rememberOffset(std::int64_t utcSeconds, int offset)
{
    // A day's distance to the changes keeps clear of hours that are left out or come twice.
    const auto next = m_zone.nextTransition(utcTime(utcSeconds)).atUtc;
    // A change at this very second is the previous one: hourly data meets it.
    const auto previous = m_zone.previousTransition(utcTime(utcSeconds + 1)).atUtc;
    m_knownFrom = previous.isValid() ? previous.toSecsSinceEpoch() + offset + day : -always;
    m_knownTo = next.isValid() ? next.toSecsSinceEpoch() + offset - day : always;
    m_knownOffset = offset;
}

} // namespace penstock
