// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/mainwindow.h"

#include "core/connection/profilestore.h"
#include "core/connection/secretstore.h"
#include "core/session/schemacache.h"
#include "core/session/sessionlist.h"
#include "core/workspace/workspace.h"
#include "ui/answer/resultview.h"
#include "ui/common/dropoverlay.h"
#include "ui/common/keymap.h"
#include "ui/common/messagebar.h"
#include "ui/common/noticestack.h"
#include "ui/connections/connectionsdialog.h"
#include "ui/explorer/explorerdock.h"
#include "ui/guide/guide.h"
#include "ui/importing/unfinishedundos.h"
#include "ui/mainwindow/admincommands.h"
#include "ui/mainwindow/docks.h"
#include "ui/mainwindow/fileintake.h"
#include "ui/mainwindow/mainwindowprivate.h"
#include "ui/mainwindow/panes.h"
#include "ui/mainwindow/querycommands.h"
#include "ui/mainwindow/queryfilecommands.h"
#include "ui/mainwindow/servicecommands.h"
#include "ui/mainwindow/sessionend.h"
#include "ui/mainwindow/statementsources.h"
#include "ui/mainwindow/statusstrip.h"
#include "ui/mainwindow/targetbar.h"
#include "ui/mainwindow/targetstate.h"
#include "ui/mainwindow/windowactions.h"
#include "ui/mainwindow/windowpalette.h"
#include "ui/pipelines/knownpipelines.h"
#include "ui/pipelines/pipelinelist.h"
#include "ui/query/querytab.h"
#include "ui/query/querytabs.h"

#include <QAction>
#include <QCloseEvent>
#include <QDebug>
#include <QPointer>
#include <QShowEvent>
#include <QToolBar>
#include <QVBoxLayout>

#include <utility>

namespace penstock {

MainWindow::Private::Private(MainWindow &window, const Services &theServices) : q(window), services(theServices)
{
    actions = new WindowActions(q);
    commands = new ServiceCommands(services, *actions, q);
    status = new StatusStrip(&q);
    q.setStatusBar(status);
    intake = new FileIntake(services, q);
    makeToolBar();
    makeCentre();
    docks = new Docks(services, *actions, q);
    targetState = new TargetState(services.sessions, *target, *status, *messages, &q);
    connectActions();
    connectQueries();
    connectExplorer();
    connectServices();
    connectIntake();
    new Panes(q, *tabs);
    new Guide(*actions->guide, q);
    auto *administration = new AdminCommands(*actions, services.sessions, *target, q);
    connect(&docks->explorer(), &ExplorerDock::administrationRequested, administration,
            [administration](const QString &profileId) { administration->show(profileId); });
    connect(&docks->explorer(), &ExplorerDock::dropRequested, administration, &AdminCommands::drop);
    connect(administration, &AdminCommands::targetWanted, &q, [this] { showConnections(target->profileId()); });
    new QueryFileCommands({q, services, *actions, *tabs, *docks, *intake, *notices});
    new QueryCommands(*actions, *tabs);
    auto *keys = new KeyMap(services.workspace.keys, &q);
    keys->adopt(q);
    const auto *palette = new WindowPalette({q, services, *actions, *target, *tabs, *docks, *keys});
    connect(palette, &WindowPalette::connectionChosen, &q, [this](const QString &id) { connectTo(id, {}); });
    commands->setKeys(*keys);
    docks->restoreLayout();

    auto *overlay = new DropOverlay(&q, [this](const QStringList &files) {
        const QString name = targetState->name();
        return intake->announce(files, name.isEmpty() ? tr("a connection of your choice") : name);
    });
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
    bar->addActions({actions->importCsv, actions->commands});
}

void MainWindow::Private::makeCentre()
{
    auto *centre = new QWidget(&q);
    stack = new NoticeStack(centre);
    notices = &stack->bar(OfFiles);
    leftFiles = &stack->bar(OfLeftFiles);
    messages = &stack->bar(OfConnection);
    tabs = new QueryTabs(services, centre);
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(stack);
    column->addWidget(tabs, 1);
    q.setCentralWidget(centre);
}

/// Makes this the target of the tool bar and of the current query, without connecting.
void MainWindow::Private::choose(const QString &profileId, const QString &database)
{
    const bool sameServer = profileId == target->profileId();
    target->setTarget(profileId, database);
    tabs->setTarget(profileId, target->database());
    docks->setTarget(target->profileId(), target->database());
    services.settings.setLastTarget(profileId, target->database());
    status->setQueryStatus(tabs->currentStatus());
    targetState->targetChanged(sameServer);
}

void MainWindow::Private::connectTo(const QString &profileId, const QString &database)
{
    choose(profileId, database);
    Session *const session = services.sessions.find(profileId);
    if (!session)
        return;
    session->open();
    docks->explorer().reveal(profileId, target->database());
}

void MainWindow::Private::showConnections(const QString &profileId)
{
    if (!connections) {
        connections = new ConnectionsDialog(services, &q);
        connections->setAttribute(Qt::WA_DeleteOnClose);
        connect(connections, &ConnectionsDialog::connectRequested, &q,
                [this](const QString &id) { q.openConnection(id); });
        connect(connections, &ConnectionsDialog::serverLogRequested, actions->showServerLog, &QAction::trigger);
        connect(connections, &ConnectionsDialog::serverPreferencesRequested, &q,
                [this] { commands->showServerPreferences(); });
    }
    connections->open();
    connections->select(profileId);
}

MainWindow::MainWindow(const Services &services, QWidget *parent)
    : QMainWindow(parent), d(std::make_unique<Private>(*this, services))
{
    setWindowTitle(QStringLiteral("Penstock"));
    followSession();
}

MainWindow::~MainWindow() = default;

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    // Not in the first control of the tool bar, where a letter would choose another server.
    if (!event->spontaneous())
        d->tabs->focusEditor();
    d->docks->known().startThose();
    if (!std::exchange(d->hasLooked, true))
        d->undos->look();
}

void MainWindow::openFiles(const QStringList &files)
{
    d->intake->open(files, d->target->profileId(), d->target->database());
}

/// What stands in a tab was written for its own server.
void MainWindow::openConnection(const QString &profileId, const QString &database)
{
    const WorkTab *const tab = d->tabs->currentWork();
    const bool hasText = tab && !tab->isBlank() && !tab->profileId().isEmpty();
    const bool isOfIt = hasText && tab->profileId() == profileId;
    const QString wanted = isOfIt && database.isEmpty() ? tab->database() : database;
    if (hasText && (!isOfIt || tab->database() != wanted))
        d->tabs->newTab();
    d->connectTo(profileId, wanted);
}

void MainWindow::openFirstConnection(const QString &profileId, const QString &database)
{
    const WorkTab *const tab = d->tabs->currentWork();
    const bool hasOwn = tab && !tab->isBlank() && d->services.sessions.find(tab->profileId());
    d->connectTo(hasOwn ? tab->profileId() : profileId, hasOwn ? tab->database() : database);
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
    d->stack->bar(Private::OfProgram).showError(error);
}

void MainWindow::showNotice(const QString &text)
{
    d->stack->bar(Private::OfProgram).showMessage(MessageBar::Kind::Information, text);
}

bool MainWindow::startsAgain() const
{
    return d->commands->startsAgain();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    const bool isUnasked = d->commands->isUnasked();
    if (!isUnasked && !d->tabs->mayClose()) {
        d->commands->stay();
        event->ignore();
        return;
    }
    if (!d->commands->mayClose()) {
        event->ignore();
        return;
    }
    keepAll();
    if (isUnasked && !d->commands->isIdle())
        qWarning("Not all that was under way has ended in time. What imports have written is known to their journals.");
    QMainWindow::closeEvent(event);
    if (isUnasked)
        Q_EMIT ended();
}

void MainWindow::keepAll()
{
    d->docks->saveLayout();
    d->tabs->save();
    d->services.profiles.flush();
    d->services.workspace.flush();
    d->services.settings.sync();
}

void MainWindow::endUnasked()
{
    if (!isVisible()) { // it was closed, or never shown
        Q_EMIT ended();
        return;
    }
    keepAll(); // whoever ends us may not wait
    if (!d->tabs->mayClose())
        qWarning("Staged changes were not sent: the program was ended from outside.");
    d->commands->closeUnasked();
}

void MainWindow::followSession()
{
    SessionEnd::Window window;
    window.keep = [this] {
        if (isVisible())
            keepAll();
    };
    window.isFree = [this] { return !isVisible() || (d->tabs->mayClose() && d->commands->isIdle()); };
    window.mayGo = [this] { return d->tabs->mayClose() && d->commands->mayClose(); };
    window.stay = [this] { d->commands->stay(); };
    window.endSoon = [this] { endUnasked(); };
    new SessionEnd(std::move(window), this);
}

} // namespace penstock
