// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/chartmarks.h"

#include <QHash>

#include <algorithm>
#include <limits>

namespace penstock {

namespace {

/// What the series has at the times of these points; NaN where it has nothing.
PointList valuesAt(const ChartSeries &series, const PointList &points)
{
    std::vector<std::int64_t> times;
    std::vector<double> values;
    times.reserve(points.size());
    values.reserve(points.size());
    for (std::size_t i = 0; i < points.size(); ++i) {
        const std::int64_t time = points.time(i);
        const std::size_t row = series.points.find(time);
        const bool isThere = row < series.points.size() && series.points.time(row) == time;
        times.push_back(time);
        values.push_back(isThere ? series.points.value(row) : std::numeric_limits<double>::quiet_NaN());
    }
    return {times, values};
}

} // namespace

ChartMarks ChartMarks::of(const ChartData &chart, const ChartData &marked, const ChartTransform &transform)
{
    const bool isComputed = transform.kind != ChartTransform::Kind::None;
    QHash<QString, int> numbers;
    numbers.reserve(qsizetype(chart.series.size()));
    for (std::size_t i = 0; i < chart.series.size(); ++i)
        numbers.insert(chart.series[i].name, int(i));
    ChartMarks marks;
    marks.lines.reserve(marked.series.size());
    for (const ChartSeries &one : marked.series) {
        const int number = numbers.value(isComputed ? transform.nameOf(one.name) : one.name, -1);
        if (number < 0)
            continue;
        const ChartSeries &whole = chart.series[std::size_t(number)];
        ChartSeries points = isComputed ? ChartSeries::of(whole.name, valuesAt(whole, one.points)) : one;
        points.joins = {}; // they are no line
        marks.lines.push_back({number, std::move(points)});
    }
    std::ranges::sort(marks.lines, {}, &Line::series);
    return marks;
}

const ChartSeries *ChartMarks::find(int series) const
{
    const auto line = std::ranges::lower_bound(lines, series, {}, &Line::series);
    return line != lines.end() && line->series == series ? &line->marked : nullptr;
}

} // namespace penstock
