// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/heatmap.h"

#include "core/series/timesteps.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace penstock {

namespace {

constexpr std::size_t rowsBetweenLooks = 65'536; ///< for whether to stop
constexpr std::int64_t soonest = std::numeric_limits<std::int64_t>::min();
constexpr std::int64_t last = std::numeric_limits<std::int64_t>::max();

/// The shortest round one of which no more than `most` make up the length.
std::int64_t roundWidth(std::uint64_t length, int most)
{
    const std::vector<TimeStep> &steps = TimeStep::of(ChartClock::Style::Since);
    const auto step = std::ranges::find_if(
        steps, [&](const TimeStep &one) { return length / std::uint64_t(one.nanoseconds) < std::uint64_t(most); });
    return step == steps.end() ? steps.back().nanoseconds : step->nanoseconds;
}

/// 1, 2, 5, 10, …
double roundHeight(double extent, int most)
{
    const double raw = extent / most;
    const double power = std::pow(10.0, std::floor(std::log10(raw)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= raw)
            return factor * power;
    }
    return 10 * power;
}

} // namespace

TimeSpan HeatMap::timesOf(int column) const
{
    // Both ends of time may be in view: the distance fits into unsigned numbers alone.
    const auto first = std::int64_t(std::uint64_t(from) + std::uint64_t(column) * std::uint64_t(width));
    return {first, first > last - width ? last : first + width - 1};
}

int HeatMap::columnOf(std::int64_t time) const
{
    if (time < from)
        return -1;
    const std::uint64_t column = (std::uint64_t(time) - std::uint64_t(from)) / std::uint64_t(width);
    return column < std::uint64_t(columns) ? int(column) : -1;
}

int HeatMap::rowOf(double value) const
{
    if (!(value >= bottom && value <= top()))
        return -1;
    return std::min(int((value - bottom) / height), rows - 1);
}

/// Of no values, with where its columns lie.
HeatMap HeatMap::over(const TimeSpan &view, std::int64_t width)
{
    HeatMap map;
    map.width = width;
    const std::int64_t before = (view.from % width + width) % width;
    map.from = view.from < soonest + before ? soonest : view.from - before;
    return map;
}

int HeatMap::columnsUpTo(std::int64_t time) const
{
    return int((std::uint64_t(time) - std::uint64_t(from)) / std::uint64_t(width)) + 1;
}

/// What is added may make the round width a larger one.
TimeSpan HeatMap::wholeColumns(const TimeSpan &span, int columns)
{
    const int most = std::clamp(columns, 2, mostColumns); // both sides of a round time are two
    const TimeSpan least = span.length() > 0 ? span : span.padded(0);
    TimeSpan whole = least;
    for (std::int64_t width = 0, next = roundWidth(whole.length(), most); next > width;
         next = roundWidth(whole.length(), most)) {
        width = next;
        const HeatMap map = over(least, width);
        whole = {map.from, map.timesOf(map.columnsUpTo(least.to) - 1).to};
    }
    return whole;
}

HeatMap HeatMap::of(const ChartData &data, const TimeSpan &view, const std::vector<int> &shown, int columns, int rows,
                    const std::stop_token &stop)
{
    HeatMap map = over(view, roundWidth(view.length(), std::clamp(columns, 1, mostColumns)));
    const int count = map.columnsUpTo(view.to);
    const TimeSpan times{map.from, map.timesOf(count - 1).to};
    const ValueRange range = data.valuesIn(times, shown);
    if (range.isEmpty())
        return map;
    const double extent = range.max - range.min;
    if (!std::isfinite(extent * 2))
        return map; // no cells are as high
    // What doubles cannot tell apart is one row.
    const double least =
        std::max(std::max(std::abs(range.min), std::abs(range.max)) * 1e-12, std::numeric_limits<double>::min() * 1e6);
    map.height = extent > least ? roundHeight(extent, std::clamp(rows, 1, mostRows)) : std::max(1.0, 4 * least);
    map.bottom = std::floor(range.min / map.height) * map.height;
    map.rows = std::clamp(int(std::floor((range.max - map.bottom) / map.height)) + 1, 1, mostRows + 2);
    map.columns = count;
    map.counts.assign(std::size_t(map.columns) * std::size_t(map.rows), 0);
    for (const int index : shown) {
        const ChartSeries &series = data.series[std::size_t(index)];
        const ChartSeries::Rows inside = series.rowsIn(times);
        for (std::size_t row = inside.first; row < inside.last; ++row) {
            if (row % rowsBetweenLooks == 0 && stop.stop_requested())
                return map;
            const double value = series.points.value(row);
            map.infinite += std::isinf(value) ? 1 : 0;
            const int at = map.rowOf(value);
            if (at < 0)
                continue;
            const int column = map.columnOf(series.points.time(row));
            const std::uint64_t now = ++map.counts[std::size_t(column) * std::size_t(map.rows) + std::size_t(at)];
            map.largest = std::max(map.largest, now);
            ++map.values;
        }
    }
    return map;
}

} // namespace penstock
