// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/explorerdock.h"

#include "core/session/sessionlist.h"
#include "core/workspace/workspace.h"
#include "ui/common/emptystate.h"
#include "ui/common/theme.h"
#include "ui/explorer/explorerdelegate.h"
#include "ui/explorer/explorerfilter.h"
#include "ui/explorer/explorergroups.h"
#include "ui/explorer/explorermenu.h"
#include "ui/explorer/explorermodel.h"

#include <QAction>
#include <QLineEdit>
#include <QStackedWidget>
#include <QTimer>
#include <QTreeView>
#include <QVBoxLayout>

namespace penstock {

namespace {

constexpr int filterDelayMs = 120;

} // namespace

struct ExplorerDock::Private
{
    Private(ExplorerDock &dock, const Services &services);

    void makeTree();
    void connectMenu();
    void selected(const QModelIndex &current);
    void activated(const QModelIndex &index);
    void applyFilter();
    void rememberOpen(const QModelIndex &parent);
    void openAgain();
    void enterTree();
    void expandLoaded(const QModelIndex &parent);
    void showPage();
    void revealPending();
    QModelIndex source(const QModelIndex &index) const { return filter->mapToSource(index); }

    ExplorerDock &q;
    SessionList &sessions;
    ExplorerModel *model = nullptr;
    ExplorerFilter *filter = nullptr;
    ExplorerMenu *menu = nullptr;
    ExplorerGroups *groups = nullptr;
    QStackedWidget *pages = nullptr;
    QLineEdit *filterEdit = nullptr;
    QTreeView *tree = nullptr;
    QTimer filterTimer;
    QTimer openTimer;
    QList<QPersistentModelIndex> opened; ///< before a search, of the model
    QPersistentModelIndex chosen;        ///< the same
    QString revealProfile;               ///< to be shown when its names have come
    QString revealDatabase;
    bool revealing = false;
};

ExplorerDock::Private::Private(ExplorerDock &dock, const Services &services) : q(dock), sessions(services.sessions)
{
    model = new ExplorerModel(sessions, &q);
    model->setProfiles(services.profiles);
    filter = new ExplorerFilter(&q);
    filter->setSourceModel(model);

    filterEdit = new QLineEdit(&q);
    filterEdit->setPlaceholderText(tr("Filter names"));
    filterEdit->setAccessibleName(tr("Filter the explorer"));
    filterEdit->setClearButtonEnabled(true);
    filterEdit->addAction(themedIcon(QStringLiteral("filter"), ThemeRole::Muted), QLineEdit::LeadingPosition);
    filterTimer.setSingleShot(true);
    filterTimer.setInterval(filterDelayMs);
    auto *toTree = new QAction(filterEdit);
    toTree->setShortcut(Qt::Key_Down);
    toTree->setShortcutContext(Qt::WidgetShortcut);
    filterEdit->addAction(toTree);
    connect(toTree, &QAction::triggered, &q, [this] { enterTree(); });
    connect(filterEdit, &QLineEdit::textChanged, &filterTimer, qOverload<>(&QTimer::start));
    connect(&filterTimer, &QTimer::timeout, &q, [this] { applyFilter(); });

    makeTree();
    groups = new ExplorerGroups(*tree, *filter, services.workspace.layout, &q);
    menu = new ExplorerMenu(*tree, *filter, *model, &q);
    connectMenu();

    auto *empty = new EmptyState(QStringLiteral("server"), tr("No connection yet"),
                                 tr("Add a server to look at its databases, measurements and fields."),
                                 tr("Add a connection"), &q);
    connect(empty, &EmptyState::actionTriggered, &q, [this] { Q_EMIT q.connectionManagerRequested({}); });
    auto *page = new QWidget(&q);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *filterRow = new QVBoxLayout;
    filterRow->setContentsMargins(spacing::hair, spacing::hair, spacing::hair, spacing::hair);
    filterRow->addWidget(filterEdit);
    layout->addLayout(filterRow);
    layout->addWidget(tree);
    pages = new QStackedWidget(&q);
    pages->addWidget(page);
    pages->addWidget(empty);
    q.setWidget(pages);
    connect(model, &QAbstractItemModel::rowsInserted, &q, [this] {
        showPage();
        revealPending();
        if (!filter->text().isEmpty())
            openTimer.start(); // what was found is shown, also when its names come late
    });
    openTimer.setSingleShot(true);
    openTimer.setInterval(0);
    connect(&openTimer, &QTimer::timeout, &q, [this] { expandLoaded({}); });
    connect(model, &QAbstractItemModel::rowsRemoved, &q, [this] { showPage(); });
    showPage();
}

void ExplorerDock::Private::makeTree()
{
    tree = new QTreeView(&q);
    tree->setModel(filter);
    tree->setItemDelegate(new ExplorerDelegate(tree));
    tree->setAccessibleName(tr("Connections, databases, measurements, tags and fields"));
    tree->setHeaderHidden(true);
    tree->setUniformRowHeights(true);
    tree->setIndentation(spacing::large);
    tree->setFrameShape(QFrame::NoFrame);
    tree->setExpandsOnDoubleClick(false);
    tree->setDragEnabled(true);
    tree->setDragDropMode(QAbstractItemView::DragOnly);
    tree->setContextMenuPolicy(Qt::CustomContextMenu);
    tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    connect(tree->selectionModel(), &QItemSelectionModel::currentChanged, &q,
            [this](const QModelIndex &current) { selected(current); });
    connect(tree, &QTreeView::activated, &q, [this](const QModelIndex &index) { activated(index); });
    connect(tree, &QWidget::customContextMenuRequested, &q, [this](const QPoint &position) {
        const QModelIndex index = tree->indexAt(position);
        if (index.isValid())
            tree->setCurrentIndex(index);
        menu->popUp(tree->viewport()->mapToGlobal(position));
    });
}

void ExplorerDock::Private::connectMenu()
{
    connect(menu, &ExplorerMenu::statementRequested, &q, &ExplorerDock::statementRequested);
    connect(menu, &ExplorerMenu::targetChosen, &q, &ExplorerDock::targetChosen);
    connect(menu, &ExplorerMenu::newQueryRequested, &q, &ExplorerDock::newQueryRequested);
    connect(menu, &ExplorerMenu::insertRequested, &q, &ExplorerDock::insertRequested);
    connect(menu, &ExplorerMenu::administrationRequested, &q, &ExplorerDock::administrationRequested);
    connect(menu, &ExplorerMenu::connectionManagerRequested, &q, &ExplorerDock::connectionManagerRequested);
    connect(menu, &ExplorerMenu::importRequested, &q, &ExplorerDock::importRequested);
    connect(menu, &ExplorerMenu::dropRequested, &q, &ExplorerDock::dropRequested);
}

void ExplorerDock::Private::selected(const QModelIndex &current)
{
    if (revealing)
        return;
    const QString measurement = current.data(ExplorerModel::MeasurementRole).toString();
    if (!measurement.isEmpty())
        Q_EMIT q.measurementSelected(measurement);
}

void ExplorerDock::Private::activated(const QModelIndex &index)
{
    switch (ExplorerModel::kind(index)) {
    case ExplorerNode::Kind::Measurement:
        menu->showFirstRows(index);
        break;
    case ExplorerNode::Kind::RetentionPolicy:
    case ExplorerNode::Kind::Tag:
    case ExplorerNode::Kind::Field:
    case ExplorerNode::Kind::TagValue:
        Q_EMIT q.insertRequested(index.data(ExplorerModel::QuotedRole).toString());
        break;
    case ExplorerNode::Kind::More:
        model->showMore(source(index));
        break;
    case ExplorerNode::Kind::Problem:
    case ExplorerNode::Kind::Nothing:
        model->refresh(source(index));
        break;
    default:
        tree->setExpanded(index, !tree->isExpanded(index));
        break;
    }
}

void ExplorerDock::Private::applyFilter()
{
    const bool wasSearching = !filter->text().isEmpty();
    if (!wasSearching) {
        opened.clear();
        rememberOpen({});
        chosen = source(tree->currentIndex());
    }
    model->setFilter(filterEdit->text());
    filter->setText(filterEdit->text());
    if (filter->text().isEmpty()) {
        if (wasSearching)
            openAgain();
        return;
    }
    model->loadMeasurements();
    expandLoaded({});
}

void ExplorerDock::Private::rememberOpen(const QModelIndex &parent)
{
    for (int row = 0; row < filter->rowCount(parent); ++row) {
        const QModelIndex index = filter->index(row, 0, parent);
        if (!tree->isExpanded(index))
            continue;
        opened += source(index);
        rememberOpen(index);
    }
}

/// What a search has shut by hiding it, and the row that was chosen if none is.
void ExplorerDock::Private::openAgain()
{
    for (const QPersistentModelIndex &index : std::as_const(opened)) {
        if (index.isValid())
            tree->expand(filter->mapFromSource(index));
    }
    opened.clear();
    if (!tree->currentIndex().isValid() && chosen.isValid()) {
        revealing = true; // nobody has chosen anything
        tree->setCurrentIndex(filter->mapFromSource(chosen));
        revealing = false;
    }
    groups->restore();
}

void ExplorerDock::Private::enterTree()
{
    if (!tree->currentIndex().isValid())
        tree->setCurrentIndex(filter->index(0, 0));
    tree->setFocus(Qt::ShortcutFocusReason);
}

/// Opens what the filter left over. What was never fetched stays shut: opening it would ask its server.
void ExplorerDock::Private::expandLoaded(const QModelIndex &parent)
{
    for (int row = 0; row < filter->rowCount(parent); ++row) {
        const QModelIndex index = filter->index(row, 0, parent);
        const ExplorerNode::Kind kind = ExplorerModel::kind(index);
        if (kind > ExplorerNode::Kind::Database || !model->isLoaded(source(index)))
            continue;
        tree->expand(index);
        expandLoaded(index);
    }
}

void ExplorerDock::Private::showPage()
{
    pages->setCurrentIndex(model->rowCount() > 0 ? 0 : 1);
}

void ExplorerDock::Private::revealPending()
{
    if (revealProfile.isEmpty())
        return;
    const QModelIndex database = filter->mapFromSource(model->find(revealProfile, revealDatabase));
    if (!database.isValid())
        return;
    revealing = true;
    tree->setCurrentIndex(database);
    revealing = false;
    tree->expand(database);
    revealProfile.clear();
}

ExplorerDock::ExplorerDock(const Services &services, QWidget *parent)
    : QDockWidget(tr("Explorer"), parent), d(std::make_unique<Private>(*this, services))
{
    setObjectName(QStringLiteral("explorer"));
}

ExplorerDock::~ExplorerDock() = default;

void ExplorerDock::reveal(const QString &profileId, const QString &database)
{
    const QModelIndex connection = d->filter->mapFromSource(d->model->find(profileId));
    if (!connection.isValid())
        return;
    d->revealProfile = profileId;
    d->revealDatabase = database;
    for (QModelIndex group = connection.parent(); group.isValid(); group = group.parent())
        d->tree->expand(group);
    d->tree->expand(connection);
    d->revealPending();
}

} // namespace penstock
