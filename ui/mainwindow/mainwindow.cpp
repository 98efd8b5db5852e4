// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/mainwindow.h"

#include "core/connection/secretstore.h"
#include "core/pipeline/pipelineregistry.h"
#include "core/session/schemacache.h"
#include "core/session/sessionlist.h"
#include "core/workspace/sessionstore.h"
#include "ui/answer/resultview.h"
#include "ui/common/dropoverlay.h"
#include "ui/common/messagebar.h"
#include "ui/connections/connectionsdialog.h"
#include "ui/explorer/explorerdock.h"
#include "ui/mainwindow/aboutbox.h"
#include "ui/mainwindow/fileintake.h"
#include "ui/mainwindow/serverlogdock.h"
#include "ui/mainwindow/servicecommands.h"
#include "ui/mainwindow/statusstrip.h"
#include "ui/mainwindow/stopquestion.h"
#include "ui/mainwindow/targetbar.h"
#include "ui/mainwindow/windowactions.h"
#include "ui/mainwindow/windowlayout.h"
#include "ui/monitor/monitordock.h"
#include "ui/query/patternsdock.h"
#include "ui/query/querytab.h"
#include "ui/query/querytabs.h"
#include "ui/requests/requestsdock.h"

#include <QAction>
#include <QCloseEvent>
#include <QPointer>
#include <QShowEvent>
#include <QToolBar>
#include <QVBoxLayout>

namespace penstock {

struct MainWindow::Private
{
    Private(MainWindow &window, const Services &theServices);

    void makeToolBar();
    void makeCentre();
    void makeDocks();
    void connectActions();
    void connectQueries();
    void connectExplorer();
    void connectServices();
    void connectIntake();

    void choose(const QString &profileId, const QString &database);
    void sessionStateChanged(Session *session);
    void sessionsChanged();
    void showConnections(const QString &profileId);
    QString targetName() const;

    MainWindow &q;
    const Services &services;
    WindowActions *actions = nullptr;
    WindowLayout *layout = nullptr;
    TargetBar *target = nullptr;
    MessageBar *notices = nullptr;  ///< of the program as a whole
    MessageBar *messages = nullptr; ///< of the chosen connection
    QueryTabs *tabs = nullptr;
    StatusStrip *status = nullptr;
    ExplorerDock *explorer = nullptr;
    PatternsDock *patterns = nullptr;
    MonitorDock *monitor = nullptr;
    ServerLogDock *serverLog = nullptr;
    RequestsDock *requests = nullptr;
    FileIntake *intake = nullptr;
    QPointer<ConnectionsDialog> connections;
    bool targetWasOpen = false;
    bool mayClose = false;
};

MainWindow::Private::Private(MainWindow &window, const Services &theServices) : q(window), services(theServices)
{
    actions = new WindowActions(q);
    new ServiceCommands(services, *actions, q);
    status = new StatusStrip(&q);
    q.setStatusBar(status);
    intake = new FileIntake(services, q);
    makeToolBar();
    makeCentre();
    makeDocks();
    connectActions();
    connectQueries();
    connectExplorer();
    connectServices();
    connectIntake();
    layout = new WindowLayout(q, services.settings);
    layout->restore();

    auto *overlay =
        new DropOverlay(&q, [this](const QStringList &files) { return intake->announce(files, targetName()); });
    connect(overlay, &DropOverlay::filesDropped, &q, &MainWindow::openFiles);
}

void MainWindow::Private::makeToolBar()
{
    QToolBar *bar = q.addToolBar(tr("Main tool bar"));
    bar->setObjectName(QStringLiteral("mainToolBar"));
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    target = new TargetBar(services, bar);
    bar->addWidget(target);
    bar->addSeparator();
    bar->addActions({actions->run, actions->stop});
    bar->addSeparator();
    bar->addAction(actions->importCsv);
}

void MainWindow::Private::makeCentre()
{
    auto *centre = new QWidget(&q);
    notices = new MessageBar(centre);
    messages = new MessageBar(centre);
    tabs = new QueryTabs(services, centre);
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(notices);
    column->addWidget(messages);
    column->addWidget(tabs, 1);
    q.setCentralWidget(centre);
}

void MainWindow::Private::makeDocks()
{
    explorer = new ExplorerDock(services, &q);
    patterns = new PatternsDock(&q);
    monitor = new MonitorDock(services.pipelines, &q);
    serverLog = new ServerLogDock(services.localServer, &q);
    requests = new RequestsDock(services.sessions.requestLog(), &q);
    q.setDockNestingEnabled(true);
    q.setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::South);
    q.setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    q.addDockWidget(Qt::LeftDockWidgetArea, explorer);
    q.addDockWidget(Qt::LeftDockWidgetArea, patterns);
    q.tabifyDockWidget(explorer, patterns);
    q.addDockWidget(Qt::BottomDockWidgetArea, monitor);
    q.addDockWidget(Qt::BottomDockWidgetArea, serverLog);
    q.tabifyDockWidget(monitor, serverLog);
    q.addDockWidget(Qt::BottomDockWidgetArea, requests);
    q.tabifyDockWidget(serverLog, requests);
    serverLog->hide();
    requests->hide();
    explorer->raise();
    const QFontMetrics metrics = q.fontMetrics();
    q.resizeDocks({explorer}, {metrics.averageCharWidth() * 38}, Qt::Horizontal);
    q.resizeDocks({monitor}, {metrics.lineSpacing() * 10}, Qt::Vertical);
    for (QDockWidget *dock : std::initializer_list<QDockWidget *>{explorer, patterns, monitor, serverLog, requests})
        actions->addDockSwitch(dock->toggleViewAction());
}

void MainWindow::Private::connectActions()
{
    connect(actions->newQuery, &QAction::triggered, tabs, &QueryTabs::newTab);
    connect(actions->closeQuery, &QAction::triggered, tabs, &QueryTabs::closeCurrent);
    connect(actions->reopenQuery, &QAction::triggered, tabs, &QueryTabs::reopenClosed);
    connect(actions->newConnection, &QAction::triggered, &q, [this] { showConnections({}); });
    connect(actions->connections, &QAction::triggered, &q, [this] { showConnections(target->profileId()); });
    connect(actions->quit, &QAction::triggered, &q, &QWidget::close);
    connect(actions->run, &QAction::triggered, tabs, &QueryTabs::runCurrent);
    connect(actions->runAll, &QAction::triggered, tabs, &QueryTabs::runAllCurrent);
    connect(actions->stop, &QAction::triggered, tabs, &QueryTabs::stopCurrent);
    connect(actions->importCsv, &QAction::triggered, &q,
            [this] { intake->choose(target->profileId(), target->database()); });
    const auto bring = [](QDockWidget *dock) {
        dock->show();
        dock->raise();
        dock->setFocus(Qt::ShortcutFocusReason);
    };
    connect(actions->showMonitor, &QAction::triggered, monitor, [this, bring] { bring(monitor); });
    connect(actions->showRequests, &QAction::triggered, requests, [this, bring] { bring(requests); });
    connect(actions->showServerLog, &QAction::triggered, serverLog, [this, bring] { bring(serverLog); });
    connect(actions->resetLayout, &QAction::triggered, &q, [this] { layout->reset(); });
    connect(actions->fullScreen, &QAction::toggled, &q,
            [this](bool on) { q.setWindowState(q.windowState().setFlag(Qt::WindowFullScreen, on)); });
    connect(actions->demo, &QAction::triggered, &q, &MainWindow::demoRequested);
    connect(actions->about, &QAction::triggered, &q, [this] { (new AboutBox(&q))->open(); });
}

void MainWindow::Private::connectQueries()
{
    connect(tabs, &QueryTabs::statusChanged, status, &StatusStrip::setQueryStatus);
    connect(tabs, &QueryTabs::runningChanged, actions->stop, &QAction::setEnabled);
    connect(tabs, &QueryTabs::targetChanged, &q, [this](const QString &profileId, const QString &database) {
        if (profileId.isEmpty())
            return;
        target->setTarget(profileId, database);
        status->setSession(target->session());
    });
    connect(target, &TargetBar::targetChosen, &q, &MainWindow::openConnection);
    connect(target, &TargetBar::managerRequested, &q, [this] { showConnections(target->profileId()); });
    connect(tabs, &QueryTabs::languageChanged, patterns, &PatternsDock::setLanguage);
    connect(patterns, &PatternsDock::statementReady, &q, [this](const QString &statement, bool run, Language language) {
        if (run)
            tabs->openStatement(target->profileId(), target->database(), statement, true, language);
        else
            tabs->insertText(statement);
    });
}

void MainWindow::Private::connectExplorer()
{
    connect(explorer, &ExplorerDock::targetChosen, &q, &MainWindow::openConnection);
    connect(explorer, &ExplorerDock::newQueryRequested, &q, [this](const QString &profileId, const QString &database) {
        tabs->newTab();
        q.openConnection(profileId, database);
    });
    connect(explorer, &ExplorerDock::measurementSelected, patterns,
            [this](const QString &name) { patterns->suggest(QStringLiteral("measurement"), name); });
    connect(explorer, &ExplorerDock::statementRequested, &q, &MainWindow::openStatement);
    connect(explorer, &ExplorerDock::insertRequested, tabs, &QueryTabs::insertText);
    connect(explorer, &ExplorerDock::connectionManagerRequested, &q,
            [this](const QString &profileId) { showConnections(profileId); });
    connect(explorer, &ExplorerDock::importRequested, intake, &FileIntake::choose);
}

void MainWindow::Private::connectServices()
{
    connect(&services.sessions, &SessionList::sessionStateChanged, &q,
            [this](Session *session) { sessionStateChanged(session); });
    connect(&services.sessions, &SessionList::changed, &q, [this] { sessionsChanged(); });
    connect(messages, &MessageBar::actionTriggered, &q, [this] {
        if (Session *session = target->session())
            session->open();
    });
    connect(&services.secrets, &SecretStore::keyringUnavailable, &q, [this](const QString &reason) {
        notices->showMessage(MessageBar::Kind::Warning,
                             tr("No keyring answers: passwords are kept in memory until Penstock ends. Unlock or "
                                "install a keyring to keep them."),
                             reason);
    });
}

void MainWindow::Private::connectIntake()
{
    connect(intake, &FileIntake::refused, notices,
            [this](const QString &reasons) { notices->showMessage(MessageBar::Kind::Warning, reasons); });
    connect(intake, &FileIntake::openResult, &q,
            [this](const QString &profileId, const QString &database, const QString &statement) {
                q.openStatement(profileId, database, statement, true);
                q.activateWindow();
            });
    connect(intake, &FileIntake::imported, &q, &MainWindow::showImported);
    connect(&services.tabs, &SessionStore::failed, &q, [this](const Error &error) { notices->showError(error); });
}

/// Makes this the target of the tool bar and of the current query, without connecting.
void MainWindow::Private::choose(const QString &profileId, const QString &database)
{
    const bool sameServer = profileId == target->profileId();
    target->setTarget(profileId, database);
    tabs->setTarget(profileId, target->database());
    patterns->suggest(QStringLiteral("database"), target->database());
    services.settings.setLastTarget(profileId, target->database());
    status->setQueryStatus(tabs->currentStatus());
    status->setSession(target->session());
    if (!sameServer)
        messages->clear();
    if (Session *session = target->session())
        sessionStateChanged(session);
}

void MainWindow::Private::sessionStateChanged(Session *session)
{
    if (session != target->session())
        return;
    status->setSession(session);
    targetWasOpen = session->state() == Session::State::Open;
    if (session->state() == Session::State::Failed) {
        messages->showError(session->error());
        messages->setAction(tr("Try again"));
    } else {
        messages->clear();
    }
}

/// A connection that was edited got a fresh session: it is opened again when it was open before.
void MainWindow::Private::sessionsChanged()
{
    const Session *session = target->session();
    status->setSession(session);
    if (session && session->state() == Session::State::Closed && targetWasOpen)
        q.openConnection(target->profileId(), target->database());
    else
        targetWasOpen = session && session->state() == Session::State::Open;
}

void MainWindow::Private::showConnections(const QString &profileId)
{
    if (!connections) {
        connections = new ConnectionsDialog(services, &q);
        connections->setAttribute(Qt::WA_DeleteOnClose);
        connect(connections, &ConnectionsDialog::connectRequested, &q,
                [this](const QString &id) { q.openConnection(id); });
    }
    connections->open();
    connections->select(profileId);
}

QString MainWindow::Private::targetName() const
{
    const Session *session = target->session();
    if (!session)
        return tr("a connection of your choice");
    return target->database().isEmpty() ? session->profile().name
                                        : session->profile().name + QStringLiteral(" · ") + target->database();
}

MainWindow::MainWindow(const Services &services, QWidget *parent)
    : QMainWindow(parent), d(std::make_unique<Private>(*this, services))
{
    setWindowTitle(QStringLiteral("Penstock"));
}

MainWindow::~MainWindow() = default;

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    // Not in the first control of the tool bar, where a letter would choose another server.
    if (!event->spontaneous())
        d->tabs->focusEditor();
}

void MainWindow::openFiles(const QStringList &files)
{
    d->intake->open(files, d->target->profileId(), d->target->database());
}

void MainWindow::openConnection(const QString &profileId, const QString &database)
{
    d->choose(profileId, database);
    Session *session = d->services.sessions.find(profileId);
    if (!session)
        return;
    session->open();
    d->explorer->reveal(profileId, d->target->database());
}

void MainWindow::openStatement(const QString &profileId, const QString &database, const QString &statement, bool run)
{
    d->tabs->openStatement(profileId, database, statement, run);
}

void MainWindow::showChart()
{
    if (const QueryTab *tab = d->tabs->currentTab())
        tab->results()->setPage(ResultView::Page::Chart);
}

void MainWindow::showImported(const QString &profileId, const QString &database)
{
    if (const Session *session = d->services.sessions.find(profileId))
        session->schema().forget(database); // and whoever shows its names asks for them again
}

void MainWindow::showError(const Error &error)
{
    d->notices->showError(error);
}

void MainWindow::showNotice(const QString &text)
{
    d->notices->showMessage(MessageBar::Kind::Information, text);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    const QList<Pipeline *> &running = d->services.pipelines.running();
    if (!running.isEmpty() && !d->mayClose) {
        event->ignore();
        auto *question = new StopQuestion(running, StopQuestion::Why::Quit, this);
        connect(question, &StopQuestion::confirmed, this, [this] {
            d->mayClose = true;
            if (d->services.pipelines.running().isEmpty()) {
                close(); // it ended while the question stood
                return;
            }
            connect(&d->services.pipelines, &PipelineRegistry::idle, this, &QWidget::close);
            d->services.pipelines.cancelAll();
        });
        question->open();
        return;
    }
    d->layout->save();
    d->tabs->save();
    d->services.tabs.flush();
    d->services.settings.sync();
    QMainWindow::closeEvent(event);
}

} // namespace penstock
