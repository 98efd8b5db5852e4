// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/tracepainter.h"

#include "ui/charts/seriesmark.h"
#include "ui/common/theme.h"

#include <QPainter>
#include <QPen>

#include <algorithm>
#include <cmath>

namespace penstock {

namespace {

constexpr float bandShare = 0.30F; ///< of the colour over the paper
constexpr float peakShare = 0.85F;
constexpr float areaShare = 0.22F;
constexpr double lineWidth = 1.5;
constexpr double markRadius = 2.5;
constexpr double piecesFrom = 6; ///< times as long as the plot is wide
constexpr double solidFrom = 12; ///< the same
constexpr double thinFrom = 40;  ///< the same
constexpr qsizetype manyCorners = 250;
constexpr qsizetype groupOfStrokes = 8; ///< whose common part is drawn at once
constexpr double sparse = 1.0 / 12;     ///< points per pixel up to which each one is marked
constexpr double outstanding = 2;       ///< pixels beyond its neighbours from which a value stands out
constexpr double barShare = 0.8;        ///< of the place between two points
constexpr double widestBar = 64;        ///< pixels

QColor withShare(QColor colour, float share)
{
    colour.setAlphaF(share);
    return colour;
}

} // namespace

TracePainter::TracePainter(QPainter &painter, const ChartFrame &frame, const ChartStyle &style)
    : m_painter(painter), m_frame(frame), m_style(style)
{
}

void TracePainter::paint(const ChartScene::Line &line, int number, int count)
{
    m_colour = seriesColor(line.series);
    if (line.trace.isDense())
        paintStrokes(line);
    else
        paintPoints(line, number, count);
}

void TracePainter::paintPoints(const ChartScene::Line &line, int number, int count)
{
    if (m_style.kind == ChartStyle::Kind::Bars) {
        paintBars(line, number, count);
        return;
    }
    if (m_style.kind != ChartStyle::Kind::Points) {
        QPolygonF run;
        run.reserve(qsizetype(line.trace.points.size()));
        for (const SeriesTrace::Point &point : line.trace.points) {
            if (point.starts) {
                paintRun(run, line);
                run.clear();
            }
            const QPointF place(m_frame.xAt(point.x), m_frame.yOf(point.value, line.side));
            if (m_style.kind == ChartStyle::Kind::Step && !run.isEmpty())
                run.append({place.x(), run.back().y()});
            run.append(place);
        }
        paintRun(run, line);
    }
    const bool isSparse = double(line.trace.points.size()) < m_frame.plot().width() * sparse;
    if (isSparse || m_style.kind == ChartStyle::Kind::Points)
        paintMarks(line);
}

/// Points that follow each other without a gap.
void TracePainter::paintRun(const QPolygonF &run, const ChartScene::Line &line)
{
    if (run.isEmpty())
        return;
    m_painter.setRenderHint(QPainter::Antialiasing);
    if (m_style.kind == ChartStyle::Kind::Area) {
        QPolygonF area = run;
        const double base = m_frame.baseline(line.side);
        area.append({run.back().x(), base});
        area.append({run.front().x(), base});
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(withShare(m_colour, areaShare));
        m_painter.drawPolygon(area);
    }
    if (run.size() == 1) { // between two gaps
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_colour);
        m_painter.drawEllipse(run.front(), lineWidth, lineWidth);
        return;
    }
    strokeRun(run, line.series);
}

/// Qt is slow where a wide line has many corners, and slowest where it goes up and down (9 s for 4,000 times 300
/// pixels): it is drawn piece by piece, and where it is longest, or dashed, one pixel wide. Dashes that could not be
/// told from its turns are left out.
void TracePainter::strokeRun(const QPolygonF &run, int series)
{
    double length = 0;
    for (qsizetype i = 1; i < run.size(); ++i)
        length += std::abs(run[i].x() - run[i - 1].x()) + std::abs(run[i].y() - run[i - 1].y());
    const double times = length / m_frame.plot().width();
    const Qt::PenStyle style = times > solidFrom ? Qt::SolidLine : seriesPenStyle(series);
    const bool inPieces = run.size() > manyCorners || times > piecesFrom;
    const bool isLong = times > thinFrom || (inPieces && style != Qt::SolidLine);
    QPen pen(m_colour, isLong ? 1 : lineWidth, style, isLong ? Qt::FlatCap : Qt::RoundCap, Qt::RoundJoin);
    pen.setCosmetic(isLong);
    m_painter.setPen(pen);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setRenderHint(QPainter::Antialiasing);
    if (isLong || !inPieces) {
        m_painter.drawPolyline(run);
        return;
    }
    QList<QLineF> pieces;
    pieces.reserve(run.size());
    for (qsizetype i = 1; i < run.size(); ++i)
        pieces.append({run[i - 1], run[i]});
    m_painter.drawLines(pieces);
}

void TracePainter::paintMarks(const ChartScene::Line &line)
{
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(QPen(m_colour, 1));
    m_painter.setBrush(m_colour);
    for (const SeriesTrace::Point &point : line.trace.points)
        paintSeriesMark(m_painter, line.series, {m_frame.xAt(point.x), m_frame.yOf(point.value, line.side)},
                        markRadius);
}

/// As wide as the nearest two points leave room, side by side with the other series.
void TracePainter::paintBars(const ChartScene::Line &line, int number, int count)
{
    double room = m_frame.plot().width();
    const std::vector<SeriesTrace::Point> &points = line.trace.points;
    for (std::size_t i = 1; i < points.size(); ++i) {
        const double distance = (points[i].x - points[i - 1].x) * m_frame.plot().width();
        if (distance > 0)
            room = std::min(room, distance);
    }
    const double all = std::min(room * barShare, widestBar * count);
    const double width = std::max(1.0, all / count);
    const double base = m_frame.baseline(line.side);
    m_painter.setRenderHint(QPainter::Antialiasing, width > 4);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_colour);
    for (const SeriesTrace::Point &point : points) {
        const double left = m_frame.xAt(point.x) - all / 2 + number * all / count;
        const double y = m_frame.yOf(point.value, line.side);
        QRectF bar(left, std::min(y, base), width, std::max(1.0, std::abs(y - base)));
        m_painter.drawRect(bar);
    }
}

void TracePainter::paintStrokes(const ChartScene::Line &line)
{
    paintBand(line);
    QPolygonF run;
    run.reserve(qsizetype(line.trace.strokes.size()));
    const auto draw = [&] {
        if (m_style.kind == ChartStyle::Kind::Area && run.size() > 1)
            paintRun(run, line);
        QPen pen(m_colour, 1, seriesPenStyle(line.series));
        pen.setCosmetic(true);
        m_painter.setPen(pen);
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.drawPolyline(run);
        run.clear();
    };
    for (const SeriesTrace::Stroke &stroke : line.trace.strokes) {
        if (stroke.starts)
            draw();
        run.append({m_frame.xAt(stroke.x), m_frame.yOf(stroke.mean, line.side)});
    }
    if (m_style.kind != ChartStyle::Kind::Points)
        draw();
}

void TracePainter::paintBand(const ChartScene::Line &line)
{
    const std::vector<SeriesTrace::Stroke> &strokes = line.trace.strokes;
    const double width = m_frame.plot().width() / line.trace.columns;
    const double base = m_frame.baseline(line.side);
    // Edges on the device's pixels: pieces side by side neither overlap nor leave a gap.
    const double ratio = m_painter.device()->devicePixelRatioF();
    const auto snapped = [ratio](double y) { return std::round(y * ratio) / ratio; };
    QList<QRectF> columns;
    columns.reserve(qsizetype(strokes.size()));
    for (const SeriesTrace::Stroke &stroke : strokes) {
        double high = m_frame.yOf(stroke.high, line.side);
        double low = m_frame.yOf(stroke.low, line.side);
        if (m_style.kind == ChartStyle::Kind::Bars) {
            high = std::min(high, base);
            low = std::max(low, base);
        }
        // A line's own width: what does not swing is no thinner than a line.
        const double left = m_frame.plot().left() + std::floor(stroke.x * line.trace.columns) * width;
        const double top = snapped(high - 0.5);
        columns.append(QRectF(left, top, width, std::max(1.0, snapped(low + 0.5) - top)));
    }
    m_painter.setRenderHint(QPainter::Antialiasing, false);
    for (qsizetype first = 0; first < columns.size(); first += groupOfStrokes)
        paintGroup(columns, first, std::min(first + groupOfStrokes, columns.size()));
    const QColor strong = withShare(m_colour, peakShare);
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const QRectF &column = columns[i];
        const QRectF &before = columns[std::max<qsizetype>(0, i - 1)];
        const QRectF &after = columns[std::min(i + 1, columns.size() - 1)];
        const double highest = std::min(before.top(), after.top());
        const double lowest = std::max(before.bottom(), after.bottom());
        if (highest - column.top() > outstanding)
            m_painter.fillRect(QRectF(column.topLeft(), QPointF(column.right(), highest)), strong);
        if (column.bottom() - lowest > outstanding)
            m_painter.fillRect(QRectF(QPointF(column.left(), lowest), column.bottomRight()), strong);
    }
}

/// Columns first to last (excluded): what they have in common is one rectangle, which is much quicker than one of a
/// pixel's width for each.
void TracePainter::paintGroup(const QList<QRectF> &columns, qsizetype first, qsizetype last)
{
    const QColor light = withShare(m_colour, bandShare);
    double top = columns[first].top();
    double bottom = columns[first].bottom();
    for (qsizetype i = first + 1; i < last; ++i) {
        top = std::max(top, columns[i].top());
        bottom = std::min(bottom, columns[i].bottom());
    }
    const double width = columns[first].width();
    const bool isWhole =
        std::abs(columns[last - 1].left() - columns[first].left() - double(last - first - 1) * width) < width / 2;
    if (bottom - top < outstanding || !isWhole) {
        for (qsizetype i = first; i < last; ++i)
            m_painter.fillRect(columns[i], light);
        return;
    }
    m_painter.fillRect(QRectF(QPointF(columns[first].left(), top), QPointF(columns[last - 1].right(), bottom)), light);
    for (qsizetype i = first; i < last; ++i) {
        if (columns[i].top() < top)
            m_painter.fillRect(QRectF(columns[i].topLeft(), QPointF(columns[i].right(), top)), light);
        if (columns[i].bottom() > bottom)
            m_painter.fillRect(QRectF(QPointF(columns[i].left(), bottom), columns[i].bottomRight()), light);
    }
}

void TracePainter::paintLayers(const SeriesLayers &layers, const std::vector<ChartScene::Line> &lines)
{
    m_painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t i = 0; i < layers.tops.size(); ++i) {
        QPolygonF top;
        QPolygonF area;
        for (std::size_t at = 0; at < layers.x.size(); ++at)
            top.append({m_frame.xAt(layers.x[at]), m_frame.yOf(layers.tops[i][at])});
        area = top;
        for (std::size_t at = layers.x.size(); at > 0; --at)
            area.append({m_frame.xAt(layers.x[at - 1]), m_frame.yOf(i == 0 ? 0 : layers.tops[i - 1][at - 1])});
        m_colour = seriesColor(lines[i].series);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(withShare(m_colour, 0.6F));
        m_painter.drawPolygon(area);
        m_painter.setPen(QPen(m_colour, 1, seriesPenStyle(lines[i].series)));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawPolyline(top);
    }
}

} // namespace penstock
