// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/scatterpairs.h"

#include <algorithm>
#include <cmath>

namespace penstock {

namespace {

constexpr std::size_t rowsBetweenLooks = 65'536; ///< for whether to stop

/// Walks through both series' rows in view in the order of time. paired(x, y, time) for what has one time, alone(x,
/// true) and alone(y, false) for the rest; only finite values count.
template <typename Paired, typename Alone>
void walk(const ChartSeries &xs, const ChartSeries &ys, const TimeSpan &view, const std::stop_token &stop,
          Paired paired, Alone alone)
{
    const ChartSeries::Rows xRows = xs.rowsIn(view);
    const ChartSeries::Rows yRows = ys.rowsIn(view);
    // The next row from there on with a number.
    const auto next = [](const PointList &points, std::size_t row, std::size_t last) {
        while (row < last && !std::isfinite(points.value(row)))
            ++row;
        return row;
    };
    std::size_t i = next(xs.points, xRows.first, xRows.last);
    std::size_t j = next(ys.points, yRows.first, yRows.last);
    for (std::size_t steps = 0; i < xRows.last || j < yRows.last; ++steps) {
        if (steps % rowsBetweenLooks == 0 && stop.stop_requested())
            return;
        const bool hasBoth = i < xRows.last && j < yRows.last;
        const bool takesX = j >= yRows.last || (hasBoth && xs.points.time(i) <= ys.points.time(j));
        const bool takesY = i >= xRows.last || (hasBoth && ys.points.time(j) <= xs.points.time(i));
        if (takesX && takesY)
            paired(xs.points.value(i), ys.points.value(j), xs.points.time(i));
        else
            alone(takesX);
        if (takesX)
            i = next(xs.points, i + 1, xRows.last);
        if (takesY)
            j = next(ys.points, j + 1, yRows.last);
    }
}

/// The cell of a value; also where the range is more than a double holds.
std::size_t cellOf(const ValueRange &range, double value, int cells)
{
    if (!(range.min < range.max))
        return 0;
    const double extent = range.max - range.min;
    const double share = std::isfinite(extent) ? (value - range.min) / extent
                                               : (value / 2 - range.min / 2) / (range.max / 2 - range.min / 2);
    return std::min(std::size_t(std::clamp(share, 0.0, 1.0) * cells), std::size_t(cells) - 1);
}

std::uint64_t infiniteIn(const ChartSeries &series, const TimeSpan &view)
{
    const ChartSeries::Rows rows = series.rowsIn(view);
    const ValueRange range = series.points.range(rows.first, rows.last);
    if (range.isEmpty() || (std::isfinite(range.min) && std::isfinite(range.max)))
        return 0;
    std::uint64_t found = 0;
    for (std::size_t row = rows.first; row < rows.last; ++row)
        found += std::isinf(series.points.value(row)) ? 1 : 0;
    return found;
}

} // namespace

std::uint64_t ScatterPairs::pairs() const
{
    std::uint64_t sum = 0;
    for (const Cloud &cloud : clouds)
        sum += cloud.pairs;
    return sum;
}

std::uint64_t ScatterPairs::alone() const
{
    std::uint64_t sum = 0;
    for (const Cloud &cloud : clouds)
        sum += cloud.xAlone + cloud.yAlone;
    return sum;
}

std::size_t ScatterPairs::pointCount() const
{
    std::size_t sum = 0;
    for (const Cloud &cloud : clouds)
        sum += cloud.points.size();
    return sum;
}

ScatterPairs ScatterPairs::of(const ChartData &data, const TimeSpan &view, const std::vector<int> &shown,
                              const std::stop_token &stop)
{
    ScatterPairs made;
    if (shown.empty())
        return made;
    made.xSeries = shown.front();
    const ChartSeries &xs = data.series[std::size_t(made.xSeries)];
    made.infinite = infiniteIn(xs, view);
    made.clouds.reserve(shown.size() - 1);
    for (std::size_t at = 1; at < shown.size() && !stop.stop_requested(); ++at) {
        const ChartSeries &ys = data.series[std::size_t(shown[at])];
        made.infinite += infiniteIn(ys, view);
        Cloud cloud{shown[at]};
        const auto count = [&](double x, double y, std::int64_t) {
            ++cloud.pairs;
            made.x.add(x);
            made.y.add(y);
            cloud.y.add(y);
        };
        walk(xs, ys, view, stop, count, [&](bool isX) { ++(isX ? cloud.xAlone : cloud.yAlone); });
        made.clouds.push_back(std::move(cloud));
    }
    if (made.pairs() > mostPoints) {
        // Twice as wide as high, as most windows are.
        const double cells = double(mostPoints) / double(made.clouds.size());
        made.rows = std::max(1, int(std::sqrt(cells / 2)));
        made.columns = std::max(1, int(cells / made.rows));
    }
    for (Cloud &cloud : made.clouds) {
        std::vector<bool> taken(made.isThinned() ? std::size_t(made.columns) * std::size_t(made.rows) : 0);
        if (!made.isThinned())
            cloud.points.reserve(std::size_t(cloud.pairs));
        const auto keep = [&](double x, double y, std::int64_t time) {
            if (made.isThinned()) {
                const std::size_t cell =
                    cellOf(cloud.y, y, made.rows) * std::size_t(made.columns) + cellOf(made.x, x, made.columns);
                if (taken[cell])
                    return;
                taken[cell] = true;
            }
            cloud.points.push_back({x, y, time});
        };
        walk(xs, data.series[std::size_t(cloud.series)], view, stop, keep, [](bool) {});
    }
    return made;
}

} // namespace penstock
