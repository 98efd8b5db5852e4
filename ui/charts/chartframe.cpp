// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartframe.h"

#include "ui/common/readablecolour.h"
#include "ui/common/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace penstock {

namespace {

constexpr double leastWidth = 40;    ///< of a plot
constexpr qsizetype longestUnit = 4; ///< characters, to stand at each value

ValueAxis axisOf(const ValueRange &range, int ticks, ValueAxis::Scale scale)
{
    return scale == ValueAxis::Scale::Logarithmic ? ValueAxis::logarithmic(range.min, range.max, ticks)
                                                  : ValueAxis(range.min, range.max, ticks);
}

} // namespace

QString ChartFrame::withUnit(const QString &label, const QString &unit)
{
    if (unit.isEmpty())
        return label;
    // Behind a number's k, M, … without a space: kB.
    const bool hasPrefix = label.contains(u' ') && label.back().isLetter();
    return hasPrefix ? label + unit : label + u' ' + unit;
}

/// A long unit stands at the uppermost value alone.
QString ChartFrame::labelOf(const ValueAxis::Tick &tick, Side side) const
{
    const bool isTop = tick.value == values(side).ticks().back().value;
    return m_units[side].size() <= longestUnit || isTop ? withUnit(tick.label, m_units[side]) : tick.label;
}

double ChartFrame::roomFor(Side side, const QFontMetrics &metrics) const
{
    int labels = metrics.horizontalAdvance(QStringLiteral("0000"));
    for (const ValueAxis::Tick &tick : values(side).ticks())
        labels = std::max(labels, metrics.horizontalAdvance(labelOf(tick, side)));
    return labels + spacing::medium + spacing::small;
}

ChartFrame::Rooms ChartFrame::setValues(const QFont &font, double height, const ValueRange &left,
                                        const std::optional<ValueRange> &right, ValueAxis::Scale scale)
{
    const QFontMetrics metrics(font);
    const int ticks = std::max(2, int(height / (metrics.height() * 2.5)));
    if (!left.isEmpty())
        m_left = axisOf(left, ticks, scale);
    if (!right)
        m_right.reset();
    else if (!right->isEmpty())
        m_right = axisOf(*right, ticks, scale);
    else if (!m_right)
        m_right = ValueAxis(0, 1, 2);
    return {roomFor(Left, metrics), m_right ? roomFor(Right, metrics) : double(spacing::large)};
}

void ChartFrame::place(const QRectF &plot, const QFont &font, const TimeSpan &view, int timeLines,
                       const ChartClock &clock)
{
    m_plot = QRectF(plot.topLeft(), QSizeF(std::max(leastWidth, plot.width()), std::max(1.0, plot.height())));
    m_view = view;
    m_timeLines = timeLines;
    const QFontMetrics metrics(font);
    m_times = TimeAxis(view.from, view.to, int(m_plot.width()) / std::max(1, metrics.horizontalAdvance(u'0')), clock);
}

/// The lowest value's label reaches below the plot by half its height.
double ChartFrame::roomBelow(const QFont &font, int timeLines)
{
    const double line = QFontMetrics(font).height();
    return timeLines > 0 ? timeLines * line + spacing::small : std::max<double>(spacing::small, line / 2 + 1);
}

double ChartFrame::yOf(double value, Side side) const
{
    const double share = std::clamp(values(side).shareOf(value), -100.0, 100.0);
    return m_plot.bottom() - share * m_plot.height();
}

double ChartFrame::baseline(Side side) const
{
    return std::clamp(yOf(0, side), m_plot.top(), m_plot.bottom());
}

void ChartFrame::paint(QPainter &painter, const QFont &font, const QSizeF &canvas) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setFont(font);
    paintValues(painter, font, Left, canvas);
    if (m_right)
        paintValues(painter, font, Right, canvas);
    paintTimes(painter, font, canvas);
    painter.setPen(themeColor(ThemeRole::Border));
    painter.drawLine(m_plot.bottomLeft(), m_plot.bottomRight());
    painter.restore();
}

void ChartFrame::paintValues(QPainter &painter, const QFont &font, Side side, const QSizeF &canvas) const
{
    const QFontMetrics metrics(font);
    const QColor grid = blended(themeColor(ThemeRole::Border), themeColor(ThemeRole::Surface), 0.6);
    const QColor label = m_series[side] < 0 ? themeColor(ThemeRole::Muted)
                                            : readableOn(themeColor(ThemeRole::Surface), seriesColor(m_series[side]));
    for (const ValueAxis::Tick &tick : values(side).ticks()) {
        const double y = std::round(yOf(tick.value, side));
        // The grid is the left axis'; the right one has short marks, inside: beside a number they would be a minus.
        painter.setPen(tick.value == 0 ? themeColor(ThemeRole::Border) : grid);
        if (side == Left)
            painter.drawLine(QPointF(m_plot.left(), y), QPointF(m_plot.right(), y));
        if (side == Right)
            painter.drawLine(QPointF(m_plot.right() - spacing::hair, y), QPointF(m_plot.right(), y));
        painter.setPen(label);
        const double height = 2.0 * metrics.height();
        const double letters = y - metrics.height() / 2.0 + metrics.ascent() - metrics.capHeight();
        if (letters < 0 || y + metrics.height() / 2.0 > canvas.height())
            continue;
        if (side == Left)
            painter.drawText(QRectF(0, y - height / 2, m_plot.left() - spacing::small, height),
                             int(Qt::AlignRight) | Qt::AlignVCenter, labelOf(tick, side));
        else
            painter.drawText(QRectF(m_plot.right() + spacing::small, y - height / 2, canvas.width(), height),
                             int(Qt::AlignLeft) | Qt::AlignVCenter, labelOf(tick, side));
    }
}

void ChartFrame::paintTimes(QPainter &painter, const QFont &font, const QSizeF &canvas) const
{
    const QFontMetrics metrics(font);
    const QColor grid = blended(themeColor(ThemeRole::Border), themeColor(ThemeRole::Surface), 0.6);
    const QColor frame = themeColor(ThemeRole::Border);
    for (const TimeAxis::Tick &tick : m_times.ticks()) {
        const double x = std::round(xOf(tick.time));
        painter.setPen(tick.isMajor ? frame : grid);
        painter.drawLine(QPointF(x, m_plot.top()), QPointF(x, m_plot.bottom() + spacing::hair));
        if (m_timeLines < 1)
            continue;
        painter.setPen(themeColor(tick.isMajor ? ThemeRole::Text : ThemeRole::Muted));
        const double half = metrics.horizontalAdvance(tick.label) / 2.0 + 1;
        // The outermost labels are moved in rather than cut.
        const double middle = std::clamp(x, half, std::max(half, canvas.width() - half));
        painter.drawText(QRectF(middle - half, m_plot.bottom() + spacing::hair + 1, 2 * half, metrics.height()),
                         Qt::AlignCenter, tick.label);
    }
    if (m_timeLines < mostTimeLines)
        return;
    painter.setPen(themeColor(ThemeRole::Muted));
    painter.drawText(
        QRectF(m_plot.left(), m_plot.bottom() + spacing::hair + metrics.height(), m_plot.width(), metrics.height()),
        int(Qt::AlignRight) | Qt::AlignVCenter, m_times.context());
}

} // namespace penstock
