// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/windowactions.h"

#include "ui/common/keymap.h"
#include "ui/common/theme.h"
#include "ui/mainwindow/editmenu.h"

#include <QAction>
#include <QActionGroup>
#include <QMainWindow>
#include <QMenuBar>

#include <initializer_list>
#include <utility>

namespace penstock {

namespace {

/// Shown in the menu only: the widget that has the focus owns the key.
void showKeys(QAction *action, const QKeySequence &keys)
{
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
}

} // namespace

WindowActions::WindowActions(QMainWindow &window) : QObject(&window), m_window(window)
{
    QMenuBar *bar = window.menuBar();
    QMenu *file = bar->addMenu(tr("&File"));
    newQuery = add(file, QStringLiteral("plus"), tr("&New query"), {Qt::CTRL | Qt::Key_T});
    newWrite = add(file, QStringLiteral("lines"), tr("New &lines to write"), {Qt::CTRL | Qt::SHIFT | Qt::Key_L});
    newWrite->setToolTip(tr("A tab for line protocol, checked while you type"));
    file->addSeparator();
    openQuery = add(file, QStringLiteral("folder"), tr("&Open a query…"), {QKeySequence::Open});
    openQuery->setToolTip(tr("A file of InfluxQL, SQL or Flux, in a tab"));
    recentFiles = file->addMenu(tr("Open r&ecent"));
    saveQuery = add(file, {}, tr("&Save the query"), {QKeySequence::Save});
    saveQuery->setToolTip(tr("In its file, or else among the saved queries"));
    saveQueryAs = add(file, {}, tr("Save the query &as…"), {Qt::CTRL | Qt::SHIFT | Qt::Key_S});
    file->addSeparator();
    closeQuery = add(file, {}, tr("&Close query"), {Qt::CTRL | Qt::Key_W, Qt::CTRL | Qt::Key_F4});
    reopenQuery = add(file, {}, tr("&Reopen closed query"));
    showKeys(reopenQuery, Qt::CTRL | Qt::SHIFT | Qt::Key_T);
    file->addSeparator();
    newConnection = add(file, QStringLiteral("connection-new"), tr("New connec&tion…"), {Qt::CTRL | Qt::Key_N});
    file->addSeparator();
    quit = add(file, {}, tr("&Quit"), {Qt::CTRL | Qt::Key_Q});
    quit->setMenuRole(QAction::QuitRole);

    bar->addMenu(new EditMenu(bar));

    m_view = bar->addMenu(tr("&View"));
    m_endOfDocks = m_view->addSeparator();
    answer = m_view->addMenu(tr("&Answer"));
    splitRight = add(m_view, {}, tr("Split ri&ght"), {Qt::CTRL | Qt::Key_2});
    splitRight->setToolTip(tr("Two tabs side by side: the current one goes to the right"));
    splitDown = add(m_view, {}, tr("Split do&wn"), {Qt::CTRL | Qt::Key_3});
    splitDown->setToolTip(tr("Two tabs one above the other: the current one goes down"));
    unsplit = add(m_view, {}, tr("Bring &both halves together"), {Qt::CTRL | Qt::Key_1});
    toOtherHalf = add(m_view, {}, tr("Move the tab to the &other half"), {Qt::CTRL | Qt::Key_0});
    linkTimes = add(m_view, QStringLiteral("link"), tr("&Link time axes"));
    linkTimes->setCheckable(true);
    linkTimes->setToolTip(tr("Charts in both halves of the window have one axis of time"));
    m_view->addSeparator();
    addThemes(m_view->addMenu(tr("&Theme")));
    fullScreen = add(m_view, {}, tr("&Full screen"), {Qt::Key_F11});
    fullScreen->setCheckable(true);
    resetLayout = add(m_view, {}, tr("&Reset layout"));

    QMenu *query = bar->addMenu(tr("&Query"));
    run = add(query, QStringLiteral("play"), tr("&Run"),
              {Qt::Key_F5, Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter});
    run->setToolTip(tr("Run the selection, or the statement at the caret"));
    runAll = add(query, {}, tr("Run &all"));
    showKeys(runAll, Qt::CTRL | Qt::SHIFT | Qt::Key_Return);
    runIntoFile = add(query, QStringLiteral("run-into-file"), tr("Run into a &file…"));
    runIntoFile->setToolTip(tr("An answer of any size goes straight into a file, and none of it is kept here"));
    explain = add(query, QStringLiteral("pattern"), tr("&Explain"));
    explain->setToolTip(tr("What the server would do for the selection, or the statement at the caret: it is not run"));
    explainTimes = add(query, QStringLiteral("stopwatch"), tr("Explain with &times"));
    explainTimes->setToolTip(tr("The same with the time of each step: the server runs the statement to measure it"));
    stop = add(query, QStringLiteral("stop"), tr("&Stop"), {Qt::Key_Escape});
    stop->setToolTip(tr("Stop the statement; the rows so far stay"));
    stop->setEnabled(false);

    QMenu *imports = bar->addMenu(tr("&Import"));
    importCsv = add(imports, QStringLiteral("import"), tr("Import &CSV…"), {Qt::CTRL | Qt::Key_I});
    importCsv->setIconText(tr("Import CSV"));
    importCsv->setToolTip(tr("Import CSV files, or drop them anywhere on the window"));

    openLines = add(imports, QStringLiteral("lines-open"), tr("Open &line protocol…"));
    openLines->setToolTip(tr("Shows a file of line protocol in a tab, where it is checked and written"));

    watchFolder = add(imports, QStringLiteral("eye"), tr("&Watch a folder…"));
    watchFolder->setToolTip(tr("Import what comes into a folder, each file once, as a profile says"));

    QMenu *monitor = m_monitor = bar->addMenu(tr("&Monitor"));
    showMonitor = add(monitor, QStringLiteral("monitor"), tr("Show the sink &monitor"), {Qt::CTRL | Qt::Key_M});
    monitorWindow = add(monitor, {}, tr("In a &window of its own"), {Qt::CTRL | Qt::SHIFT | Qt::Key_M});
    monitorWindow->setToolTip(tr("To be read from across the room; F11 there fills the screen"));
    monitorFullScreen = add(monitor, {}, tr("Over the whole &screen"));
    m_endOfMonitorViews = monitor->addSeparator();
    newPipeline = add(monitor, QStringLiteral("pipeline"), tr("&New pipeline…"));
    newPipeline->setToolTip(tr("A source, its sinks and how it flows, kept as a document and started at will"));
    openPipeline = add(monitor, QStringLiteral("pipeline-open"), tr("&Open a pipeline…"));
    monitor->addSeparator();
    pauseWrites = add(monitor, QStringLiteral("pause"), tr("&Pause all writes"));
    resumeWrites = add(monitor, QStringLiteral("resume"), tr("&Resume all writes"));
    stopWrites = add(monitor, QStringLiteral("stop-all"), tr("S&top all writes…"));

    QMenu *tools = bar->addMenu(tr("&Tools"));
    commands = add(tools, QStringLiteral("search"), tr("Find a comm&and…"), {Qt::CTRL | Qt::Key_K});
    commands->setIconText(tr("Commands"));
    commands->setToolTip(tr("Everything the window can do and knows, by name"));
    administration =
        add(tools, QStringLiteral("administration"), tr("A&dministration…"), {Qt::CTRL | Qt::SHIFT | Qt::Key_A});
    administration->setToolTip(tr("Databases, users, tokens and what else the server has to look after"));
    runningQueries = add(tools, QStringLiteral("running"), tr("Running &queries…"));
    runningQueries->setToolTip(tr("What the server is busy with, and a way to end one of them"));
    connections = add(tools, QStringLiteral("server"), tr("&Connections…"), {Qt::CTRL | Qt::SHIFT | Qt::Key_N});
    tools->addSeparator();
    startServer = add(tools, QStringLiteral("local-server"), tr("&Start the local server"));
    stopServer = add(tools, {}, tr("S&top the local server"));
    showServerLog = add(tools, QStringLiteral("server-log"), tr("Local server &log"));
    showRequests = add(tools, QStringLiteral("requests"), tr("&Requests"));
    showRequests->setToolTip(tr("Every request to a server, with its status, sizes and times"));
    tools->addSeparator();
    preferences = add(tools, QStringLiteral("settings"), tr("&Preferences…"), {Qt::CTRL | Qt::Key_Comma});
    preferences->setMenuRole(QAction::PreferencesRole);

    QMenu *help = bar->addMenu(tr("&Help"));
    guide = add(help, QStringLiteral("book"), tr("&Guide"));
    showKeys(guide, Qt::Key_F1); // looked for in all windows
    guide->setToolTip(tr("What belongs to the part of the window that has the focus"));
    demo = add(help, QStringLiteral("chart"), tr("Show the &demonstration"));
    demo->setToolTip(tr("Imports computed tide levels into the local server and shows them as a table and a chart"));
    shortcuts = add(help, QStringLiteral("shortcuts"), tr("&Keyboard shortcuts"));
    showLog = add(help, QStringLiteral("log"), tr("&Log"));
    showLog->setToolTip(tr("What Penstock itself said since it began: warnings, errors, and what it showed here"));
    help->addSeparator();
    about = add(help, QStringLiteral("info"), tr("&About Penstock"));
    about->setMenuRole(QAction::AboutRole);
    nameAll();
}

/// Under these names people's own keys are kept: they stay the same.
void WindowActions::nameAll() const
{
    const std::initializer_list<std::pair<QAction *, const char *>> names{{newQuery, "query.new"},
                                                                          {newWrite, "write.new"},
                                                                          {openQuery, "query.open"},
                                                                          {saveQuery, "query.save"},
                                                                          {saveQueryAs, "query.saveAs"},
                                                                          {closeQuery, "tabs.close"},
                                                                          {reopenQuery, "tabs.reopen"},
                                                                          {newConnection, "connection.new"},
                                                                          {quit, "window.quit"},
                                                                          {splitRight, "tabs.splitRight"},
                                                                          {splitDown, "tabs.splitDown"},
                                                                          {unsplit, "tabs.unsplit"},
                                                                          {toOtherHalf, "tabs.toOtherHalf"},
                                                                          {linkTimes, "charts.link"},
                                                                          {fullScreen, "window.fullScreen"},
                                                                          {resetLayout, "window.reset"},
                                                                          {run, "query.run"},
                                                                          {runAll, "query.runAll"},
                                                                          {runIntoFile, "query.runIntoFile"},
                                                                          {explain, "query.explain"},
                                                                          {explainTimes, "query.explainTimes"},
                                                                          {stop, "query.stop"},
                                                                          {importCsv, "import.csv"},
                                                                          {openLines, "import.lines"},
                                                                          {watchFolder, "import.watch"},
                                                                          {showMonitor, "monitor.show"},
                                                                          {monitorWindow, "monitor.window"},
                                                                          {monitorFullScreen, "monitor.screen"},
                                                                          {newPipeline, "pipeline.new"},
                                                                          {openPipeline, "pipeline.open"},
                                                                          {pauseWrites, "writes.pause"},
                                                                          {resumeWrites, "writes.resume"},
                                                                          {stopWrites, "writes.stop"},
                                                                          {commands, "window.commands"},
                                                                          {administration, "server.administration"},
                                                                          {runningQueries, "server.queries"},
                                                                          {connections, "connection.list"},
                                                                          {startServer, "localServer.start"},
                                                                          {stopServer, "localServer.stop"},
                                                                          {showServerLog, "localServer.log"},
                                                                          {showRequests, "window.requests"},
                                                                          {preferences, "window.preferences"},
                                                                          {guide, "window.guide"},
                                                                          {demo, "window.demo"},
                                                                          {shortcuts, "window.keys"},
                                                                          {showLog, "window.log"},
                                                                          {about, "window.about"}};
    for (const auto &[action, name] : names)
        nameKeys(action, QString::fromLatin1(name));
}

void WindowActions::addDockSwitch(QAction *action)
{
    m_view->insertAction(m_endOfDocks, action);
}

void WindowActions::addToMonitor(const QList<QAction *> &actions)
{
    m_monitor->insertActions(m_endOfMonitorViews, actions);
}

void WindowActions::showColourScheme(Settings::ColourScheme scheme) const
{
    const QList<QAction *> themes = m_themes->actions();
    for (QAction *theme : themes)
        theme->setChecked(theme->data().toInt() == int(scheme));
}

QAction *WindowActions::add(QMenu *menu, const QString &icon, const QString &text, const QList<QKeySequence> &keys)
{
    QAction *action = menu->addAction(text);
    if (!icon.isEmpty())
        action->setIcon(themedIcon(icon));
    action->setShortcuts(keys);
    return action;
}

void WindowActions::addThemes(QMenu *menu)
{
    m_themes = new QActionGroup(this);
    const auto addTheme = [this, menu](const QString &text, Settings::ColourScheme scheme) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setData(int(scheme));
        m_themes->addAction(action);
        connect(action, &QAction::triggered, this, [this, scheme] { Q_EMIT colourSchemeChosen(scheme); });
    };
    addTheme(tr("&System"), Settings::ColourScheme::System);
    addTheme(tr("&Light"), Settings::ColourScheme::Light);
    addTheme(tr("&Dark"), Settings::ColourScheme::Dark);
    addTheme(tr("High &contrast"), Settings::ColourScheme::HighContrast);
}

} // namespace penstock
