// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/monitordock.h"

#include "ui/desktop/desktopnotice.h"
#include "ui/monitor/monitoredruns.h"
#include "ui/monitor/monitorpanel.h"
#include "ui/monitor/monitorwindow.h"
#include "ui/monitor/runnotices.h"

#include <QApplication>

namespace penstock {

MonitorDock::MonitorDock(PipelineRegistry &pipelines, QWidget *parent, const QString &keptRuns)
    : QDockWidget(tr("Sink monitor"), parent), m_runs(new MonitoredRuns(pipelines, keptRuns, this))
{
    setObjectName(QStringLiteral("MonitorDock"));
    auto *panel = new MonitorPanel(*m_runs, this);
    connect(panel, &MonitorPanel::fileWanted, this, &MonitorDock::fileWanted);
    setWidget(panel);
    connect(new RunNotices(m_runs->model(), this), &RunNotices::notice, this, &MonitorDock::giveNotice);
}

MonitorDock::~MonitorDock()
{
    // What shows the runs must go before them.
    delete m_window;
    delete widget();
}

/// Not to somebody who looks at one of our windows.
void MonitorDock::giveNotice(const QString &title, const QString &text)
{
    if (QApplication::activeWindow() || !m_runs->preferences().givesNotice())
        return;
    showDesktopNotice(title, text);
    QApplication::alert(window());
}

void MonitorDock::openWindow()
{
    if (!m_window) {
        m_window = new MonitorWindow(*m_runs, window());
        connect(m_window, &MonitorWindow::fileWanted, this, &MonitorDock::fileWanted);
    }
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

} // namespace penstock
