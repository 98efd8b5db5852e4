// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the parts of the main window tell each other.
#include "core/connection/profilestore.h"
#include "core/connection/secretstore.h"
#include "core/importing/importjournal.h"
#include "core/session/schemacache.h"
#include "core/session/sessionlist.h"
#include "core/settings/settings.h"
#include "core/workspace/workspace.h"
#include "ui/answer/resultview.h"
#include "ui/common/messagebar.h"
#include "ui/common/noticestack.h"
#include "ui/connections/connectionsdialog.h"
#include "ui/explorer/explorerdock.h"
#include "ui/importing/unfinishedundos.h"
#include "ui/mainwindow/aboutbox.h"
#include "ui/mainwindow/admincommands.h"
#include "ui/mainwindow/docks.h"
#include "ui/mainwindow/fileintake.h"
#include "ui/mainwindow/intakenotices.h"
#include "ui/mainwindow/mainwindowprivate.h"
#include "ui/mainwindow/querycommands.h"
#include "ui/mainwindow/queryfilecommands.h"
#include "ui/mainwindow/servicecommands.h"
#include "ui/mainwindow/statementsources.h"
#include "ui/mainwindow/statusstrip.h"
#include "ui/mainwindow/targetbar.h"
#include "ui/mainwindow/targetstate.h"
#include "ui/mainwindow/windowactions.h"
#include "ui/mainwindow/windowpalette.h"
#include "ui/mainwindow/writeagain.h"
#include "ui/pipelines/knownpipelines.h"
#include "ui/pipelines/pipelinelist.h"
#include "ui/query/querytab.h"
#include "ui/query/querytabs.h"

#include <QAction>
#include <QCloseEvent>
#include <QPointer>
#include <QShowEvent>
#include <QToolBar>
#include <QVBoxLayout>

namespace penstock {

void MainWindow::Private::connectActions()
{
    connect(actions->newQuery, &QAction::triggered, tabs, &QueryTabs::newTab);
    connect(actions->newWrite, &QAction::triggered, tabs, &QueryTabs::newWriteTab);
    connect(actions->closeQuery, &QAction::triggered, tabs, &QueryTabs::closeCurrent);
    connect(actions->reopenQuery, &QAction::triggered, tabs, &QueryTabs::reopenClosed);
    connect(tabs, &QueryTabs::canReopenChanged, actions->reopenQuery, &QAction::setEnabled);
    actions->reopenQuery->setEnabled(tabs->canReopen());
    connect(actions->newConnection, &QAction::triggered, &q, [this] { showConnections({}); });
    connect(actions->connections, &QAction::triggered, &q, [this] { showConnections(target->profileId()); });
    connect(actions->quit, &QAction::triggered, &q, &QWidget::close);
    connect(actions->run, &QAction::triggered, tabs, &QueryTabs::runCurrent);
    connect(actions->runAll, &QAction::triggered, tabs, &QueryTabs::runAllCurrent);
    connect(actions->stop, &QAction::triggered, tabs, &QueryTabs::stopCurrent);
    connect(actions->importCsv, &QAction::triggered, &q,
            [this] { intake->choose(target->profileId(), target->database()); });
    connect(actions->openLines, &QAction::triggered, &q,
            [this] { intake->chooseLines(target->profileId(), target->database()); });
    connect(actions->watchFolder, &QAction::triggered, &q,
            [this] { intake->chooseFolder(target->profileId(), target->database()); });
    connect(actions->newPipeline, &QAction::triggered, &q,
            [this] { docks->pipelines().create(target->profileId(), target->database()); });
    connect(actions->fullScreen, &QAction::toggled, &q,
            [this](bool on) { q.setWindowState(q.windowState().setFlag(Qt::WindowFullScreen, on)); });
    connect(actions->demo, &QAction::triggered, &q, &MainWindow::demoRequested);
    connect(actions->showLog, &QAction::triggered, &q, &MainWindow::logRequested);
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
        docks->setTarget(target->profileId(), target->database());
        status->setSession(target->session());
    });
    connect(target, &TargetBar::targetChosen, &q,
            [this](const QString &profileId, const QString &database) { connectTo(profileId, database); });
    connect(target, &TargetBar::managerRequested, &q, [this] { showConnections(target->profileId()); });
    new StatementSources({services, *docks, *tabs, *target}, &q);
}

void MainWindow::Private::connectExplorer()
{
    const ExplorerDock *explorer = &docks->explorer();
    connect(explorer, &ExplorerDock::targetChosen, &q,
            [this](const QString &profileId, const QString &database) { connectTo(profileId, database); });
    connect(explorer, &ExplorerDock::newQueryRequested, &q, [this](const QString &profileId, const QString &database) {
        tabs->newTab();
        q.openConnection(profileId, database);
    });
    connect(explorer, &ExplorerDock::connectionManagerRequested, &q,
            [this](const QString &profileId) { showConnections(profileId); });
    connect(explorer, &ExplorerDock::importRequested, intake, &FileIntake::choose);
}

void MainWindow::Private::connectServices()
{
    connect(targetState, &TargetState::reopenRequested, &q,
            [this](const QString &profileId, const QString &database) { connectTo(profileId, database); });
    connect(&services.secrets, &SecretStore::keyringUnavailable, &q, [this](const QString &reason) {
        stack->bar(OfKeyring).showMessage(
            MessageBar::Kind::Warning,
            tr("No keyring answers: passwords are kept in memory until Penstock ends. Unlock or install "
               "a keyring to keep them."),
            reason);
    });
}

void MainWindow::Private::connectIntake()
{
    new IntakeNotices({*intake, *target, *notices, *leftFiles}, &q);
    new WriteAgain(services, docks->monitor(), *intake, *target, &q);
    connect(intake, &FileIntake::folderChosen, &q, [this](const WatchedFolder::Options &options) {
        if (const Status watched = docks->watch(options); !watched)
            notices->showError(watched.error());
    });
    connect(intake, &FileIntake::openResult, &q,
            [this](const QString &profileId, const QString &database, const QString &statement, bool asChart) {
                q.openStatement(profileId, database, statement, true);
                if (asChart)
                    tabs->currentTab()->results()->setPage(ResultView::Page::Chart);
                q.activateWindow();
            });
    connect(intake, &FileIntake::imported, &q, &MainWindow::showImported);
    undos = new UnfinishedUndos(services.sessions, stack->bar(OfUndos), ImportJournal::defaultFolder(), &q);
    connect(undos, &UnfinishedUndos::deleted, &q, &MainWindow::showImported);
    connect(intake, &FileIntake::undoFailed, undos, &UnfinishedUndos::look); // its wizard is closed
    connect(intake, &FileIntake::linesRead, tabs, &QueryTabs::openLines);
    connect(intake, &FileIntake::linesFileBrought, tabs, &QueryTabs::openLinesFile);
    connect(intake, &FileIntake::connectionsBrought, &q, [this](const QString &file) {
        showConnections(target->profileId());
        connections->importFile(file);
    });
    connect(intake, &FileIntake::pipelineBrought, &docks->pipelines(), &PipelineList::open);
    connect(tabs, &QueryTabs::written, &q, [this](const QString &profileId) { q.showImported(profileId, {}); });
    const auto tell = [this](int store) {
        return [this, store](const Error &error) { stack->bar(OfStores + store).showError(error); };
    };
    connect(&services.workspace.tabs, &SessionStore::failed, &q, tell(0));
    connect(&services.workspace.history, &QueryHistory::failed, &q, tell(1));
    connect(&services.workspace.keys, &KeyChoices::failed, &q, tell(2));
    connect(&docks->known(), &KnownPipelines::failed, &q, tell(3));
    connect(&services.profiles, &ProfileStore::failed, &q, tell(4));
    connect(&services.settings, &Settings::failed, &q, tell(5));
    if (const std::optional<Error> &trouble = services.settings.trouble())
        tell(5)(*trouble);
}

} // namespace penstock
