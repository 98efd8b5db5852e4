// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/connectionlist.h"

#include "ui/common/theme.h"
#include "ui/connections/connectiontree.h"
#include "ui/connections/profiledelegate.h"
#include "ui/connections/profilemodel.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <functional>

namespace penstock {

ConnectionList::ConnectionList(ProfileModel &model, WindowLayout &layout, QWidget *parent)
    : QWidget(parent), m_model(model), m_closed(layout)
{
    m_tree = new ConnectionTree(model, this);
    m_search = new QLineEdit(this);
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search connections"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(themedIcon(QStringLiteral("search"), ThemeRole::Muted), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    makeView();

    m_add = makeButton(QStringLiteral("plus"), tr("Add a connection"));
    m_add->setText(tr("A&dd"));
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_import = makeButton(QStringLiteral("import"), tr("Import connections of another program"));
    m_up = makeButton(QStringLiteral("arrow-up"), tr("Move up"));
    m_down = makeButton(QStringLiteral("arrow-down"), tr("Move down"));
    m_duplicate = makeButton(QStringLiteral("duplicate"), tr("Duplicate"));
    m_remove = makeButton(QStringLiteral("trash"), tr("Remove"));

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(spacing::hair);
    buttons->addWidget(m_add);
    buttons->addWidget(m_import);
    buttons->addStretch();
    for (QToolButton *button : {m_up, m_down, m_duplicate, m_remove})
        buttons->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::hair);
    column->addWidget(m_search);
    column->addWidget(m_view, 1);
    column->addLayout(buttons);
    connectParts();
    restore();
    setFocusProxy(m_view); // not the search, which stands before it
}

void ConnectionList::makeView()
{
    m_view = new QTreeView(this);
    m_view->setModel(m_tree);
    m_view->setItemDelegate(new ProfileDelegate(m_view));
    m_view->setAccessibleName(tr("Connections"));
    m_view->setHeaderHidden(true);
    m_view->setIndentation(spacing::large);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_view->setDragEnabled(true);
    m_view->setDragDropMode(QAbstractItemView::InternalMove);
    m_view->setDropIndicatorShown(true);
    m_view->setTextElideMode(Qt::ElideMiddle);
}

void ConnectionList::connectParts()
{
    connect(m_add, &QToolButton::clicked, this, &ConnectionList::addRequested);
    connect(m_import, &QToolButton::clicked, this, &ConnectionList::importRequested);
    connect(m_duplicate, &QToolButton::clicked, this, &ConnectionList::duplicateRequested);
    connect(m_remove, &QToolButton::clicked, this, &ConnectionList::removeRequested);
    connect(m_up, &QToolButton::clicked, this, [this] { Q_EMIT moveRequested(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { Q_EMIT moveRequested(1); });
    connect(m_search, &QLineEdit::textChanged, m_tree, &ConnectionTree::setFilter);
    connect(m_view, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        if (m_tree->profileRow(index) >= 0)
            Q_EMIT activated();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        updateButtons();
        if (m_restoring || m_tree->profileRow(current) < 0)
            return;
        m_current = current.data(ProfileModel::IdRole).toString();
        Q_EMIT currentChanged(m_current);
    });
    connect(m_tree, &QAbstractItemModel::modelReset, this, &ConnectionList::restore);
    connect(m_tree, &QAbstractItemModel::dataChanged, this, &ConnectionList::updateButtons);
    connect(m_view, &QTreeView::collapsed, this, [this](const QModelIndex &group) { remember(group, true); });
    connect(m_view, &QTreeView::expanded, this, [this](const QModelIndex &group) { remember(group, false); });
    // Later: the view is still busy with the drop, or with the editor of the name.
    connect(m_tree, &ConnectionTree::placeRequested, this, &ConnectionList::placeRequested, Qt::QueuedConnection);
    connect(m_tree, &ConnectionTree::renameRequested, this, &ConnectionList::renameRequested, Qt::QueuedConnection);
}

/// After the rows have changed: groups stand as they stood, and the same connection is chosen.
void ConnectionList::restore()
{
    const QScopedValueRollback<bool> restoring(m_restoring, true);
    bool hasGroups = false;
    const std::function<void(const QModelIndex &)> open = [&](const QModelIndex &parent) {
        for (int row = 0; row < m_tree->rowCount(parent); ++row) {
            const QModelIndex index = m_tree->index(row, 0, parent);
            if (m_tree->profileRow(index) >= 0)
                continue;
            hasGroups = true;
            m_view->setExpanded(index, m_tree->isFiltered() ||
                                           !m_closed.contains(index.data(ConnectionTree::GroupPathRole).toString()));
            open(index);
        }
    };
    open({});
    m_view->setRootIsDecorated(hasGroups);
    m_view->setAutoScroll(false); // it would open the group
    m_view->setCurrentIndex(m_tree->indexOf(m_current));
    m_view->setAutoScroll(true);
    updateButtons();
}

void ConnectionList::remember(const QModelIndex &group, bool closed)
{
    if (m_restoring || m_tree->isFiltered())
        return;
    m_closed.set(group.data(ConnectionTree::GroupPathRole).toString(), closed);
}

QString ConnectionList::currentId() const
{
    return m_view->currentIndex().data(ProfileModel::IdRole).toString();
}

QString ConnectionList::currentGroup() const
{
    const QModelIndex current = m_view->currentIndex();
    const QString group = current.data(ConnectionTree::GroupPathRole).toString();
    return group.isEmpty() ? current.data(ProfileModel::GroupRole).toString() : group;
}

void ConnectionList::setCurrent(const QString &profileId)
{
    m_current = profileId;
    if (!m_tree->indexOf(profileId).isValid())
        m_search->clear();
    m_view->setCurrentIndex(m_tree->indexOf(profileId));
}

bool ConnectionList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<const QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down) {
            m_view->setFocus(Qt::TabFocusReason);
            return true;
        }
        if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

QToolButton *ConnectionList::makeButton(const QString &icon, const QString &text)
{
    auto *button = new QToolButton(this);
    button->setIcon(themedIcon(icon));
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

void ConnectionList::updateButtons()
{
    const QModelIndex current = m_view->currentIndex();
    const int row = m_tree->profileRow(current);
    const auto isSaved = [this](int profile) {
        return profile >= 0 && !m_model.isDraft(profile) && !m_model.profile(profile).isLocal();
    };
    const auto mayPass = [&](int by) {
        return !m_tree->isFiltered() && isSaved(m_tree->profileRow(current.siblingAtRow(current.row() + by)));
    };
    m_up->setEnabled(isSaved(row) && mayPass(-1));
    m_down->setEnabled(isSaved(row) && mayPass(1));
    m_duplicate->setEnabled(isSaved(row));
    m_remove->setEnabled(row >= 0 && !m_model.profile(row).isLocal());
}

} // namespace penstock
