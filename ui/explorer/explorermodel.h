// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/explorer/explorernode.h"

#include <QAbstractItemModel>

namespace penstock {

class ExplorerLoader;
class SessionList;

/// Connections › databases › measurements › tags and fields. Names are fetched when a branch is opened; meanwhile, and
/// when it did not work, one row says so.
class ExplorerModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        KindRole = Qt::UserRole, ///< ExplorerNode::Kind as int
        DetailRole,
        ProfileIdRole,
        ColourRole,     ///< of a connection
        DatabaseRole,   ///< the one the row lies in or is
        MeasurementRole ///< the same for measurements
    };

    explicit ExplorerModel(SessionList &sessions, QObject *parent = nullptr);
    ~ExplorerModel() override;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override; ///< quoted names, ready for a statement

    static ExplorerNode::Kind kind(const QModelIndex &index);

    QModelIndex find(const QString &profileId, const QString &database = {}) const;

    /// Fetches the names below again; what is still there keeps its place.
    void refresh(const QModelIndex &index);
    /// A branch whose names are there (or being fetched): opening it asks the server nothing.
    bool isLoaded(const QModelIndex &index) const;
    /// Fetches the measurements of databases that are listed already, of open connections only.
    void loadMeasurements();

    // What the loader builds the tree with.
    ExplorerNode *node(const QModelIndex &index) const;
    QModelIndex indexOf(const ExplorerNode *node) const;
    /// The names that lie in this branch now; rows that were there before stay.
    void setChildren(ExplorerNode *node, std::vector<std::unique_ptr<ExplorerNode>> wanted);
    /// One row instead of names: that they are coming, or why there are none.
    void showNote(ExplorerNode *node, ExplorerNode::Kind kind, const QString &text, const Error &error = {});
    void clear(ExplorerNode *node);

private:
    void syncConnections();
    void sessionStateChanged(Session *session);
    void removeChildren(ExplorerNode *node, int first, int last);
    void changed(ExplorerNode *node);
    QString noNames(const ExplorerNode &node) const;

    SessionList &m_sessions;
    std::unique_ptr<ExplorerNode> m_root;
    ExplorerLoader *m_loader = nullptr;
};

} // namespace penstock
