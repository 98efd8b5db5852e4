// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/chartseries.h"

#include <algorithm>
#include <cmath>
#include <limits>

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
    const std::size_t first = points.find(span.from);
    if (span.to == std::numeric_limits<std::int64_t>::max())
        return {first, points.size()};
    return {first, std::max(first, points.find(span.to + 1, first, points.size()))};
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

QList<QPointF> ChartSeries::reduced(const TimeSpan &span, int columns) const
{
    const Rows inside = rowsIn(span);
    QList<QPointF> drawn;
    const auto add = [&](std::size_t row) {
        const double value = points.value(row);
        if (std::isfinite(value))
            drawn.append({span.shareOf(points.time(row)), value});
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
            const std::size_t last = column + 1 == columns ? inside.last : points.find(edge, first, inside.last);
            if (last - first <= pointsPerColumn) {
                for (std::size_t row = first; row < last; ++row)
                    add(row);
            } else {
                const ValueRange range = points.range(first, last);
                add(first);
                if (std::isfinite(range.min) && std::isfinite(range.max)) {
                    const double middle = (column + 0.5) / columns;
                    drawn.append({middle, range.min});
                    drawn.append({middle, range.max});
                }
                add(last - 1);
            }
            first = last;
        }
    }
    if (inside.last < points.size())
        add(inside.last);
    if (drawn.size() > 1 && drawn.front().x() < -1)
        cutLine(drawn.front(), drawn[1], -1);
    if (drawn.size() > 1 && drawn.back().x() > 2)
        cutLine(drawn.back(), drawn[drawn.size() - 2], 2);
    return drawn;
}

} // namespace penstock
