// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartscene.h"

#include "ui/charts/heatpainter.h"
#include "ui/charts/markpainter.h"
#include "ui/charts/panedivision.h"
#include "ui/charts/tracepainter.h"
#include "ui/common/theme.h"

#include <QPainter>

#include <algorithm>
#include <optional>
#include <utility>

namespace penstock {

namespace {

constexpr int columnBudget = 60'000; ///< of all series
constexpr int leastColumns = 64;
constexpr double leastHeight = 40;         ///< of a pane's plot, as long as there is anything else to leave out
constexpr double leastAlone = 24;          ///< of the only pane's plot, above the last line of times
constexpr double between = spacing::small; ///< two panes
constexpr int layerColumns = 400;          ///< at least, of each series that is stacked
constexpr int layerBudget = 40'000;

/// Of what is within the view.
ValueRange rangeIn(const SeriesTrace &trace, bool onlyPositive)
{
    ValueRange range;
    const auto add = [&](double value) {
        if (!onlyPositive || value > 0)
            range.add(value);
    };
    for (const SeriesTrace::Point &point : trace.points) {
        if (point.x >= 0 && point.x <= 1)
            add(point.value);
    }
    for (const SeriesTrace::Stroke &stroke : trace.strokes) {
        add(stroke.low);
        add(stroke.high);
        if (onlyPositive && stroke.low <= 0)
            add(stroke.mean);
    }
    return range;
}

bool isTooLow(const SeriesTrace &trace)
{
    return std::ranges::any_of(trace.points, [](const auto &point) { return point.value <= 0; }) ||
           std::ranges::any_of(trace.strokes, [](const auto &stroke) { return stroke.low <= 0; });
}

} // namespace

void ChartScene::clear()
{
    m_data.reset();
    m_panes.clear();
}

void ChartScene::divide(const std::vector<int> &shown)
{
    std::vector<Pane> panes = PaneDivision(m_data.get(), m_style, m_look).panesOf(shown);
    // Axes stay where they were while nothing is in view.
    for (std::size_t i = 0; i < panes.size() && i < m_panes.size(); ++i)
        panes[i].frame = m_panes[i].frame;
    m_panes = std::move(panes);
}

/// That all series of the axis have.
QString ChartScene::unitOf(const Pane &pane, ChartFrame::Side side) const
{
    std::optional<QString> unit;
    for (const Line &line : pane.lines) {
        if (line.side != side)
            continue;
        if (unit && *unit != m_look.unitOf(line.series))
            return {};
        unit = m_look.unitOf(line.series);
    }
    return unit.value_or(QString());
}

int ChartScene::paneAt(double y) const
{
    int found = -1;
    double nearest = 0;
    for (std::size_t i = 0; i < m_panes.size(); ++i) {
        const QRectF &area = m_panes[i].frame.plot();
        const double distance = std::max({area.top() - y, y - area.bottom(), 0.0});
        if (found < 0 || distance < nearest) {
            found = int(i);
            nearest = distance;
        }
    }
    return found;
}

void ChartScene::trace(int columns)
{
    if (isHeatMap()) {
        m_leavesOut = false;
        return;
    }
    std::size_t lines = 0;
    for (const Pane &pane : m_panes)
        lines += pane.lines.size();
    const int fair = std::max(leastColumns, columnBudget / std::max(1, int(lines)));
    m_leavesOut = false;
    for (Pane &pane : m_panes) {
        for (Line &line : pane.lines) {
            line.trace = traceOf(m_data->series[std::size_t(line.series)], m_view, std::clamp(columns, 1, fair));
            if (const ChartSeries *marked = m_look.marks ? m_look.marks->find(line.series) : nullptr)
                line.marked = traceOf(*marked, m_view, std::clamp(columns, 1, fair));
            m_leavesOut = m_leavesOut || (m_style.hasLogarithmicValues() && isTooLow(line.trace));
        }
        if (m_style.kind != ChartStyle::Kind::Stacked)
            continue;
        std::vector<SeriesTrace> traces;
        traces.reserve(pane.lines.size());
        for (const Line &line : pane.lines)
            traces.push_back(line.trace);
        pane.layers = SeriesLayers::of(
            traces, std::clamp(columns, 1, std::max(layerColumns, layerBudget / std::max(1, int(lines)))));
    }
}

std::set<int> ChartScene::onTheRight() const
{
    std::set<int> series;
    for (const Pane &pane : m_panes) {
        for (const Line &line : pane.lines) {
            if (line.side == ChartFrame::Right)
                series.insert(line.series);
        }
    }
    return series;
}

/// Where there are two, an axis of one series has its colour.
void ChartScene::colourAxes(Pane &pane) const
{
    for (const ChartFrame::Side side : {ChartFrame::Left, ChartFrame::Right}) {
        const auto own = std::ranges::count(pane.lines, side, &Line::side);
        const auto first = std::ranges::find(pane.lines, side, &Line::side);
        pane.frame.setSeries(side, pane.frame.hasRight() && own == 1 ? first->series : -1);
    }
}

ValueRange ChartScene::rangeOf(const Pane &pane, ChartFrame::Side side) const
{
    if (m_style.kind == ChartStyle::Kind::Stacked)
        return pane.lines.empty() ? ValueRange() : pane.layers.range();
    if (isHeatMap())
        return m_look.heat && m_look.heat->columns > 0 ? ValueRange{m_look.heat->bottom, m_look.heat->top()}
                                                       : ValueRange();
    ValueRange range;
    for (const Line &line : pane.lines) {
        if (line.side == side)
            range.add(rangeIn(line.trace, m_style.hasLogarithmicValues()));
    }
    if (!range.isEmpty() && m_style.beginsAtZero() && !m_style.hasLogarithmicValues())
        range.add(0.0);
    return range;
}

void ChartScene::layOut(const ChartDataPtr &data, const std::vector<int> &shown, const TimeSpan &view,
                        const QSizeF &size, const QFont &font, const ChartStyle &style, double ratio,
                        const ChartLook &look)
{
    m_data = data;
    m_view = view;
    m_size = size;
    m_font = font;
    m_style = style;
    m_look = look;
    divide(shown);
    const auto count = double(m_panes.size());
    const auto heightWith = [&](int lines) {
        return (size.height() - ChartFrame::roomBelow(font, lines) - spacing::medium - between * (count - 1)) / count;
    };
    // Whole lines or none, so that none is cut; without the last one nobody knows when it was.
    int timeLines = ChartFrame::mostTimeLines;
    while (timeLines > 0 && heightWith(timeLines) < (timeLines > 1 || count > 1 ? leastHeight : leastAlone))
        --timeLines;
    // Then the room for halves of labels above and below; at last the plot itself, for below the canvas is nothing.
    double above = spacing::medium;
    double below = ChartFrame::roomBelow(font, timeLines);
    if (timeLines == 0 && heightWith(timeLines) < leastHeight) {
        const double spare = size.height() - between * (count - 1) - leastHeight * count;
        above = std::clamp<double>(spare / 2, spacing::hair, above);
        below = std::clamp<double>(spare - above, 1, below);
    }
    const double height = std::max(1.0, (size.height() - above - below - between * (count - 1)) / count);
    // The axes follow what is drawn, and how wide the plot is follows the axes: mostly as wide as the last time.
    const int columns = int((size.width() - m_rooms.left - m_rooms.right) * ratio);
    trace(columns);
    ChartFrame::Rooms rooms;
    for (Pane &pane : m_panes) {
        const bool hasRight =
            std::ranges::any_of(pane.lines, [](const Line &line) { return line.side == ChartFrame::Right; });
        for (const ChartFrame::Side side : {ChartFrame::Left, ChartFrame::Right})
            pane.frame.setUnit(side, unitOf(pane, side));
        ChartFrame::Rooms own = pane.frame.setValues(
            font, height, rangeOf(pane, ChartFrame::Left),
            hasRight ? std::optional(rangeOf(pane, ChartFrame::Right)) : std::nullopt,
            style.hasLogarithmicValues() ? ValueAxis::Scale::Logarithmic : ValueAxis::Scale::Linear);
        colourAxes(pane);
        if (isHeatMap())
            own.right = HeatPainter::scaleWidth(font, m_look.heat.get());
        rooms.left = std::max(rooms.left, own.left);
        rooms.right = std::max(rooms.right, own.right);
    }
    double top = above;
    for (Pane &pane : m_panes) {
        const bool isLast = &pane == &m_panes.back();
        pane.frame.place({rooms.left, top, size.width() - rooms.left - rooms.right, height}, font, view,
                         isLast ? timeLines : 0, m_look.clock);
        top += height + between;
    }
    m_rooms = rooms;
    if (const int exact = int(plot().width() * ratio); exact != columns)
        trace(exact);
}

QRectF ChartScene::plot() const
{
    return m_panes.empty() ? QRectF() : m_panes.front().frame.plot().united(m_panes.back().frame.plot());
}

bool ChartScene::stacksMeans() const
{
    return m_style.kind == ChartStyle::Kind::Stacked &&
           std::ranges::any_of(m_panes, [](const Pane &pane) { return pane.layers.hasMeans; });
}

bool ChartScene::stacksBothSigns() const
{
    return m_style.kind == ChartStyle::Kind::Stacked &&
           std::ranges::any_of(m_panes, [](const Pane &pane) { return pane.layers.hasBothSigns; });
}

int ChartScene::drawnPoints() const
{
    std::size_t points = 0;
    for (const Pane &pane : m_panes) {
        for (const Line &line : pane.lines)
            points += line.trace.size();
    }
    return int(points);
}

int ChartScene::markedPoints() const
{
    std::size_t points = 0;
    for (const Pane &pane : m_panes) {
        for (const Line &line : pane.lines)
            points += line.marked.size();
    }
    return int(points);
}

void ChartScene::paint(QPainter &painter) const
{
    const int drawn = drawnPoints();
    for (const Pane &pane : m_panes) {
        painter.save();
        painter.setClipRect(QRectF(QPointF(), m_size), Qt::IntersectClip); // a pane may have no room at all
        pane.frame.paint(painter, m_font, m_size);
        if (isHeatMap()) {
            HeatPainter(painter, pane.frame, m_style, m_look).paint(m_font);
            painter.restore();
            continue;
        }
        painter.setClipRect(pane.frame.plot().adjusted(0, -1, 1, 1), Qt::IntersectClip);
        TracePainter traces(painter, pane.frame, m_style, int(pane.lines.size()), drawn);
        if (m_style.kind == ChartStyle::Kind::Stacked) {
            traces.paintLayers(pane.layers, pane.lines);
        } else {
            for (const Line &line : pane.lines)
                traces.paintGround(line);
            for (std::size_t i = 0; i < pane.lines.size(); ++i)
                traces.paint(pane.lines[i], int(i));
        }
        MarkPainter(painter, pane.frame, m_style).paint(pane.lines);
        painter.restore();
    }
}

} // namespace penstock
