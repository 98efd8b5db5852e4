// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/timeaxislink.h"

#include "ui/answer/resultview.h"
#include "ui/charts/chartcanvas.h"
#include "ui/charts/chartview.h"
#include "ui/query/querytab.h"
#include "ui/query/querytabs.h"

#include <utility>

namespace penstock {

TimeAxisLink::TimeAxisLink(QueryTabs &tabs) : QObject(&tabs), m_tabs(tabs) {}

void TimeAxisLink::setOn(bool on)
{
    m_isOn = on;
    follow();
}

void TimeAxisLink::release()
{
    for (QPointer<ChartView> &chart : m_charts) {
        if (!chart)
            continue;
        disconnect(chart, nullptr, this, nullptr);
        disconnect(chart->canvas(), nullptr, this, nullptr);
        disconnect(chart->bar(), nullptr, this, nullptr);
        chart->canvas()->setTimeBeside({});
        chart->bar()->setLink({});
        chart = nullptr;
    }
}

void TimeAxisLink::follow()
{
    release();
    QList<ChartView *> charts;
    const QList<WorkTab *> front = m_tabs.frontTabs();
    if (front.size() != qsizetype(m_charts.size()))
        return; // and no chart is made for it
    for (WorkTab *tab : front) {
        if (const auto *const query = qobject_cast<const QueryTab *>(tab))
            charts += query->results()->chartView();
    }
    if (charts.size() != qsizetype(m_charts.size()))
        return;
    for (std::size_t i = 0; i < m_charts.size(); ++i) {
        m_charts[i] = charts[qsizetype(i)];
        m_charts[i]->bar()->setLink(m_isOn);
        // By whoever it belongs to: the menu shows the same.
        connect(m_charts[i]->bar(), &ChartBar::linkAsked, this, [this](bool linked) { m_tabs.setTimesLinked(linked); });
        if (!m_isOn)
            continue;
        connect(m_charts[i]->canvas(), &ChartCanvas::viewChanged, this, [this, i] { passView(i); });
        connect(m_charts[i]->canvas(), &ChartCanvas::timeReadChanged, this, [this, i] { passTime(i); });
        connect(m_charts[i], &ChartView::built, this, [this, i] { passView(i); });
    }
    if (m_isOn && m_tabs.currentTab())
        passView(m_tabs.currentTab()->results()->chartView() == m_charts[0] ? 0 : 1);
}

void TimeAxisLink::passView(std::size_t from)
{
    const ChartView *const source = m_charts[from];
    ChartView *const other = m_charts[1 - from];
    if (!source || !other || !source->canvas()->hasData() || std::exchange(m_isPassing, true))
        return;
    other->canvas()->followView(source->canvas()->view());
    m_isPassing = false;
}

void TimeAxisLink::passTime(std::size_t from)
{
    if (m_charts[from] && m_charts[1 - from])
        m_charts[1 - from]->canvas()->setTimeBeside(m_charts[from]->canvas()->timeRead());
}

} // namespace penstock
