// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/monitorlists.h"

#include "ui/common/theme.h"
#include "ui/monitor/monitorpanel.h"

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace penstock {

namespace {

constexpr double shareBesideRuns = 0.3; // of the monitor's height
constexpr double shareAlone = 0.7;

} // namespace

MonitorLists::MonitorLists(QWidget *parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *content = new QWidget(this);
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    setWidget(content);
    content->installEventFilter(this);
    hide();
}

void MonitorLists::add(QWidget *list)
{
    m_column->addWidget(list);
    list->installEventFilter(this);
    fit();
}

/// 0: none of the lists has anything to show.
int MonitorLists::wanted() const
{
    int height = 0;
    for (int i = 0; i < m_column->count(); ++i) {
        const QWidget *list = m_column->itemAt(i)->widget();
        height += list->isHidden() ? 0 : std::max(list->sizeHint().height(), list->minimumSizeHint().height());
    }
    return height;
}

void MonitorLists::keepWithin(QWidget &page, const MonitorPanel &runs)
{
    m_page = &page;
    m_runs = &runs;
    page.installEventFilter(this);
    connect(&runs, &MonitorPanel::emptied, this, &MonitorLists::fitIntoPage);
    fitIntoPage();
}

void MonitorLists::fitIntoPage()
{
    if (!m_page || !m_runs)
        return;
    m_most = int(double(m_page->height()) * (m_runs->isEmpty() ? shareAlone : shareBesideRuns));
    fit();
}

void MonitorLists::fit()
{
    const int row = fontMetrics().height() + 2 * spacing::small; // one is always to be seen
    const int height = wanted();
    setVisible(height > 0);
    if (height > 0)
        setFixedHeight(std::min(height, std::max(m_most, row)));
}

QSize MonitorLists::sizeHint() const
{
    return {widget()->sizeHint().width(), wanted()};
}

QSize MonitorLists::minimumSizeHint() const
{
    return {widget()->minimumSizeHint().width(), 0};
}

bool MonitorLists::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_page) {
        if (event->type() == QEvent::Resize)
            fitIntoPage();
        return QScrollArea::eventFilter(watched, event);
    }
    const bool changes = event->type() == QEvent::LayoutRequest || event->type() == QEvent::ShowToParent ||
                         event->type() == QEvent::HideToParent;
    const bool isFiltered = QScrollArea::eventFilter(watched, event);
    if (changes)
        fit();
    return isFiltered;
}

} // namespace penstock
