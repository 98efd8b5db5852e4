// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/series/timeaxis.h"
#include "core/series/timespan.h"
#include "core/series/valueaxis.h"
#include "core/series/valuerange.h"

#include <QRectF>

class QFont;
class QPainter;
class QSize;

namespace penstock {

/// Where the lines of a chart stand on the screen, and the axes around them. Coordinates are pixels of the canvas.
class ChartFrame
{
public:
    /// values: the smallest and largest in view; the value axis stays as it was when there are none. Both are finite.
    void layOut(const QSize &size, const QFont &font, const TimeSpan &view, const ValueRange &values);

    const QRectF &plot() const { return m_plot; }
    const TimeSpan &view() const { return m_view; }
    const ValueAxis &values() const { return m_values; }

    double xOf(std::int64_t time) const { return m_plot.left() + m_view.shareOf(time) * m_plot.width(); }
    double yOf(double value) const;
    /// Of the view: 0 at the left edge of the plot, 1 at the right one; others beyond.
    double shareAt(double x) const { return (x - m_plot.left()) / m_plot.width(); }

    /// Grid, axes and labels. width: of the canvas, within which all labels stay.
    void paint(QPainter &painter, const QFont &font, double width) const;

private:
    QRectF m_plot;
    TimeSpan m_view;
    TimeAxis m_times{0, 0, 1};
    ValueAxis m_values{0, 1, 2};
};

} // namespace penstock
