// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/timereadings.h"

#include "core/csv/timerefusal.h"
#include "core/time/datetext.h"
#include "core/time/timespan.h"

#include <algorithm>

namespace penstock {
namespace {

using Kind = TimestampFormat::Kind;

constexpr std::int64_t nanosecondsPerDay = 86'400'000'000'000;
constexpr quint64 enough = 50; // cells, to give up on a format that read none of them

/// Or two of them: 06:00 - 06:15
bool isTimeOfDay(std::string_view cell)
{
    const auto isOne = [](std::string_view text) {
        const auto time = readTimeOfDay(text);
        return time && !time->offset;
    };
    if (isOne(cell))
        return true;
    const auto span = TimeSpanText::of(cell);
    return span && isOne(span->begin) && isOne(span->end);
}

bool readsShortYears(Kind kind)
{
    return kind == Kind::YearMonthDay || kind == Kind::DayMonthYear || kind == Kind::MonthDayYear ||
           kind == Kind::Period;
}

bool isEpoch(Kind kind)
{
    return kind == Kind::EpochSeconds || kind == Kind::EpochMilliseconds || kind == Kind::EpochMicroseconds ||
           kind == Kind::EpochNanoseconds;
}

/// Of Unix times most may do: a device writes 0 until it knows the time, and the last one may be cut.
bool mayBeTimes(const TimeReading &reading)
{
    const bool farOnly = reading.failed == reading.far && reading.read > reading.failed;
    const bool allButOne = reading.failed == 1 && reading.read > 1;
    return isEpoch(reading.format.kind) && (farOnly || allButOne);
}

} // namespace

TimeReadings::TimeReadings()
{
    for (const Kind kind : TimestampFormat::kinds()) {
        const TimestampFormat format{.kind = kind, .timeZone = {}, .pattern = {}};
        if (format.needsStart())
            continue;
        m_open.push_back(m_candidates.size());
        const TimeReading none{.format = format};
        m_candidates.push_back({.parser = TimestampParser(format), .reading = none, .fullYears = none});
    }
}

void TimeReadings::add(std::string_view cell)
{
    ++m_cells;
    if (m_timesOfDay > 0 || m_cells <= enough) {
        m_timesOfDay += isTimeOfDay(cell) ? 1 : 0;
    }
    if (m_open.empty())
        return;
    m_slashes += cell.contains('/') ? 1 : 0;
    const bool numeral = isNumeral(cell);
    for (const std::size_t index : m_open) {
        Candidate &candidate = m_candidates[index];
        TimeReading &reading = candidate.reading;
        const auto time = candidate.parser.parse(cell);
        if (!time || !isMeasuredTime(reading.format.kind, numeral, *time)) {
            if (time && reading.far++ == 0) {
                reading.firstFar = cell;
                reading.farTime = *time;
            }
            ++reading.failed;
            continue;
        }
        note(candidate, candidate.reading, candidate.last, *time, numeral);
        if (!candidate.parser.hadShortYear())
            note(candidate, candidate.fullYears, candidate.lastOfFullYears, *time, numeral);
        else if (candidate.firstShortYear.empty())
            candidate.firstShortYear = cell;
    }
    std::erase_if(m_open, [this](std::size_t index) {
        const TimeReading &reading = m_candidates[index].reading;
        return reading.read == 0 && reading.failed >= enough;
    });
}

void TimeReadings::note(const Candidate &candidate, TimeReading &reading, std::int64_t &last, std::int64_t time,
                        bool numeral)
{
    if (reading.read > 0) {
        reading.rising += time > last ? 1 : 0;
        reading.falling += time < last ? 1 : 0;
    }
    last = time;
    ++reading.read;
    reading.earliest = std::min(reading.earliest, time);
    reading.latest = std::max(reading.latest, time);
    reading.midnights += time % nanosecondsPerDay == 0 ? 1 : 0;
    reading.shortYears += candidate.parser.hadShortYear() ? 1 : 0;
    reading.offsets += candidate.parser.hadOffset() ? 1 : 0;
    reading.numberCells += numeral ? 1 : 0;
}

/// Among years of four digits a few of two are cut off: the end of 24.03.2024 is missing.
TimeReading TimeReadings::judged(const Candidate &candidate)
{
    constexpr quint64 fewOf = 10;
    const TimeReading &all = candidate.reading;
    const quint64 full = candidate.fullYears.read;
    const bool areFew = all.shortYears == 1 || all.shortYears * fewOf <= full;
    TimeReading reading = full > 0 && areFew ? candidate.fullYears : all;
    reading.failed = all.failed + all.read - reading.read;
    reading.far = all.far;
    reading.firstFar = all.firstFar;
    reading.farTime = all.farTime;
    reading.cutYears = all.read - reading.read;
    reading.firstCutYear = reading.cutYears > 0 ? candidate.firstShortYear : std::string();
    reading.format.refusesShortYears =
        reading.read > 0 && reading.shortYears == 0 && readsShortYears(reading.format.kind);
    reading.format.refusesFar = reading.read > 0 && reading.isNumber();
    return reading;
}

QList<TimeReading> TimeReadings::best() const
{
    QList<TimeReading> readings;
    const bool areDigits = std::ranges::any_of(m_candidates, [](const Candidate &candidate) {
        return candidate.reading.format.kind == Kind::Digits && candidate.reading.read > 0;
    });
    for (const Candidate &candidate : m_candidates) {
        const TimeReading reading = judged(candidate);
        constexpr double half = 0.5;
        // 2024031409 is a time of 2034 as well.
        const bool isOther = reading.isNumber() && !areDigits && mayBeTimes(reading);
        if (reading.read == 0)
            continue;
        // As a number a value must be a time in nearly every row.
        if (reading.isNearlyAll() || (reading.isNumber() ? isOther : reading.share() >= half))
            readings += reading;
    }
    std::ranges::stable_sort(readings, std::ranges::greater(), &TimeReading::share);
    // What reads far fewer cells than another is no second opinion.
    constexpr double farFewer = 0.1;
    readings.removeIf(
        [best = readings.value(0).share()](const TimeReading &reading) { return reading.share() < best - farFewer; });
    // A short year stands last, unless nothing else can be read: 05.03.24.
    std::ranges::stable_partition(readings, [](const TimeReading &reading) {
        return reading.format.kind != Kind::YearMonthDay || reading.shortYears == 0;
    });
    // 24-03-14, 24-03-15: days that follow one another are likelier than years that do.
    constexpr std::int64_t farShorter = 20;
    const auto yearFirst = std::ranges::find_if(readings, [&readings](const TimeReading &reading) {
        const TimeReading &first = readings.first();
        return reading.format.kind == Kind::YearMonthDay && reading.shortYears > 0 && reading.read == first.read &&
               reading.isOrdered() && first.shortYears > 0 && reading.earliest < reading.latest &&
               (reading.latest - reading.earliest) < (first.latest - first.earliest) / farShorter;
    });
    if (yearFirst != readings.end())
        std::rotate(readings.begin(), yearFirst, yearFirst + 1);
    const auto find = [&readings](Kind kind) {
        return std::ranges::find_if(readings,
                                    [kind](const TimeReading &reading) { return reading.format.kind == kind; });
    };
    const auto dayFirst = find(Kind::DayMonthYear);
    const auto monthFirst = find(Kind::MonthDayYear);
    if (dayFirst != readings.end() && monthFirst != readings.end() && dayFirst->read == monthFirst->read) {
        const bool orderTells = dayFirst->isOrdered() != monthFirst->isOrdered();
        const bool monthIsFirst = orderTells ? monthFirst->isOrdered() : hasSlashes();
        if (monthIsFirst != (monthFirst < dayFirst))
            std::iter_swap(dayFirst, monthFirst);
    }
    return readings;
}

double TimeReadings::timeOfDayShare() const
{
    return m_cells == 0 ? 0 : double(m_timesOfDay) / double(m_cells);
}

} // namespace penstock
