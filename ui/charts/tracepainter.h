// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartscene.h"

#include <QColor>
#include <QPolygonF>

namespace penstock {

/// Draws series in a pane. Where points are many: a light band from the smallest to the largest value, what stands out
/// of it beyond the columns beside it strong, and the mean as a line.
class TracePainter
{
public:
    /// lines: in the pane. drawn: points of all panes.
    TracePainter(QPainter &painter, const ChartFrame &frame, const ChartStyle &style, int lines, int drawn);

    /// Bands and areas: those of all lines in the pane before any line, or they would change its colour.
    void paintGround(const ChartScene::Line &line);
    /// Line and marks. number: of the line in the pane.
    void paint(const ChartScene::Line &line, int number);
    void paintLayers(const SeriesLayers &layers, const std::vector<ChartScene::Line> &lines);

private:
    void paintPoints(const ChartScene::Line &line, int number);
    void paintStrokes(const ChartScene::Line &line);
    void paintBars(const ChartScene::Line &line, int number);
    QList<QPolygonF> runsOf(const ChartScene::Line &line) const;
    void paintRun(const QPolygonF &run, int series);
    void strokeRun(const QPolygonF &run, int series);
    void paintDoubts(const ChartScene::Line &line);
    void paintMarks(const ChartScene::Line &line);
    template <typename Place>
    void paintSigns(const std::vector<Place> &places, double Place::*value, const ChartScene::Line &line, int number);

    QPainter &m_painter;
    const ChartFrame &m_frame;
    const ChartStyle &m_style;
    int m_lines;
    bool m_isCrowded;
    bool m_isThin;
    QColor m_colour;
};

} // namespace penstock
