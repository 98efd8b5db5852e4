// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a ChartView has from the table beside it: its filter, its selection, its times.
#include "core/result/chunkcursor.h"
#include "ui/charts/chartcanvas.h"
#include "ui/charts/chartview.h"
#include "ui/charts/rowmarker.h"
#include "ui/charts/valuechart.h"

#include <utility>

namespace penstock {

namespace {

std::int64_t unitOf(TimeDisplay::Style style)
{
    switch (style) {
    case TimeDisplay::Style::Seconds:
        return 1'000'000'000;
    case TimeDisplay::Style::Milliseconds:
        return 1'000'000;
    case TimeDisplay::Style::Microseconds:
        return 1'000;
    default:
        return 1;
    }
}

} // namespace

void ChartView::setFilteredRows(const RowOrder &rows)
{
    const bool wasAwaited = std::exchange(m_awaitsFilter, false);
    if (rows == m_filteredRows && !wasAwaited)
        return;
    m_filteredRows = rows;
    m_bar->setFiltered(rows != nullptr);
    updateNotice();
    if (!m_bar->onlyFiltered())
        return;
    m_isOld = true;
    if (wasAwaited || !m_timer.isActive())
        build(); // while one is under way: soon
}

void ChartView::setSelectedRows(const RowOrder &rows, std::size_t selected)
{
    m_selectedRows = selected <= mostMarked ? rows : nullptr;
    m_selected = selected;
    updateMarks();
    updateNotice();
}

void ChartView::updateMarks()
{
    // While nobody sees it, it waits for showEvent().
    if (!m_feed || !m_data || !isVisible())
        m_marker->mark({}, {}, {}, {}, {});
    else
        m_marker->mark(m_feed->snapshot(m_entry), m_selectedRows, m_knownTags, m_data, m_bar->transform());
}

bool ChartView::isMarking() const
{
    return m_marker->isBusy();
}

void ChartView::setTimes(const TimeDisplay &times)
{
    m_times = times;
    updateClock();
    describe();
}

void ChartView::updateClock()
{
    ChartClock clock;
    const std::shared_ptr<const Table> table = m_feed ? m_feed->result().entries()[m_entry].table : nullptr;
    const std::optional<std::size_t> time = table ? table->findRole(ColumnRole::Time) : std::nullopt;
    if (m_times.isEpoch()) {
        clock.style = ChartClock::Style::Epoch;
        clock.unit = unitOf(m_times.style);
    } else if (m_times.style == TimeDisplay::Style::SinceFirst) {
        clock.style = ChartClock::Style::Since;
        clock.first = m_times.first;
    } else if (!m_times.zone.isEmpty()) {
        if (!m_zone || m_zone->name() != m_times.zone)
            m_zone = ZoneClock::find(m_times.zone);
        clock.zone = m_times.zone == "UTC" ? nullptr : m_zone;
    } else if (time) {
        clock.zone = table->column(*time).zone();
    }
    m_canvas->setClock(clock);
    m_values->setLook(clock, m_canvas->scene().look().units);
}

} // namespace penstock
