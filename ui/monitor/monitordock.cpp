// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/monitordock.h"

#include "ui/monitor/monitoredruns.h"
#include "ui/monitor/monitorpanel.h"
#include "ui/monitor/monitorwindow.h"

namespace penstock {

MonitorDock::MonitorDock(PipelineRegistry &pipelines, QWidget *parent)
    : QDockWidget(tr("Sink monitor"), parent), m_runs(new MonitoredRuns(pipelines, this))
{
    setObjectName(QStringLiteral("MonitorDock"));
    setWidget(new MonitorPanel(*m_runs, this));
}

MonitorDock::~MonitorDock()
{
    // What shows the runs must go before them.
    delete m_window;
    delete widget();
}

void MonitorDock::openWindow()
{
    if (!m_window)
        m_window = new MonitorWindow(*m_runs, window());
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

} // namespace penstock
