// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/markpainter.h"

#include "ui/common/theme.h"

#include <QPainter>

#include <algorithm>

namespace penstock {

namespace {

constexpr double ringRadius = 5;
constexpr double haloWidth = 4;
constexpr double ringWidth = 2;
constexpr float reachShare = 0.55F;
constexpr float timeShare = 0.45F;

QColor accent(float share)
{
    QColor colour = themeColor(ThemeRole::Accent);
    colour.setAlphaF(share);
    return colour;
}

} // namespace

void MarkPainter::paint(const std::vector<ChartScene::Line> &lines)
{
    const bool hasPlaces =
        m_style.kind != ChartStyle::Kind::Stacked && !(m_style.kind == ChartStyle::Kind::Bars && lines.size() > 1);
    for (const ChartScene::Line &line : lines) {
        if (!hasPlaces)
            paintTimes(line.marked);
        else if (line.marked.isDense())
            paintReach(line);
        else
            paintRings(line);
    }
}

/// With a halo of the paper's colour: they are seen on any line.
void MarkPainter::paintRings(const ChartScene::Line &line)
{
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setBrush(Qt::NoBrush);
    for (const SeriesTrace::Point &point : line.marked.points) {
        const QPointF place(m_frame.xAt(point.x), m_frame.yOf(point.value, line.side));
        m_painter.setPen(QPen(themeColor(ThemeRole::Surface), haloWidth));
        m_painter.drawEllipse(place, ringRadius, ringRadius);
        m_painter.setPen(QPen(themeColor(ThemeRole::Accent), ringWidth));
        m_painter.drawEllipse(place, ringRadius, ringRadius);
    }
}

void MarkPainter::paintReach(const ChartScene::Line &line)
{
    const double width = std::max(1.0, m_frame.plot().width() / line.marked.columns);
    const QColor colour = accent(reachShare);
    m_painter.setRenderHint(QPainter::Antialiasing, false);
    for (const SeriesTrace::Stroke &stroke : line.marked.strokes) {
        const double top = m_frame.yOf(stroke.high, line.side) - ringWidth;
        const double bottom = m_frame.yOf(stroke.low, line.side) + ringWidth;
        m_painter.fillRect(QRectF(m_frame.xAt(stroke.x) - width / 2, top, width, bottom - top), colour);
    }
}

void MarkPainter::paintTimes(const SeriesTrace &marked)
{
    const QColor colour = accent(timeShare);
    m_painter.setRenderHint(QPainter::Antialiasing, false);
    const auto paintAt = [&](double x) {
        m_painter.fillRect(
            QRectF(m_frame.xAt(x) - ringWidth / 2, m_frame.plot().top(), ringWidth, m_frame.plot().height()), colour);
    };
    for (const SeriesTrace::Point &point : marked.points)
        paintAt(point.x);
    for (const SeriesTrace::Stroke &stroke : marked.strokes)
        paintAt(stroke.x);
}

} // namespace penstock
