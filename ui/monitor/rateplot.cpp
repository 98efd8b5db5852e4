// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/rateplot.h"

#include "core/series/ratescale.h"
#include "ui/common/characterwidth.h"
#include "ui/common/format.h"
#include "ui/common/theme.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace penstock {

namespace {

struct RateChartText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::RateChart)
};

constexpr int charactersForBytes = 44; // the room, before the scale of bytes has a place in it
constexpr double areaShare = 0.24;
constexpr float middleShare = 0.5F;

/// As it is with so much of it on the paper.
QColor onPaper(const QColor &colour, double share)
{
    const QColor paper = themeColor(ThemeRole::Surface);
    const auto mixed = [share](int one, int other) { return int(std::lround(one * share + other * (1 - share))); };
    return {mixed(colour.red(), paper.red()), mixed(colour.green(), paper.green()), mixed(colour.blue(), paper.blue())};
}

QString rateLabel(double rate)
{
    return rate > 0 ? RateChartText::tr("%1/s").arg(formatCompact(rate, true)) : QStringLiteral("0");
}

QString bytesLabel(double rate)
{
    return RateChartText::tr("%1/s").arg(formatBytes(std::llround(rate)));
}

/// Round in the unit that it is said in.
double niceBytes(double peak)
{
    double unit = 1;
    while (peak / unit >= 1024)
        unit *= 1024;
    if (unit == 1)
        return niceCeiling(peak);
    const double count = niceCeiling(peak / unit * 100) / 100; // it goes down to ten only
    return (count < 1000 ? count : 1024) * unit;
}

/// As thick as the strokes of the words beside it.
double strokeOf(const QFontMetrics &metrics)
{
    return std::max(1.5, double(metrics.height()) / 12);
}

QPen bytesPen(const QFontMetrics &metrics)
{
    return {seriesColor(1), strokeOf(metrics), Qt::DashLine, Qt::RoundCap, Qt::RoundJoin};
}

/// Of the dashed line beside its scale.
int sampleWidth(const QFontMetrics &metrics)
{
    return 2 * characterWidth(metrics);
}

} // namespace

RatePlot::RatePlot(const RateHistory &history, const Window &window, const QRect &room, const QFontMetrics &metrics,
                   Margins &known, const Sides &least)
    : m_history(history), m_window(window), m_room(room), m_metrics(metrics)
{
    m_top = niceCeiling(topOf(&RateHistory::Span::peak));
    if (history.bytesPeak() > 0 && room.width() > characterWidth(metrics) * charactersForBytes)
        m_bytesTop = niceBytes(topOf(&RateHistory::Span::bytesPeak));
    if (known.top != m_top || known.bytesTop != m_bytesTop)
        measure(known);
    m_plot = room.adjusted(std::max(known.sides.left, least.left) + spacing::small, metrics.height() / 2,
                           -std::max(known.sides.right, least.right), -metrics.height() - spacing::hair);
}

void RatePlot::measure(Margins &known) const
{
    known.top = m_top;
    known.bytesTop = m_bytesTop;
    known.sides.left =
        std::max(m_metrics.horizontalAdvance(rateLabel(m_top)), m_metrics.horizontalAdvance(rateLabel(m_top / 2)));
    known.sides.right = m_bytesTop > 0 ? m_metrics.horizontalAdvance(bytesLabel(m_bytesTop)) + sampleWidth(m_metrics) +
                                             2 * spacing::hair
                                       : 1;
}

const QList<RateHistory::Span> &RatePlot::spans() const
{
    return m_window.recent ? m_history.recent() : m_history.wholeRun();
}

double RatePlot::topOf(Rate rate) const
{
    double peak = 0;
    for (const RateHistory::Span &span : spans())
        peak = std::max(peak, span.*rate);
    return peak;
}

/// From the corner of the plot.
CurveColumns RatePlot::curveOf(Rate rate, double top, double ratio) const
{
    const double bottom = double(m_plot.height() - 1);
    const double scale = double(m_plot.height() - 2) / top;
    // Those of the screen: one of each unit has kinks where the pixels are finer.
    const int columns = int(std::lround(m_plot.width() * ratio));
    const QList<RatePoint> peaks = peaksPerColumn(spans(), m_window.fromMs, m_window.toMs, columns, rate);
    QList<QPointF> points;
    points.reserve(peaks.size());
    for (const RatePoint &point : peaks)
        points.emplaceBack((point.x + 0.5) / ratio, bottom - point.rate * scale);
    return {points, ratio};
}

CurveColumns RatePlot::rows(double ratio) const
{
    return curveOf(&RateHistory::Span::peak, m_top, ratio);
}

void RatePlot::paintArea(QImage &canvas, const CurveColumns &rows) const
{
    rows.paintArea(canvas, onPaper(themeColor(ThemeRole::Accent), areaShare), themeColor(ThemeRole::Surface));
}

void RatePlot::paintCurves(QImage &canvas, const CurveColumns &rows) const
{
    const double stroke = strokeOf(m_metrics);
    rows.paintLine(canvas, themeColor(ThemeRole::Accent), stroke, false);
    if (m_bytesTop > 0)
        curveOf(&RateHistory::Span::bytesPeak, m_bytesTop, canvas.devicePixelRatioF())
            .paintLine(canvas, seriesColor(1), stroke, true);
}

void RatePlot::paintRate(QPainter &painter, double rate, int y) const
{
    const QRect place(m_room.left(), y - m_metrics.height() / 2, m_plot.left() - m_room.left() - spacing::hair,
                      m_metrics.height());
    painter.setPen(themeColor(ThemeRole::Muted));
    painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter, rateLabel(rate));
}

/// With a piece of its line, so that nobody has to know which curve it is of.
void RatePlot::paintBytesScale(QPainter &painter) const
{
    const int left = m_plot.right() + spacing::hair;
    painter.setPen(bytesPen(m_metrics));
    painter.drawLine(left, m_plot.top(), left + sampleWidth(m_metrics), m_plot.top());
    const int text = left + sampleWidth(m_metrics) + spacing::hair / 2;
    painter.setPen(themeColor(ThemeRole::Muted));
    painter.drawText(QRect(text, m_plot.top() - m_metrics.height() / 2, m_room.right() - text + 1, m_metrics.height()),
                     Qt::AlignLeft | Qt::AlignVCenter, bytesLabel(m_bytesTop));
}

void RatePlot::paintMiddle(QPainter &painter) const
{
    if (!hasMiddle())
        return;
    const int middle = m_plot.center().y();
    QColor colour = themeColor(ThemeRole::Muted); // seen on the paper and on the area
    colour.setAlphaF(middleShare);
    painter.setPen(QPen(colour, 1, Qt::DotLine));
    painter.drawLine(m_plot.left() + 1, middle, m_plot.right() - 1, middle);
}

void RatePlot::paintScales(QPainter &painter, const QString &from, const QString &to) const
{
    paintRate(painter, m_top, m_plot.top());
    paintRate(painter, 0, m_plot.bottom());
    if (hasMiddle())
        paintRate(painter, m_top / 2, m_plot.center().y());
    if (m_bytesTop > 0)
        paintBytesScale(painter);
    const QRect below(m_plot.left(), m_plot.bottom() + spacing::hair, m_plot.width(), m_metrics.height());
    painter.setPen(themeColor(ThemeRole::Muted));
    painter.drawText(below, Qt::AlignLeft | Qt::AlignVCenter, from);
    painter.drawText(below, Qt::AlignRight | Qt::AlignVCenter, to);
}

} // namespace penstock
