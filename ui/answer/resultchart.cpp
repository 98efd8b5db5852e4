// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The chart of an answer, which is made when somebody wants to see one.
#include "core/answer/answertags.h"
#include "ui/answer/chartlink.h"
#include "ui/answer/resultview.h"
#include "ui/charts/chartview.h"
#include "ui/common/messagebar.h"
#include "ui/results/resulttableview.h"

#include <QStackedWidget>

namespace penstock {

ChartView *ResultView::chartView()
{
    if (m_chart)
        return m_chart;
    m_chart = new ChartView(m_stack);
    m_stack->addWidget(m_chart);
    m_link = new ChartLink(*m_table, *m_chart, *m_message, this);
    connect(m_link, &ChartLink::showAsked, this, [this] { setPage(Page::Table); });
    connect(m_chart, &ChartView::queryAsked, this, [this](const TimeSpan &span) {
        Q_EMIT spanQueryAsked(m_entry < 0 ? -1 : m_feed->result().entries()[std::size_t(m_entry)].statement, span);
    });
    connect(m_chart, &ChartView::furtherAdded, this, &ResultView::updateStack);
    connect(m_chart, &ChartView::exported, this, [this](const QString &path) {
        m_message->showMessage(MessageBar::Kind::Success, tr("The chart was written to %1.").arg(path));
    });
    connect(m_chart, &ChartView::exportFailed, m_message, &MessageBar::showError);
    m_chart->bar()->setChartStyle(m_chartStyle);
    connect(m_chart->bar(), &ChartBar::styleChanged, this, [this] {
        m_chartStyle = m_chart->bar()->chartStyle();
        Q_EMIT chartStyleChanged();
    });
    showInChart();
    updateMark();
    Q_EMIT chartMade(m_chart);
    return m_chart;
}

void ResultView::setChartStyle(const ChartStyle &style)
{
    m_chartStyle = style;
    if (m_chart)
        m_chart->bar()->setChartStyle(style);
}

void ResultView::showInChart()
{
    if (!m_chart)
        return;
    if (m_entry < 0)
        m_chart->setEntry(nullptr);
    else
        m_chart->setEntry(m_feed, std::size_t(m_entry), m_tags, m_table->isFilterAwaited());
    m_link->begin();
}

} // namespace penstock
