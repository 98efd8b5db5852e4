// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/saved/savedqueriestree.h"

#include "ui/common/namedetaildelegate.h"
#include "ui/common/theme.h"
#include "ui/query/saved/savedqueriesmodel.h"

#include <QKeyEvent>

#include <utility>

namespace penstock {

SavedQueriesTree::SavedQueriesTree(QueryLibrary &library, QWidget *parent)
    : QTreeView(parent), m_model(new SavedQueriesModel(library, this))
{
    m_found.setSourceModel(m_model);
    m_found.setRecursiveFilteringEnabled(true);
    m_found.setFilterRole(SavedQueriesModel::SearchRole);
    m_found.setFilterCaseSensitivity(Qt::CaseInsensitive);
    setModel(&m_found);
    setItemDelegate(new NameDetailDelegate(SavedQueriesModel::DetailRole, this));
    setHeaderHidden(true);
    setFrameShape(QFrame::NoFrame);
    setIndentation(spacing::large);
    setUniformRowHeights(true);
    setExpandsOnDoubleClick(false);
    setEditTriggers(QAbstractItemView::NoEditTriggers); // but by the command
    setDragDropMode(QAbstractItemView::DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setAccessibleName(tr("Saved queries"));
    connect(this, &QTreeView::expanded, this, [this](const QModelIndex &index) {
        if (!m_isRecalling)
            m_unfolded.insert(index.data(SavedQueriesModel::PathRole).toString());
    });
    connect(this, &QTreeView::collapsed, this, [this](const QModelIndex &index) {
        if (!m_isRecalling)
            m_unfolded.remove(index.data(SavedQueriesModel::PathRole).toString());
    });
    connect(this, &QTreeView::doubleClicked, this, &SavedQueriesTree::open);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (current.isValid())
            m_wanted.clear();
    });
    connect(&m_found, &QAbstractItemModel::modelAboutToBeReset, this, &SavedQueriesTree::remember);
    connect(m_model, &SavedQueriesModel::movedTo, this, &SavedQueriesTree::choose);
    connect(m_model, &SavedQueriesModel::filled, this, &SavedQueriesTree::recall);
}

void SavedQueriesTree::remember()
{
    if (m_wanted.isEmpty())
        m_wanted = currentPath();
}

void SavedQueriesTree::recall()
{
    m_isRecalling = true;
    for (const QString &path : std::as_const(m_unfolded))
        setExpanded(m_found.mapFromSource(m_model->indexOf(path)), true);
    m_isRecalling = false;
    if (!m_wanted.isEmpty())
        choose(std::exchange(m_wanted, {}));
}

void SavedQueriesTree::find(const QString &text)
{
    m_found.setFilterFixedString(text.trimmed());
    m_isRecalling = true; // how it looks while something is found is not how it is left
    if (text.trimmed().isEmpty()) {
        collapseAll();
        m_isRecalling = false;
        recall();
        return;
    }
    expandAll();
    m_isRecalling = false;
    if (!currentIndex().isValid() && m_found.rowCount() > 0)
        setCurrentIndex(m_found.index(0, 0));
}

bool SavedQueriesTree::isFound() const
{
    return m_found.rowCount() > 0;
}

QString SavedQueriesTree::currentPath() const
{
    return currentIndex().data(SavedQueriesModel::PathRole).toString();
}

bool SavedQueriesTree::isFolder() const
{
    return currentIndex().data(SavedQueriesModel::FolderRole).toBool();
}

QString SavedQueriesTree::currentFolder() const
{
    const QString path = currentPath();
    if (isFolder())
        return path;
    return path.contains(u'/') ? path.first(path.lastIndexOf(u'/')) : QString();
}

void SavedQueriesTree::choose(const QString &path)
{
    const QModelIndex index = m_found.mapFromSource(m_model->indexOf(path));
    if (!index.isValid()) {
        m_wanted = path;
        return;
    }
    for (QModelIndex around = index.parent(); around.isValid(); around = around.parent())
        setExpanded(around, true);
    setCurrentIndex(index);
    scrollTo(index);
}

void SavedQueriesTree::renameCurrent()
{
    if (currentIndex().isValid())
        QTreeView::edit(currentIndex());
}

/// A name that is being typed would be lost if the tree were filled anew.
bool SavedQueriesTree::edit(const QModelIndex &index, EditTrigger trigger, QEvent *event)
{
    const bool isEdited = QTreeView::edit(index, trigger, event);
    if (state() == EditingState)
        m_model->setHeld(true);
    return isEdited;
}

void SavedQueriesTree::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    QTreeView::closeEditor(editor, hint);
    // Later: whoever closes it goes on with its indexes; and by now the next one may be open.
    QMetaObject::invokeMethod(this, [this] { m_model->setHeld(state() == EditingState); }, Qt::QueuedConnection);
}

void SavedQueriesTree::open(const QModelIndex &index)
{
    if (index.data(SavedQueriesModel::FolderRole).toBool())
        setExpanded(index, !isExpanded(index));
    else if (index.isValid())
        Q_EMIT opened(index.data(SavedQueriesModel::PathRole).toString());
}

void SavedQueriesTree::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && state() != EditingState)
        open(currentIndex());
    else
        QTreeView::keyPressEvent(event);
}

} // namespace penstock
