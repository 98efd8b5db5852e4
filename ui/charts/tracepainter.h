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
    TracePainter(QPainter &painter, const ChartFrame &frame, const ChartStyle &style);

    /// Bands and areas: those of all lines in the pane before any line, or they would change its colour.
    void paintGround(const ChartScene::Line &line);
    /// Line and marks. number: of the line among `count` in the pane.
    void paint(const ChartScene::Line &line, int number, int count);
    void paintLayers(const SeriesLayers &layers, const std::vector<ChartScene::Line> &lines);

private:
    void paintPoints(const ChartScene::Line &line, int number, int count);
    void paintStrokes(const ChartScene::Line &line);
    void paintBars(const ChartScene::Line &line, int number, int count);
    QList<QPolygonF> runsOf(const ChartScene::Line &line) const;
    void paintRun(const QPolygonF &run, int series);
    void strokeRun(const QPolygonF &run, int series);
    void paintDoubts(const ChartScene::Line &line);
    void paintMarks(const ChartScene::Line &line);
    template <typename Place>
    void paintSigns(const std::vector<Place> &places, double Place::*value, const ChartScene::Line &line, int number,
                    int count);

    QPainter &m_painter;
    const ChartFrame &m_frame;
    const ChartStyle &m_style;
    QColor m_colour;
    bool m_isCrowded = false;
};

} // namespace penstock
