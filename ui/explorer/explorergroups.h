// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/connections/closedgroups.h"

#include <QObject>
#include <QTimer>

class QModelIndex;
class QTreeView;

namespace penstock {

class ExplorerFilter;

/// Keeps the groups of connections in the explorer open, but for those that were closed; a search opens what it finds.
class ExplorerGroups final : public QObject
{
    Q_OBJECT

public:
    ExplorerGroups(QTreeView &tree, const ExplorerFilter &filter, WindowLayout &layout, QObject *parent);

    void restore(); ///< as they stood before a search

private:
    void restoreIn(const QModelIndex &parent);
    void remember(const QModelIndex &index, bool closed);

    QTreeView &m_tree;
    const ExplorerFilter &m_filter;
    ClosedGroups m_closed;
    QTimer m_later;
    bool m_restoring = false;
};

} // namespace penstock
