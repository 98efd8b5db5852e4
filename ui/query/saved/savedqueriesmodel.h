// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStandardItemModel>

namespace penstock {

class QueryLibrary;

/// The saved queries as a tree. Editing a name renames the file; dropping an entry onto a folder moves it there.
class SavedQueriesModel final : public QStandardItemModel
{
    Q_OBJECT

public:
    enum Role {
        DetailRole = Qt::UserRole, ///< its language
        PathRole,                  ///< below the library's folder
        FolderRole,                ///< bool: it is one
        SearchRole                 ///< name, place and the beginning of the text
    };

    /// The library must outlive it.
    explicit SavedQueriesModel(QueryLibrary &library, QObject *parent = nullptr);

    QModelIndex indexOf(const QString &path) const; ///< invalid: not there (yet)

    /// As long as it is held it stays as it is, whatever comes to be in the folder: a name is being typed.
    void setHeld(bool isHeld);

    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                         const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

Q_SIGNALS:
    void filled(); ///< anew: it is what the library has
    void failed(const QString &reason);
    void movedTo(const QString &path); ///< or renamed; in the model soon
    /// Files from outside were dropped onto that folder.
    void filesDropped(const QStringList &files, const QString &folder);

private:
    void update();
    void fill();

    QueryLibrary &m_library;
    QHash<QString, QStandardItem *> m_items; ///< by path
    bool m_isHeld = false;
    bool m_isOutdated = false;
};

} // namespace penstock
