// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/statisticschart.h"

#include "core/async/visibletext.h"
#include "core/series/pointlistbuilder.h"
#include "ui/charts/chartcanvas.h"
#include "ui/charts/legendsplitter.h"
#include "ui/charts/serieslegend.h"
#include "ui/common/emptystate.h"

#include <QTimeZone>
#include <QVBoxLayout>

namespace penstock {

namespace {

constexpr double figuresShare = 0.5; ///< of the width, for the names of series with their figures

QString nameOf(const ServerStatistic &statistic, const QString &perSecond)
{
    QString name = statistic.module + u' ' + statistic.name;
    if (!statistic.instance.isEmpty())
        name += u' ' + statistic.instance;
    return visibleText(statistic.kind == ServerStatistic::Kind::Counter ? perSecond.arg(name) : name).simplified();
}

} // namespace

StatisticsChart::StatisticsChart(QWidget *parent) : QWidget(parent)
{
    m_empty = new EmptyState(QStringLiteral("chart"), tr("Nothing is drawn"),
                             tr("Select rows above, up to %1: their last 15 minutes are drawn here.").arg(mostDrawn),
                             {}, this);
    m_splitter = new LegendSplitter(figuresShare, this);
    m_canvas = new ChartCanvas(m_splitter);
    m_canvas->setAccessibleName(tr("The last 15 minutes of the selected statistics"));
    m_canvas->setClock({.zone = ZoneClock::find(QTimeZone::systemTimeZoneId())});
    m_legend = new SeriesLegend(m_splitter);
    m_splitter->put(*m_canvas, *m_legend);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_empty, 1);
    column->addWidget(m_splitter, 1);
    m_splitter->hide();
    connect(m_legend, &SeriesLegend::shownChanged, this, [this] { m_canvas->setShown(m_legend->shown()); });
    connect(m_canvas, &ChartCanvas::viewChanged, this, [this] { m_legend->setView(m_canvas->view()); });
}

void StatisticsChart::draw(const StatisticsHistory &history, const QStringList &keys)
{
    const QStringList drawn = keys.first(std::min<qsizetype>(keys.size(), mostDrawn));
    auto content = std::make_shared<ChartData>();
    QStringList units;
    for (const QString &key : drawn) {
        const StatisticsHistory::Entry *const entry = history.find(key);
        if (!entry || entry->points.empty())
            continue;
        PointListBuilder points;
        for (const StatisticsHistory::Point &point : entry->points)
            points.append(point.time, point.value);
        content->series.push_back(ChartSeries::of(nameOf(entry->now, tr("%1 per second")), points.share()));
        content->pointCount += entry->points.size();
        const TimeSpan span{entry->points.front().time, entry->points.back().time};
        const bool isFirst = content->series.size() == 1;
        content->span.from = isFirst ? span.from : std::min(content->span.from, span.from);
        content->span.to = isFirst ? span.to : std::max(content->span.to, span.to);
        units += entry->now.kind == ServerStatistic::Kind::Counter ? tr("/s", "of an axis: per second") : QString();
    }
    content->totalSeries = content->series.size();
    const bool isSame = drawn == m_keys && !m_splitter->isHidden();
    m_keys = drawn;
    m_empty->setVisible(drawn.isEmpty() || content->series.empty());
    m_splitter->setVisible(!content->series.empty());
    if (!drawn.isEmpty() && content->series.empty()) {
        m_empty->setText(tr("Waiting for the second reading"), tr("What a counter grows by is known from then on."));
        return;
    }
    m_empty->setText(tr("Nothing is drawn"),
                     tr("Select rows above, up to %1: their last 15 minutes are drawn here.").arg(mostDrawn));
    if (content->series.empty())
        return;
    m_canvas->setData(content, isSame);
    m_legend->setData(content, isSame);
    m_canvas->setShown(m_legend->shown());
    m_canvas->setUnits(units);
    m_legend->setView(m_canvas->view());
    if (!isSame)
        m_splitter->share();
}

bool StatisticsChart::isEmpty() const
{
    return m_splitter->isHidden();
}

} // namespace penstock
