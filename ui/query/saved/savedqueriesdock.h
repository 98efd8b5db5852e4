// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/latedock.h"

class QLineEdit;
class QMenu;
class QStackedWidget;
class QToolButton;

namespace penstock {

class MessageBar;
class QueryLibrary;
class SavedQueriesTree;

/// The saved queries in their folders: to find, open, rename, move, remove (with undo), and to pass on as files.
class SavedQueriesDock final : public LateDock
{
    Q_OBJECT

public:
    /// The library must outlive this.
    explicit SavedQueriesDock(QueryLibrary &library, QWidget *parent = nullptr);

    SavedQueriesTree &tree();
    MessageBar &message();

Q_SIGNALS:
    void openAsked(const QString &path); ///< full; in a tab
    void saveAsked();                    ///< the query of the current tab

protected:
    QWidget *makeContents() override;

private:
    QWidget *makeHead();
    void makeMenu();
    void updateActions();
    void updateState();
    void openCurrent();
    void makeFolder();
    void moveCurrent();
    void removeCurrent();
    void copyPath();
    void importFiles();
    void importFolder();
    void take(const QStringList &files, const QString &folder);
    void exportCurrent();
    void copy(const QStringList &paths, const QString &folder, const QString &done);
    void tellProblem(const QString &reason);

    QueryLibrary &m_library;
    MessageBar *m_message = nullptr;
    QLineEdit *m_wanted = nullptr;
    QToolButton *m_more = nullptr;
    SavedQueriesTree *m_tree = nullptr;
    QStackedWidget *m_stack = nullptr;
    QMenu *m_menu = nullptr;
    QList<QAction *> m_ofCurrent; ///< that need an entry
    QAction *m_open = nullptr;
};

} // namespace penstock
