// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartlines.h"

#include "ui/charts/chartframe.h"
#include "ui/common/theme.h"

#include <QChart>
#include <QLineSeries>
#include <QPen>
#include <QValueAxis>

#include <algorithm>

namespace penstock {

namespace {

constexpr int pointBudget = 24'000; // Qt Charts takes about 12 ms for 10,000
constexpr int leastColumns = 200;
constexpr double sparse = 1.0 / 12; // points per pixel up to which each one is marked
constexpr double markerRadius = 2.5;

} // namespace

ChartLines::ChartLines(QChart &chart) : m_chart(chart), m_xAxis(new QValueAxis), m_yAxis(new QValueAxis)
{
    // The axes only map values: an axis of Qt's would hold times in doubles.
    for (QValueAxis *axis : {m_xAxis, m_yAxis}) {
        axis->setVisible(false);
        m_chart.addAxis(axis, axis == m_xAxis ? Qt::AlignBottom : Qt::AlignLeft);
    }
}

void ChartLines::show(const ChartData &data, const std::vector<int> &shown, const ChartFrame &frame)
{
    m_chart.setPlotArea(frame.plot());
    m_xAxis->setRange(0, 1);
    m_yAxis->setRange(frame.values().from(), frame.values().to());
    while (m_lines.size() < shown.size()) {
        auto *line = new QLineSeries;
        m_chart.addSeries(line);
        line->attachAxis(m_xAxis);
        line->attachAxis(m_yAxis);
        m_lines.push_back(line);
    }
    const int fair = pointBudget / 4 / std::max(1, int(shown.size()));
    const int columns = std::clamp(int(frame.plot().width()), 1, std::max(leastColumns, fair));
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        QLineSeries &line = *m_lines[i];
        const bool used = i < shown.size();
        line.setVisible(used);
        const QList<QPointF> points =
            used ? data.series[std::size_t(shown[i])].reduced(frame.view(), columns) : QList<QPointF>();
        line.setPointsVisible(double(points.size()) < frame.plot().width() * sparse);
        line.replace(points);
        if (!used)
            continue;
        line.setPen(QPen(seriesColor(shown[i]), 1.5, seriesPenStyle(shown[i]), Qt::FlatCap, Qt::RoundJoin));
        line.setMarkerSize(markerRadius);
    }
}

void ChartLines::clear()
{
    for (QLineSeries *line : m_lines)
        line->clear();
}

int ChartLines::pointCount() const
{
    int points = 0;
    for (const QLineSeries *line : m_lines)
        points += int(line->count());
    return points;
}

} // namespace penstock
