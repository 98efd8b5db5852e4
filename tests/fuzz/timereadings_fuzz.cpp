// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The first line is a pattern, the others are the cells of a column. What is found reads the cells it says it reads,
// the same each time, within the times that there are.
#include "core/csv/timereadings.h"
#include "core/time/datetext.h"
#include "core/time/timepattern.h"

#include <algorithm>
#include <cstdlib>

namespace penstock {

namespace {

void check(const std::optional<WrittenTime> &time)
{
    if (time && (time->nanoseconds < 0 || time->nanoseconds > 999'999'999))
        std::abort();
    if (time && time->offset && std::abs(*time->offset) > 24 * 3'600)
        std::abort();
}

void readAlone(std::string_view cell)
{
    for (const DateOrder order : {DateOrder::YearMonthDay, DateOrder::DayMonthYear, DateOrder::MonthDayYear})
        check(readDate(cell, order));
    check(readRelaxedIso8601(cell));
    check(readTimeOfDay(cell));
    check(readDigits(cell));
    check(readPeriod(cell));
}

} // namespace

} // namespace penstock

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace penstock;
    constexpr std::size_t mostCells = 200;
    std::string_view rest(reinterpret_cast<const char *>(data), size);
    const auto takeLine = [&rest] {
        const std::string_view line = rest.substr(0, rest.find('\n'));
        rest.remove_prefix(std::min(line.size() + 1, rest.size()));
        return line;
    };
    const std::string_view first = takeLine();
    const auto pattern = TimePattern::compile(QString::fromUtf8(first.data(), static_cast<qsizetype>(first.size())));
    std::vector<std::string_view> cells;
    TimeReadings readings;
    while (!rest.empty() && cells.size() < mostCells) {
        const std::string_view cell = takeLine();
        if (cell.empty())
            continue;
        cells.push_back(cell);
        readings.add(cell);
        readAlone(cell);
        if (pattern)
            check(pattern->read(cell));
    }
    for (const TimeReading &reading : readings.best()) {
        if (reading.read == 0 || reading.read + reading.failed > cells.size() || reading.earliest > reading.latest)
            std::abort();
        TimestampParser parser(reading.format);
        TimestampParser again(reading.format);
        std::uint64_t read = 0;
        for (const std::string_view cell : cells) {
            const auto time = parser.parse(cell);
            if (time != again.parse(cell))
                std::abort();
            read += time ? 1 : 0;
        }
        if (read < reading.read)
            std::abort();
    }
    return 0;
}
