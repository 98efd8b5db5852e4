// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/monitorpanel.h"

#include "ui/common/emptystate.h"
#include "ui/monitor/monitoredruns.h"
#include "ui/monitor/monitorview.h"
#include "ui/monitor/runwindow.h"

namespace penstock {

MonitorPanel::MonitorPanel(MonitoredRuns &runs, QWidget *parent) : QStackedWidget(parent), m_runs(runs)
{
    addWidget(new EmptyState(QStringLiteral("monitor"), tr("No writes yet"),
                             tr("Writes show up here. Drop a CSV file on the window to start one."), {}, this));
    auto *view = new MonitorView(runs.model(), this);
    addWidget(view);
    runs.serve(*view);
    connect(view, &MonitorView::detailsRequested, this, &MonitorPanel::openRun);
    connect(&runs.model(), &PipelineModel::rowsInserted, this, &MonitorPanel::showPage);
    connect(&runs.model(), &PipelineModel::rowsRemoved, this, &MonitorPanel::showPage);
    showPage();
}

void MonitorPanel::showPage()
{
    setCurrentIndex(m_runs.model().rowCount() > 0 ? 1 : 0);
}

void MonitorPanel::openRun(int id, int pause)
{
    QPointer<RunWindow> &run = m_windows[id];
    if (!run)
        run = new RunWindow(m_runs.model(), id, this);
    run->show();
    run->raise();
    run->activateWindow();
    if (pause >= 0)
        run->showPause(pause);
}

} // namespace penstock
