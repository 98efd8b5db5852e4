// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/docks.h"

#include "core/importing/rejectsplace.h"
#include "core/session/sessionlist.h"
#include "core/settings/settings.h"
#include "core/workspace/workspace.h"
#include "ui/common/characterwidth.h"
#include "ui/common/keymap.h"
#include "ui/explorer/explorerdock.h"
#include "ui/importing/watchedfolders.h"
#include "ui/importing/watchlist.h"
#include "ui/mainwindow/dockfocus.h"
#include "ui/mainwindow/docksizes.h"
#include "ui/mainwindow/monitorlists.h"
#include "ui/mainwindow/serverlogdock.h"
#include "ui/mainwindow/windowactions.h"
#include "ui/monitor/monitoractions.h"
#include "ui/monitor/monitordock.h"
#include "ui/monitor/monitorpanel.h"
#include "ui/monitor/monitorwindow.h"
#include "ui/pipelines/knownpipelines.h"
#include "ui/pipelines/pipelinelist.h"
#include "ui/query/completion/completionserver.h"
#include "ui/query/history/historydock.h"
#include "ui/query/patternsdock.h"
#include "ui/query/saved/savedqueriesdock.h"
#include "ui/requests/requestsdock.h"

#include <QAction>
#include <QMainWindow>
#include <QScreen>
#include <QVBoxLayout>

#include <memory>

namespace penstock {

namespace {

// Grows when docks or tool bars come, go or change their meaning.
constexpr int layoutVersion = 2;
constexpr QSize usualSize(1280, 800);
constexpr int explorerCharacters = 47; // the names of four docks
constexpr int monitorLines = 10;

int usualWidth(const QWidget &window)
{
    return characterWidth(window.fontMetrics()) * explorerCharacters;
}

int usualHeight(const QWidget &window)
{
    return window.fontMetrics().lineSpacing() * monitorLines;
}

/// One that lies behind others comes to the front instead of going away.
void bringBySwitch(QDockWidget &dock)
{
    QAction *const action = dock.toggleViewAction();
    const auto isBehind = std::make_shared<bool>(false);
    // Told before the dock hears of it.
    QObject::connect(action, &QAction::toggled, &dock,
                     [&dock, isBehind] { *isBehind = !dock.isHidden() && dock.visibleRegion().isEmpty(); });
    QObject::connect(action, &QAction::triggered, &dock, [&dock, isBehind](bool shows) {
        if (shows || *isBehind)
            bringDock(dock);
    });
}

} // namespace

Docks::Docks(const Services &services, WindowActions &actions, QMainWindow &window)
    : QObject(&window),
      m_services(services),
      m_window(window),
      m_explorer(new ExplorerDock(services, &window)),
      m_patterns(new PatternsDock(&window, &services.workspace.patterns)),
      m_patternNames(new CompletionServer(services.sessions, m_patterns->names(), this)),
      m_history(new HistoryDock(services.workspace.history, &window)),
      m_saved(new SavedQueriesDock(services.workspace.queries, &window)),
      m_monitor(new MonitorDock(services.pipelines, &window, services.workspace.runs)),
      m_known(new KnownPipelines(services, services.workspace.pipelines, this)),
      m_watches(new WatchedFolders(services.sessions, services.pipelines, this)),
      m_serverLog(new ServerLogDock(services.localServer, services.pipelines, &window)),
      m_requests(new RequestsDock(services.sessions.requestLog(), &window))
{
    m_monitor->follow(services.settings);
    putListsIntoMonitor();
    place();
    new DockFocus(window, {m_explorer, m_patterns, m_history, m_saved, m_monitor, m_serverLog, m_requests});
    connectActions(actions);
    m_initial = window.saveState(layoutVersion);
}

/// Above the runs, which those of a document or of a watched folder are among.
MonitorLists *Docks::makeLists(QWidget *parent, PipelineList *&pipelines)
{
    auto *lists = new MonitorLists(parent);
    pipelines = new PipelineList(*m_known, m_services, lists);
    lists->add(pipelines);
    lists->add(new WatchList(*m_watches, lists));
    connect(pipelines, &PipelineList::shown, lists, [this, lists] {
        if (!lists->window()->isVisible() || lists->window() == &m_window)
            showMonitor();
    });
    return lists;
}

void Docks::putListsIntoMonitor()
{
    auto *both = new QWidget(m_monitor);
    MonitorLists *lists = makeLists(both, m_pipelines);
    auto *column = new QVBoxLayout(both);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(lists);
    column->addWidget(&m_monitor->panel(), 1);
    m_monitor->setWidget(both);
    lists->keepWithin(*both, m_monitor->panel());
    connect(m_monitor, &MonitorDock::windowMade, this, &Docks::furnish);
}

/// The monitor's own window has what can be started and edited too.
void Docks::furnish(MonitorWindow *window)
{
    PipelineList *pipelines = nullptr;
    MonitorLists *lists = makeLists(window, pipelines);
    window->putAbove(lists);
    lists->keepWithin(*window, window->panel());
    window->panel().addToMenu(m_beginnings);
}

/// Where its refused rows are kept is a matter of the preferences, as they are when a file comes.
Status Docks::watch(const WatchedFolder::Options &options)
{
    WatchedFolder::Options whole = options;
    whole.rejectsOf = [&settings = m_services.settings](const QString &file) {
        const RejectsPlace place = RejectsPlace::of(file, settings.text(settingkey::rejectsFolder));
        return settings.isOn(settingkey::keepsRejects) && place.isUsable ? place.file : QString();
    };
    const Status status = m_watches->add(whole);
    if (status)
        bringDock(*m_monitor);
    return status;
}

void Docks::setTarget(const QString &profileId, const QString &database)
{
    m_patternNames->setTarget(profileId, database);
    m_patterns->suggest(QStringLiteral("database"), database);
}

void Docks::showMonitor()
{
    bringDock(*m_monitor);
}

void Docks::place()
{
    m_window.setDockNestingEnabled(true);
    m_window.setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::South);
    // These docks are narrow: below them the names of four would be cut, in every language.
    m_window.setTabPosition(Qt::LeftDockWidgetArea, QTabWidget::West);
    m_window.setTabPosition(Qt::RightDockWidgetArea, QTabWidget::East);
    // Where one begins to read. Qt leaves the sides as they are named.
    const bool isMirrored = m_window.layoutDirection() == Qt::RightToLeft;
    const Qt::DockWidgetArea beginning = isMirrored ? Qt::RightDockWidgetArea : Qt::LeftDockWidgetArea;
    m_window.setCorner(isMirrored ? Qt::BottomRightCorner : Qt::BottomLeftCorner, beginning);
    m_window.addDockWidget(beginning, m_explorer);
    m_window.addDockWidget(beginning, m_patterns);
    m_window.tabifyDockWidget(m_explorer, m_patterns);
    m_window.addDockWidget(beginning, m_history);
    m_window.tabifyDockWidget(m_patterns, m_history);
    m_window.addDockWidget(beginning, m_saved);
    m_window.tabifyDockWidget(m_history, m_saved);
    m_window.addDockWidget(Qt::BottomDockWidgetArea, m_monitor);
    m_window.addDockWidget(Qt::BottomDockWidgetArea, m_serverLog);
    m_window.tabifyDockWidget(m_monitor, m_serverLog);
    m_window.addDockWidget(Qt::BottomDockWidgetArea, m_requests);
    m_window.tabifyDockWidget(m_serverLog, m_requests);
    m_serverLog->hide();
    m_requests->hide();
    m_explorer->raise();
    m_window.resizeDocks({m_explorer}, {usualWidth(m_window)}, Qt::Horizontal);
    m_window.resizeDocks({m_monitor}, {usualHeight(m_window)}, Qt::Vertical);
}

void Docks::connectActions(WindowActions &actions)
{
    for (QDockWidget *dock : std::initializer_list<QDockWidget *>{m_explorer, m_patterns, m_history, m_saved, m_monitor,
                                                                  m_serverLog, m_requests}) {
        nameKeys(dock->toggleViewAction(), QStringLiteral("dock.") + dock->objectName());
        actions.addDockSwitch(dock->toggleViewAction());
        bringBySwitch(*dock);
    }
    connect(actions.showMonitor, &QAction::triggered, this, &Docks::showMonitor);
    m_beginnings = {actions.newPipeline, actions.openPipeline, actions.watchFolder};
    m_monitor->panel().addToMenu(m_beginnings);
    connect(actions.openPipeline, &QAction::triggered, m_pipelines, &PipelineList::choose);
    connect(actions.monitorWindow, &QAction::triggered, m_monitor, [this] { m_monitor->openWindow(); });
    connect(actions.monitorFullScreen, &QAction::triggered, m_monitor, [this] { m_monitor->openWindow(true); });
    const MonitorActions &views = m_monitor->actions();
    actions.addToMonitor({views.sideBySide, views.notices, views.longPause, views.closeFinished});
    connect(actions.showRequests, &QAction::triggered, this, [this] { bringDock(*m_requests); });
    connect(actions.showServerLog, &QAction::triggered, this, [this] { bringDock(*m_serverLog); });
    connect(actions.resetLayout, &QAction::triggered, this,
            [this] { m_window.restoreState(m_initial, layoutVersion); });
}

void Docks::restoreLayout()
{
    const QByteArray geometry = m_services.workspace.layout.state(WindowLayout::Part::Window);
    // restoreGeometry() brings a window back that lies on a screen which is not there any more.
    if (geometry.isEmpty() || !m_window.restoreGeometry(geometry)) {
        const QSize available = m_window.screen()->availableSize();
        m_window.resize(usualSize.boundedTo(available * 0.95));
    }
    m_window.restoreState(m_services.workspace.layout.state(WindowLayout::Part::Docks), layoutVersion);
    new DockSizes(m_window, {m_explorer, m_patterns, m_history, m_saved}, Qt::Horizontal, usualWidth(m_window));
    new DockSizes(m_window, {m_monitor, m_serverLog, m_requests}, Qt::Vertical, usualHeight(m_window));
}

void Docks::saveLayout() const
{
    m_services.workspace.layout.setState(WindowLayout::Part::Window, m_window.saveGeometry());
    m_services.workspace.layout.setState(WindowLayout::Part::Docks, m_window.saveState(layoutVersion));
}

} // namespace penstock
