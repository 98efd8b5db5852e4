// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartbuilding.h"

#include "core/answer/spanrows.h"
#include "core/async/background.h"
#include "core/series/filteredchart.h"
#include "core/series/joinedcharts.h"

#include <QElapsedTimer>

#include <utility>

namespace penstock {

namespace {

/// What a worker brings back.
struct Built
{
    ChartDataPtr chart;
    qint64 milliseconds = 0;
};

} // namespace

ChartBuilding::ChartBuilding(QObject *parent) : QObject(parent) {}

ChartBuilding::~ChartBuilding()
{
    stop();
}

void ChartBuilding::stop()
{
    if (m_work)
        m_work->request_stop();
    m_work.reset();
}

void ChartBuilding::forget()
{
    stop();
    m_builder.reset(); // a build that is still under way keeps the old ones
    m_filtered.reset();
}

void ChartBuilding::prepare(const Wish &wish)
{
    if (wish.tags != m_tags) {
        m_builder.reset();
        m_filtered.reset();
    }
    m_tags = wish.tags;
    if (!wish.only)
        m_filtered.reset();
    else if (!m_filtered)
        m_filtered = std::make_shared<FilteredChart>(m_tags);
    // What was made of all rows waits for its turn while those of a filter are drawn.
    if (!m_builder && !wish.only && wish.table)
        m_builder = std::make_shared<ChartBuilder>(ChartBuilder::defaultLimit, m_tags);
}

void ChartBuilding::start(const Wish &wish)
{
    prepare(wish);
    m_work.emplace();
    const auto work = [wish, builder = m_builder, filtered = m_filtered, stop = m_work->get_token()] {
        QElapsedTimer clock;
        clock.start();
        ChartDataPtr chart = std::make_shared<const ChartData>();
        if (wish.table)
            chart = wish.only ? filtered->build(*wish.table, inTableOrder(wish.only), stop)
                              : builder->build(*wish.table, stop);
        chart = transformed(joinedCharts(chart, wish.further), wish.transform, stop);
        return Built{std::move(chart), clock.elapsed()};
    };
    runInBackground(this, work, [this, stop = m_work->get_token()](const Built &built) {
        if (stop.stop_requested())
            return;
        m_work.reset();
        Q_EMIT done(built.chart, built.milliseconds);
    });
}

} // namespace penstock
