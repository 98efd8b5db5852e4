// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/series/timeaxis.h"
#include "core/series/timespan.h"
#include "core/series/valueaxis.h"
#include "core/series/valuerange.h"

#include <QRectF>

#include <array>
#include <optional>

class QFont;
class QFontMetrics;
class QPainter;

namespace penstock {

/// Where the lines of a pane stand on the screen, and the axes around them: of values at the left, if need be of others
/// at the right, and of time below. Coordinates are pixels of the canvas.
class ChartFrame
{
public:
    enum Side { Left, Right };

    /// What stands around the plot.
    struct Rooms
    {
        double left = 0;
        double right = 0;
    };

    /// The smallest and largest in view; an axis stays as it was when there are none. All are finite. `height` is the
    /// plot's. Answers the room for labels that it needs.
    Rooms setValues(const QFont &font, double height, const ValueRange &left, const std::optional<ValueRange> &right,
                    ValueAxis::Scale scale);
    /// The labels have the colour of that series; -1: of none.
    void setSeries(Side side, int series) { m_series[side] = series; }
    /// Of the values; before setValues().
    void setUnit(Side side, const QString &unit) { m_units[side] = unit; }
    /// "12 kB", "40 °C"
    static QString withUnit(const QString &label, const QString &unit);
    /// Lines of text below a plot: those of the ticks, then what all of them leave out.
    static constexpr int mostTimeLines = 2;
    void place(const QRectF &plot, const QFont &font, const TimeSpan &view, int timeLines,
               const ChartClock &clock = {});

    /// How much is needed below a plot, with so many lines.
    static double roomBelow(const QFont &font, int timeLines);

    const QRectF &plot() const { return m_plot; }
    const TimeSpan &view() const { return m_view; }
    const ValueAxis &values(Side side = Left) const { return side == Right && m_right ? *m_right : m_left; }
    const TimeAxis &times() const { return m_times; }
    int timeLines() const { return m_timeLines; }
    bool hasRight() const { return m_right.has_value(); }

    double xOf(std::int64_t time) const { return xAt(m_view.shareOf(time)); }
    double xAt(double share) const { return m_plot.left() + share * m_plot.width(); }
    /// Far below the plot for what has no place on a logarithmic axis.
    double yOf(double value, Side side = Left) const;
    /// Of zero, or of the end of the axis that is nearest to it.
    double baseline(Side side = Left) const;
    /// Of the view: 0 at the left edge of the plot, 1 at the right one; others beyond.
    double shareAt(double x) const { return (x - m_plot.left()) / m_plot.width(); }

    /// Grid, axes and labels. canvas: within which all labels stay; those that cannot are left out.
    void paint(QPainter &painter, const QFont &font, const QSizeF &canvas) const;

private:
    QString labelOf(const ValueAxis::Tick &tick, Side side) const;
    double roomFor(Side side, const QFontMetrics &metrics) const;
    void paintValues(QPainter &painter, const QFont &font, Side side, const QSizeF &canvas) const;
    void paintTimes(QPainter &painter, const QFont &font, const QSizeF &canvas) const;

    QRectF m_plot;
    TimeSpan m_view;
    TimeAxis m_times{0, 0, 1};
    ValueAxis m_left{0, 1, 2};
    std::optional<ValueAxis> m_right;
    std::array<int, 2> m_series{-1, -1}; ///< by side
    std::array<QString, 2> m_units;
    int m_timeLines = mostTimeLines;
};

} // namespace penstock
