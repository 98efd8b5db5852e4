// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is read in a ChartCanvas, by the mouse and by keys.
#include "ui/charts/chartcanvas.h"
#include "ui/charts/crosshair.h"
#include "ui/charts/heatreading.h"

#include <algorithm>
#include <cmath>

namespace penstock {

/// The one that keys go along; -1: none, or the mouse reads.
int ChartCanvas::readSeries() const
{
    return m_place && !m_input.reading(m_scene) ? m_place->series : -1;
}

QString ChartCanvas::readingText() const
{
    const auto time = readTime();
    if (!time)
        return {};
    if (!m_scene.isHeatMap())
        return Crosshair(m_scene, m_labels, *time, m_anchor, readSeries()).text();
    if (const auto mouse = m_input.reading(m_scene))
        return HeatReading::at(m_scene, *mouse).text();
    if (!m_place)
        return {}; // its cells are of values too, which no other chart tells
    const ChartSeries &line = m_data->series[std::size_t(m_place->series)];
    return HeatReading(m_scene, *time, line.points.value(std::size_t(m_place->row))).text();
}

void ChartCanvas::paintReading(QPainter &painter) const
{
    const auto time = readTime();
    if (!time)
        return;
    if (!m_scene.isHeatMap()) {
        Crosshair(m_scene, m_labels, *time, m_anchor, readSeries()).paint(painter);
    } else if (const auto mouse = m_input.reading(m_scene)) {
        HeatReading::at(m_scene, *mouse).paint(painter);
    } else if (m_place) {
        const ChartSeries &line = m_data->series[std::size_t(m_place->series)];
        HeatReading(m_scene, *time, line.points.value(std::size_t(m_place->row))).paint(painter);
    }
}

void ChartCanvas::stepPoint(int step)
{
    if (!m_data || m_shown.empty())
        return;
    const int series = m_place ? m_place->series : m_shown.front();
    const ChartSeries &line = m_data->series[std::size_t(series)];
    std::ptrdiff_t from = 0;
    if (m_place) {
        from = m_place->row;
    } else { // the first in view, or the last
        const ChartSeries::Rows rows = line.rowsIn(m_view);
        from = step > 0 ? std::ptrdiff_t(rows.first) - 1 : std::ptrdiff_t(rows.last);
    }
    if (const std::ptrdiff_t row = line.nextValue(from, step); row >= 0)
        setPlace(Place{series, row});
}

void ChartCanvas::stepSeries(int step)
{
    if (!m_data || m_shown.empty())
        return;
    if (!m_place) {
        stepPoint(1);
        return;
    }
    const auto at = std::ranges::find(m_shown, m_place->series) - m_shown.begin();
    const auto next = std::clamp<std::ptrdiff_t>(at + step, 0, std::ptrdiff_t(m_shown.size()) - 1);
    const int series = m_shown[std::size_t(next)];
    const ChartSeries &line = m_data->series[std::size_t(series)];
    std::ptrdiff_t row = line.points.isEmpty() ? -1 : std::ptrdiff_t(line.nearestRow(timeOf(*m_place)));
    if (row >= 0 && !std::isfinite(line.points.value(std::size_t(row))))
        row = std::max(line.nextValue(row, 1), line.nextValue(row, -1));
    if (row >= 0)
        setPlace(Place{series, row});
}

bool ChartCanvas::canAnchor() const
{
    return m_data && !m_scene.isHeatMap() && (readTime() || m_menuTime);
}

void ChartCanvas::toggleAnchor()
{
    const auto own = readTime();
    const auto time = own ? own : m_menuTime;
    if (m_anchor)
        m_anchor.reset();
    else if (time && m_data && !m_scene.isHeatMap()) // whose cells have no differences
        m_anchor = Crosshair(m_scene, m_labels, *time).time();
    viewport()->update();
    Q_EMIT readingChanged();
}

} // namespace penstock
