// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/timereadings.h"

#include "core/time/datetext.h"
#include "core/time/timespan.h"

#include <algorithm>

namespace penstock {
namespace {

using Kind = TimestampFormat::Kind;

constexpr std::int64_t nanosecondsPerDay = 86'400'000'000'000;
constexpr std::int64_t year1990 = 631'152'000'000'000'000;
constexpr std::int64_t year1991 = 662'688'000'000'000'000;
constexpr std::int64_t year2100 = 4'102'444'800'000'000'000;
constexpr std::int64_t year1900 = -2'208'988'800'000'000'000;
constexpr quint64 enough = 50; // cells, to give up on a format that read none of them

bool isNumeral(std::string_view cell)
{
    int marks = 0;
    for (std::size_t i = 0; i < cell.size(); ++i) {
        const char c = cell[i];
        if (c >= '0' && c <= '9')
            continue;
        marks += c == '.' || c == ',' ? 1 : 0;
        if (c == '-' ? i > 0 : (c != '.' && c != ',') || marks > 1)
            return false;
    }
    return true;
}

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

/// Numbers are times only when they mean a time that somebody measures.
bool isPlausible(Kind kind, bool numeral, std::int64_t time)
{
    switch (kind) {
    case Kind::EpochSeconds:
    case Kind::EpochMilliseconds:
    case Kind::EpochMicroseconds:
    case Kind::FileTime:
    case Kind::ExcelSerial:
        return time >= year1990 && time < year2100;
    case Kind::EpochNanoseconds: // those of 1990 are .NET's ticks of today
        return time >= year1991 && time < year2100;
    default:
        return !numeral || (time >= year1900 && time < year2100);
    }
}

} // namespace

TimeReadings::TimeReadings()
{
    for (const Kind kind : TimestampFormat::kinds()) {
        const TimestampFormat format{.kind = kind, .timeZone = {}, .pattern = {}};
        if (format.needsStart())
            continue;
        m_open.push_back(m_candidates.size());
        m_candidates.push_back({TimestampParser(format), TimeReading{.format = format}, 0});
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
        if (!time || !isPlausible(reading.format.kind, numeral, *time)) {
            ++reading.failed;
            continue;
        }
        if (reading.read > 0) {
            reading.rising += *time > candidate.last ? 1 : 0;
            reading.falling += *time < candidate.last ? 1 : 0;
        }
        candidate.last = *time;
        ++reading.read;
        reading.earliest = std::min(reading.earliest, *time);
        reading.latest = std::max(reading.latest, *time);
        reading.midnights += *time % nanosecondsPerDay == 0 ? 1 : 0;
        reading.shortYears += candidate.parser.hadShortYear() ? 1 : 0;
        reading.offsets += candidate.parser.hadOffset() ? 1 : 0;
        reading.numberCells += numeral ? 1 : 0;
    }
    std::erase_if(m_open, [this](std::size_t index) {
        const TimeReading &reading = m_candidates[index].reading;
        return reading.read == 0 && reading.failed >= enough;
    });
}

QList<TimeReading> TimeReadings::best() const
{
    QList<TimeReading> readings;
    for (const Candidate &candidate : m_candidates) {
        const TimeReading &reading = candidate.reading;
        // As a number a value must be a time in nearly every row, but for a footer below a few.
        const double least = reading.isNumber() ? 0.99 : 0.5;
        const bool allButOne = reading.failed == 1 && reading.read >= 3;
        if (reading.read > 0 && (reading.share() >= least || allButOne))
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
