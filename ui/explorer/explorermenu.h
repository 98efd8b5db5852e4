// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/admin/adminrequest.h"
#include "core/query/lookstatement.h"

#include <QObject>

class QAction;
class QMenu;
class QModelIndex;
class QPoint;
class QTreeView;

namespace penstock {

class ExplorerFilter;
class ExplorerModel;

/// What can be done with the explorer's current row.
class ExplorerMenu final : public QObject
{
    Q_OBJECT

public:
    ExplorerMenu(QTreeView &tree, const ExplorerFilter &filter, ExplorerModel &model, QObject *parent = nullptr);

    void popUp(const QPoint &globalPosition);
    void showFirstRows(const QModelIndex &measurement);

Q_SIGNALS:
    void targetChosen(const QString &profileId, const QString &database); ///< for the current query
    void newQueryRequested(const QString &profileId, const QString &database);
    void statementRequested(const QString &profileId, const QString &database, const QString &statement, bool run,
                            penstock::Language language);
    void insertRequested(const QString &text);
    void connectionManagerRequested(const QString &profileId);
    void administrationRequested(const QString &profileId);
    void importRequested(const QString &profileId, const QString &database);
    /// Of a server whose language has no statement for it; nobody has been asked yet.
    void dropRequested(const QString &profileId, penstock::AdminRequest::Kind kind, const QString &database,
                       const QString &measurement);

private:
    QModelIndex current() const;
    void addLook(QMenu &menu, const QString &icon, const QString &text, Look look, bool run = true);
    void addDrop(QMenu &menu);

    QTreeView &m_tree;
    const ExplorerFilter &m_filter;
    ExplorerModel &m_model;
    QAction *m_refresh = nullptr;
};

} // namespace penstock
