// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/chartseries.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace penstock {

namespace {

constexpr std::size_t rowsOfPiece = 4'096; ///< where some value is infinite

} // namespace

ChartSeries ChartSeries::of(const QString &name, const PointList &points)
{
    ChartSeries series{name, points};
    series.parts = {name};
    series.field = name;
    series.joins = joinLimitsOf(points);
    return series;
}

ChartSeries::Rows ChartSeries::rowsIn(const TimeSpan &span) const
{
    const std::size_t first = points.find(span.from);
    if (span.to == std::numeric_limits<std::int64_t>::max())
        return {first, points.size()};
    return {first, std::max(first, points.find(span.to + 1, first, points.size()))};
}

ValueRange ChartSeries::finiteRange(const Rows &rows) const
{
    const ValueRange all = points.range(rows.first, rows.last);
    if (all.isEmpty() || all.isFinite())
        return all;
    ValueRange finite;
    for (std::size_t first = rows.first; first < rows.last; first += rowsOfPiece) {
        const std::size_t last = std::min(first + rowsOfPiece, rows.last);
        const ValueRange some = points.range(first, last);
        if (some.isFinite())
            finite.add(some);
        for (std::size_t row = first; row < last && !some.isEmpty() && !some.isFinite(); ++row) {
            if (std::isfinite(points.value(row)))
                finite.add(points.value(row));
        }
    }
    return finite;
}

std::size_t ChartSeries::nearestRow(std::int64_t time) const
{
    const std::size_t after = points.find(time);
    if (after == 0)
        return 0;
    if (after == points.size())
        return after - 1;
    const std::uint64_t toBefore = std::uint64_t(time) - std::uint64_t(points.time(after - 1));
    const std::uint64_t toAfter = std::uint64_t(points.time(after)) - std::uint64_t(time);
    return toBefore <= toAfter ? after - 1 : after;
}

bool ChartSeries::isLate(std::int64_t time) const
{
    return lateTimes && std::ranges::binary_search(*lateTimes, time);
}

std::ptrdiff_t ChartSeries::nextValue(std::ptrdiff_t row, int step) const
{
    const auto size = std::ptrdiff_t(points.size());
    for (row += step; row >= 0 && row < size; row += step) {
        if (std::isfinite(points.value(std::size_t(row))))
            return row;
    }
    return -1;
}

ChartSeries::Summary ChartSeries::summaryIn(const TimeSpan &span) const
{
    constexpr double none = std::numeric_limits<double>::quiet_NaN();
    const Rows rows = rowsIn(span);
    const PointSummary found = points.summary(rows.first, rows.last);
    Summary summary{none, none, none, found.mean(), found.count};
    if (found.range.isEmpty())
        return summary;
    summary.min = found.range.min;
    summary.max = found.range.max;
    for (std::size_t row = rows.last; row > rows.first && std::isnan(summary.last); --row)
        summary.last = points.value(row - 1);
    return summary;
}

} // namespace penstock
