// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/connections/closedgroups.h"

#include <QWidget>

class QLineEdit;
class QToolButton;
class QTreeView;

namespace penstock {

class ConnectionTree;
class ProfileModel;
class WindowLayout;

/// The left side of the connection manager: the connections in their groups, a search, and what can be done with a
/// connection. Which groups are closed is remembered.
class ConnectionList final : public QWidget
{
    Q_OBJECT

public:
    ConnectionList(ProfileModel &model, WindowLayout &layout, QWidget *parent = nullptr);

    QString currentId() const; ///< empty: none, or a group
    /// The group that is chosen, or that the chosen connection is in.
    QString currentGroup() const;
    void setCurrent(const QString &profileId); ///< ends a search that does not find it

Q_SIGNALS:
    void currentChanged(const QString &profileId);
    void activated();
    void addRequested();
    void importRequested();
    void duplicateRequested();
    void removeRequested();
    void moveRequested(int by); ///< -1: up, 1: down
    /// See ConnectionTree.
    void placeRequested(const QString &profileId, const QString &group, const QString &before);
    void renameRequested(const QString &group, const QString &name);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeView();
    QToolButton *makeButton(const QString &icon, const QString &text);
    void connectParts();
    void restore();
    void remember(const QModelIndex &group, bool closed);
    void updateButtons();

    ProfileModel &m_model;
    ConnectionTree *m_tree = nullptr;
    QLineEdit *m_search = nullptr;
    QTreeView *m_view = nullptr;
    QToolButton *m_add = nullptr;
    QToolButton *m_import = nullptr;
    QToolButton *m_up = nullptr;
    QToolButton *m_down = nullptr;
    QToolButton *m_duplicate = nullptr;
    QToolButton *m_remove = nullptr;
    QString m_current; ///< the connection that was chosen last
    ClosedGroups m_closed;
    bool m_restoring = false;
};

} // namespace penstock
