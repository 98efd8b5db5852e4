// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/explorergroups.h"

#include "ui/explorer/explorerfilter.h"
#include "ui/explorer/explorermodel.h"

#include <QScopedValueRollback>
#include <QTreeView>

namespace penstock {

ExplorerGroups::ExplorerGroups(QTreeView &tree, const ExplorerFilter &filter, WindowLayout &layout, QObject *parent)
    : QObject(parent), m_tree(tree), m_filter(filter), m_closed(layout)
{
    m_later.setSingleShot(true);
    m_later.setInterval(0);
    connect(&m_later, &QTimer::timeout, this, &ExplorerGroups::restore);
    // A group is there before its first connection, and a connection moves to another group with its rows.
    const auto lookAgain = [this](const QModelIndex &within) {
        if (ExplorerModel::kind(within) <= ExplorerNode::Kind::Group)
            m_later.start();
    };
    connect(&filter, &QAbstractItemModel::rowsInserted, this, lookAgain);
    connect(&filter, &QAbstractItemModel::layoutChanged, &m_later, qOverload<>(&QTimer::start));
    connect(&tree, &QTreeView::collapsed, this, [this](const QModelIndex &index) { remember(index, true); });
    connect(&tree, &QTreeView::expanded, this, [this](const QModelIndex &index) { remember(index, false); });
    restore();
}

void ExplorerGroups::restore()
{
    if (!m_filter.text().isEmpty())
        return;
    const QScopedValueRollback<bool> restoring(m_restoring, true);
    restoreIn({});
}

void ExplorerGroups::restoreIn(const QModelIndex &parent)
{
    for (int row = 0; row < m_filter.rowCount(parent); ++row) {
        const QModelIndex index = m_filter.index(row, 0, parent);
        const QString path = index.data(ExplorerModel::GroupPathRole).toString();
        if (path.isEmpty())
            continue;
        m_tree.setExpanded(index, !m_closed.contains(path));
        restoreIn(index);
    }
}

void ExplorerGroups::remember(const QModelIndex &index, bool closed)
{
    const QString path = index.data(ExplorerModel::GroupPathRole).toString();
    if (!path.isEmpty() && !m_restoring && m_filter.text().isEmpty())
        m_closed.set(path, closed);
}

} // namespace penstock
