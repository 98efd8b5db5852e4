// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/tracepainter.h"

#include "ui/charts/bandpainter.h"
#include "ui/charts/seriesmark.h"
#include "ui/charts/thinline.h"
#include "ui/common/theme.h"

#include <QLineF>
#include <QPainter>
#include <QPen>

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace penstock {

namespace {

constexpr float areaShare = 0.22F;
constexpr double lineWidth = 1.5;
constexpr double markRadius = 2.5;
constexpr double signRadius = 3.5;
constexpr double signDistance = 140; ///< pixels between two marks of a line whose points are too many to be marked
constexpr double solidFrom = 12;     ///< times as long as the plot is wide
constexpr double thinFrom = 40;      ///< the same
constexpr int mostWide = 5'000;      ///< corners of all lines up to which they are wide
constexpr qsizetype cornersOfPiece = 2;
constexpr int mostTold = 100;        ///< lines in a pane up to which dashes and marks tell them apart
constexpr double sparse = 1.0 / 12;  ///< points per pixel up to which each one is marked
constexpr double barShare = 0.8;     ///< of the place between two points
constexpr double doubtDistance = 11; ///< above a value that is to be doubted
constexpr double doubtSize = 4;
constexpr double doubtWidth = 2;
constexpr double widestBar = 64; ///< pixels

QColor withShare(QColor colour, float share)
{
    colour.setAlphaF(share);
    return colour;
}

/// Marks of one kind, from left to right, with a mark's width between them: of all points they would be rails.
class Thinned
{
public:
    bool add(const QPointF &place)
    {
        constexpr double distance = 4 * doubtSize; // from middle to middle
        for (auto mark = m_marks.rbegin(); mark != m_marks.rend() && place.x() - mark->x() < distance; ++mark) {
            if (std::abs(place.x() - mark->x()) < distance && std::abs(place.y() - mark->y()) < distance)
                return false;
        }
        m_marks.push_back(place);
        return true;
    }

private:
    std::vector<QPointF> m_marks;
};

} // namespace

TracePainter::TracePainter(QPainter &painter, const ChartFrame &frame, const ChartStyle &style, int lines, int drawn)
    : m_painter(painter),
      m_frame(frame),
      m_style(style),
      m_lines(lines),
      m_isCrowded(lines > mostTold),
      m_isThin(m_isCrowded || drawn > mostWide)
{
}

void TracePainter::paint(const ChartScene::Line &line, int number)
{
    m_colour = seriesColor(line.series);
    if (line.trace.isDense()) {
        paintStrokes(line);
        paintSigns(line.trace.strokes, &SeriesTrace::Stroke::mean, line, number);
    } else {
        paintPoints(line, number);
    }
}

void TracePainter::paintGround(const ChartScene::Line &line)
{
    if (line.trace.isDense())
        BandPainter(m_painter, m_frame, m_style).paint(line);
    if (m_style.kind != ChartStyle::Kind::Area)
        return;
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(withShare(seriesColor(line.series), areaShare));
    const double base = m_frame.baseline(line.side);
    for (QPolygonF &area : runsOf(line)) {
        area.append({area.back().x(), base});
        area.append({area.front().x(), base});
        m_painter.drawPolygon(area);
    }
}

/// Points, or means of columns, that follow each other without a gap.
QList<QPolygonF> TracePainter::runsOf(const ChartScene::Line &line) const
{
    QList<QPolygonF> runs;
    const bool isStep = m_style.kind == ChartStyle::Kind::Step && !line.trace.isDense();
    const auto add = [&](double x, double value, bool starts) {
        if (starts || runs.isEmpty())
            runs.append(QPolygonF());
        QPolygonF &run = runs.back();
        const QPointF place(m_frame.xAt(x), m_frame.yOf(value, line.side));
        if (isStep && !run.isEmpty())
            run.append({place.x(), run.back().y()});
        run.append(place);
    };
    if (line.trace.isDense()) {
        for (const SeriesTrace::Stroke &stroke : line.trace.strokes)
            add(stroke.x, stroke.mean, stroke.starts);
    } else {
        for (const SeriesTrace::Point &point : line.trace.points)
            add(point.x, point.value, point.starts);
    }
    return runs;
}

void TracePainter::paintPoints(const ChartScene::Line &line, int number)
{
    if (m_style.kind == ChartStyle::Kind::Bars) {
        paintBars(line, number);
        return;
    }
    if (m_style.kind != ChartStyle::Kind::Points) {
        for (const QPolygonF &run : runsOf(line))
            paintRun(run, line.series);
    }
    paintDoubts(line);
    const bool isSparse = double(line.trace.points.size()) < m_frame.plot().width() * sparse && !m_isCrowded;
    if (isSparse || m_style.kind == ChartStyle::Kind::Points)
        paintMarks(line);
    else
        paintSigns(line.trace.points, &SeriesTrace::Point::value, line, number);
}

/// So that not only their colours tell lines apart: here and there the mark of the series, at a value of its own.
template <typename Place>
void TracePainter::paintSigns(const std::vector<Place> &places, double Place::*value, const ChartScene::Line &line,
                              int number)
{
    using Kind = ChartStyle::Kind;
    if (m_lines < 2 || m_isCrowded || m_style.kind == Kind::Bars || m_style.kind == Kind::Points)
        return;
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(QPen(m_colour, 1.5));
    m_painter.setBrush(m_colour);
    const double width = m_frame.plot().width();
    const double share = signDistance / width;
    // Those of the lines in a pane stand side by side.
    const double first = share * (number + 0.5) / m_lines;
    for (int i = 0; first + i * share < 1; ++i) {
        const double x = first + i * share;
        const auto place = std::ranges::lower_bound(places, x, {}, &Place::x);
        if (place != places.end() && place->x < x + share / 4)
            paintSeriesMark(m_painter, line.series, {m_frame.xAt(place->x), m_frame.yOf((*place).*value, line.side)},
                            signRadius);
    }
}

void TracePainter::paintRun(const QPolygonF &run, int series)
{
    m_painter.setRenderHint(QPainter::Antialiasing);
    if (run.size() == 1) { // between two gaps
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_colour);
        m_painter.drawEllipse(run.front(), lineWidth, lineWidth);
        return;
    }
    strokeRun(run, series);
}

/// Qt is slow where a wide line has many corners or dashes, and slowest where it goes up and down (9 s for 4,000 times
/// 300 pixels): it is drawn piece by piece, and where lines are longest, or have many corners together, one unit wide.
/// Dashes that could not be told from its turns are left out.
void TracePainter::strokeRun(const QPolygonF &run, int series)
{
    std::vector<double> lengths{0}; // up to each corner
    lengths.reserve(std::size_t(run.size()));
    for (qsizetype i = 1; i < run.size(); ++i)
        lengths.push_back(lengths.back() + QLineF(run[i - 1], run[i]).length());
    const double times = lengths.back() / m_frame.plot().width();
    const Qt::PenStyle style = times > solidFrom || m_isCrowded ? Qt::SolidLine : seriesPenStyle(series);
    if (times > thinFrom || m_isThin) {
        drawThinLine(m_painter, run, m_colour, style, m_isCrowded);
        return;
    }
    QPen pen(m_colour, lineWidth, style, Qt::RoundCap, Qt::RoundJoin);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setRenderHint(QPainter::Antialiasing);
    for (qsizetype first = 0; first < run.size() - 1; first += cornersOfPiece) {
        const qsizetype last = std::min(first + cornersOfPiece, run.size() - 1);
        pen.setDashOffset(lengths[std::size_t(first)] / lineWidth); // dashes go on from piece to piece
        m_painter.setPen(pen);
        m_painter.drawPolyline(run.constData() + first, int(last - first + 1));
    }
}

/// Values of one time have two bars above them, those that came late an arrow to the left.
void TracePainter::paintDoubts(const ChartScene::Line &line)
{
    Thinned doubled;
    Thinned late;
    for (const SeriesTrace::Point &point : line.trace.points) {
        if (!point.doubled && !point.late)
            continue;
        const QPointF place(m_frame.xAt(point.x), m_frame.yOf(point.value, line.side) - doubtDistance);
        if (!(point.late ? late : doubled).add(place))
            continue;
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(themeColor(ThemeRole::Paused));
        if (point.late) {
            const std::array corners{place + QPointF(-doubtSize, 0), place + QPointF(doubtSize * 0.6, -doubtSize * 0.8),
                                     place + QPointF(doubtSize * 0.6, doubtSize * 0.8)};
            m_painter.setRenderHint(QPainter::Antialiasing);
            m_painter.drawPolygon(corners.data(), int(corners.size()));
            continue;
        }
        const QPointF corner(std::round(place.x() - doubtSize), std::round(place.y() - doubtSize / 2));
        m_painter.setRenderHint(QPainter::Antialiasing, false);
        for (const double y : {0.0, doubtSize})
            m_painter.drawRect(QRectF(corner + QPointF(0, y), QSizeF(2 * doubtSize, doubtWidth)));
    }
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
void TracePainter::paintBars(const ChartScene::Line &line, int number)
{
    double room = m_frame.plot().width();
    const std::vector<SeriesTrace::Point> &points = line.trace.points;
    for (std::size_t i = 1; i < points.size(); ++i) {
        const double distance = (points[i].x - points[i - 1].x) * m_frame.plot().width();
        if (distance > 0)
            room = std::min(room, distance);
    }
    const double all = std::min(room * barShare, widestBar * m_lines);
    const double width = std::max(1.0, all / m_lines);
    const double base = m_frame.baseline(line.side);
    m_painter.setRenderHint(QPainter::Antialiasing, width > 4);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_colour);
    for (const SeriesTrace::Point &point : points) {
        const double left = m_frame.xAt(point.x) - all / 2 + number * all / m_lines;
        const double y = m_frame.yOf(point.value, line.side);
        QRectF bar(left, std::min(y, base), width, std::max(1.0, std::abs(y - base)));
        m_painter.drawRect(bar);
    }
}

void TracePainter::paintStrokes(const ChartScene::Line &line)
{
    if (m_style.kind == ChartStyle::Kind::Points)
        return;
    for (const QPolygonF &run : runsOf(line)) {
        if (m_style.kind == ChartStyle::Kind::Area && run.size() > 1)
            paintRun(run, line.series);
        drawThinLine(m_painter, run, m_colour, seriesPenStyle(line.series), m_isCrowded);
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
