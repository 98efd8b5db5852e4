// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/series/chartseries.h"

#include <vector>

namespace penstock {

/// What to draw of a series in a span on so many columns of pixels, whatever its length. Where points are few it is the
/// points; where they are many it is, for each column, the smallest and the largest of its values and their mean: no
/// peak is lost. With hundreds of rows a column its edges may be off by an eighth of it, with dozens by a third; each
/// row is in one. x is a share of the span, 0 to 1; the neighbours beyond the edges come with it, at most one span
/// away.
struct SeriesTrace
{
    struct Point
    {
        double x = 0;
        double value = 0;
        bool starts = false;  ///< a gap is before it
        bool doubled = false; ///< it has the time of the value before it
        bool late = false;    ///< it came behind later ones
    };
    struct Stroke
    {
        double x = 0; ///< the middle of the column, or the place of the only point in it
        double low = 0;
        double high = 0;
        double mean = 0;
        bool starts = false;
    };

    std::vector<Point> points;   ///< when the points are few
    std::vector<Stroke> strokes; ///< when they are many: of columns that have a value, from left to right
    int columns = 0;

    bool isDense() const { return !strokes.empty(); }
    std::size_t size() const { return points.size() + strokes.size(); }
};

/// Points are few up to two a column.
SeriesTrace traceOf(const ChartSeries &series, const TimeSpan &span, int columns);

} // namespace penstock
