// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QSortFilterProxyModel>
#include <QTreeView>

namespace penstock {

class QueryLibrary;
class SavedQueriesModel;

/// The tree of saved queries: found by a text, opened and chosen by path. It keeps what is open and chosen while the
/// folder changes.
class SavedQueriesTree final : public QTreeView
{
    Q_OBJECT

public:
    explicit SavedQueriesTree(QueryLibrary &library, QWidget *parent = nullptr);

    SavedQueriesModel &queries() const { return *m_model; }
    void find(const QString &text);
    bool isFound() const; ///< something is in the tree

    QString currentPath() const;      ///< below the library's folder; empty: none
    bool isFolder() const;            ///< the current one
    QString currentFolder() const;    ///< the current one, or the one around it
    void choose(const QString &path); ///< as soon as it is there
    void renameCurrent();

Q_SIGNALS:
    void opened(const QString &path); ///< by Enter or a double click

protected:
    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void remember();
    void recall();
    void open(const QModelIndex &index);

    SavedQueriesModel *m_model = nullptr;
    QSortFilterProxyModel m_found;
    QSet<QString> m_unfolded; ///< paths of folders
    QString m_wanted;         ///< the path that is to be current
    bool m_isRecalling = false;
};

} // namespace penstock
