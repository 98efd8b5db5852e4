// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/monitordock.h"

#include "core/settings/settings.h"
#include "ui/desktop/desktopnotices.h"
#include "ui/monitor/monitoractions.h"
#include "ui/monitor/monitoredruns.h"
#include "ui/monitor/monitorpanel.h"
#include "ui/monitor/monitorwindow.h"
#include "ui/monitor/runnotices.h"

#include <QApplication>

namespace penstock {

MonitorDock::MonitorDock(PipelineRegistry &pipelines, QWidget *parent, const QString &keptRuns)
    : QDockWidget(tr("Sink monitor"), parent),
      m_runs(new MonitoredRuns(pipelines, keptRuns, this)),
      m_panel(new MonitorPanel(*m_runs, this)),
      m_desktop(new DesktopNotices(this))
{
    setObjectName(QStringLiteral("MonitorDock"));
    connect(m_panel, &MonitorPanel::fileWanted, this, &MonitorDock::fileWanted);
    connect(m_panel, &MonitorPanel::linesWanted, this, &MonitorDock::linesWanted);
    setWidget(m_panel);
    auto *notices = new RunNotices(m_runs->model(), this);
    notices->setLongPause(std::chrono::seconds(m_runs->preferences().longPauseSeconds()));
    connect(&m_runs->actions(), &MonitorActions::longPauseChanged, notices,
            [notices](int seconds) { notices->setLongPause(std::chrono::seconds(seconds)); });
    connect(notices, &RunNotices::notice, this, &MonitorDock::giveNotice);
    connect(m_desktop, &DesktopNotices::opened, this, &MonitorDock::openRun);
}

MonitorDock::~MonitorDock()
{
    // What shows the runs must go before them.
    delete m_window;
    delete widget();
}

void MonitorDock::follow(Settings &settings)
{
    m_runs->preferences().follow(settings);
    const auto show = [this] { m_runs->actions().show(m_runs->preferences()); };
    connect(&settings, &Settings::changed, this, show);
    show();
}

MonitorActions &MonitorDock::actions()
{
    return m_runs->actions();
}

/// Another of our windows, or the main one while the monitor is hidden or behind another dock, shows nothing of them.
bool MonitorDock::isLookedAt() const
{
    const QWidget *active = QApplication::activeWindow();
    if (!active)
        return false;
    if (active == window())
        return m_panel->isVisible() && !m_panel->visibleRegion().isEmpty();
    for (const QObject *above = active; above; above = above->parent()) {
        if (above == m_panel || above == m_window)
            return true; // or the window of a run
    }
    return false;
}

void MonitorDock::giveNotice(const QString &title, const QString &text, int run)
{
    if (isLookedAt() || !m_runs->preferences().givesNotice())
        return;
    m_desktop->show(title, text, run);
    if (!QApplication::activeWindow())
        QApplication::alert(window());
}

/// Somebody has clicked on a message of it.
void MonitorDock::openRun(int run)
{
    window()->show();
    window()->raise();
    window()->activateWindow();
    m_panel->openRun(run, -1);
}

void MonitorDock::openWindow(bool fillsScreen)
{
    if (!m_window) {
        m_window = new MonitorWindow(*m_runs, window());
        connect(m_window, &MonitorWindow::fileWanted, this, &MonitorDock::fileWanted);
        connect(m_window, &MonitorWindow::linesWanted, this, &MonitorDock::linesWanted);
        Q_EMIT windowMade(m_window);
    }
    if (fillsScreen)
        m_window->setFullScreen(true);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

} // namespace penstock
