// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/chartseries.h"

#include <algorithm>
#include <cmath>

namespace penstock {

namespace {

constexpr std::size_t pointsPerColumn = 4;

/// Painters lose their way among coordinates far outside: the line is cut one width beyond the edge.
void cutLine(QPointF &outer, const QPointF &inner, double limit)
{
    const double share = (limit - inner.x()) / (outer.x() - inner.x());
    outer = {limit, inner.y() + (outer.y() - inner.y()) * share};
}

} // namespace

ChartSeries::Rows ChartSeries::rowsIn(const TimeSpan &span) const
{
    const auto first = std::lower_bound(times.begin(), times.end(), span.from);
    const auto last = std::upper_bound(first, times.end(), span.to);
    return {std::size_t(first - times.begin()), std::size_t(last - times.begin())};
}

std::size_t ChartSeries::nearestRow(std::int64_t time) const
{
    const auto after = std::lower_bound(times.begin(), times.end(), time);
    if (after == times.begin())
        return 0;
    const auto row = std::size_t(after - times.begin());
    if (after == times.end())
        return row - 1;
    const std::uint64_t toBefore = std::uint64_t(time) - std::uint64_t(*(after - 1));
    const std::uint64_t toAfter = std::uint64_t(*after) - std::uint64_t(time);
    return toBefore <= toAfter ? row - 1 : row;
}

QList<QPointF> ChartSeries::reduced(const TimeSpan &span, int columns) const
{
    const Rows inside = rowsIn(span);
    QList<QPointF> points;
    const auto add = [&](std::size_t row) {
        const double value = values.value(row);
        if (std::isfinite(value))
            points.append({span.shareOf(times[row]), value});
    };
    // The lines to the points beyond the edges cross the picture.
    if (inside.first > 0)
        add(inside.first - 1);
    if (inside.last - inside.first <= pointsPerColumn * std::size_t(columns)) {
        for (std::size_t row = inside.first; row < inside.last; ++row)
            add(row);
    } else {
        std::size_t first = inside.first;
        for (int column = 0; column < columns; ++column) {
            const std::int64_t edge = span.at(double(column + 1) / columns);
            const auto begin = times.begin();
            const auto next = column + 1 == columns ? begin + std::ptrdiff_t(inside.last)
                                                    : std::lower_bound(begin + std::ptrdiff_t(first),
                                                                       begin + std::ptrdiff_t(inside.last), edge);
            const auto last = std::size_t(next - begin);
            if (last - first <= pointsPerColumn) {
                for (std::size_t row = first; row < last; ++row)
                    add(row);
            } else {
                const MinMaxPyramid::Range range = values.range(first, last);
                add(first);
                if (!range.empty && std::isfinite(range.min) && std::isfinite(range.max)) {
                    const double middle = (column + 0.5) / columns;
                    points.append({middle, range.min});
                    points.append({middle, range.max});
                }
                add(last - 1);
            }
            first = last;
        }
    }
    if (inside.last < times.size())
        add(inside.last);
    if (points.size() > 1 && points.front().x() < -1)
        cutLine(points.front(), points[1], -1);
    if (points.size() > 1 && points.back().x() > 2)
        cutLine(points.back(), points[points.size() - 2], 2);
    return points;
}

} // namespace penstock
