// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/explorer/explorernode.h"

#include <QAbstractItemModel>

namespace penstock {

class ProfileStore;
class SessionList;
struct SchemaRequest;

/// Connections, in their groups › databases › retention policies and measurements › tags and fields › values of tags.
/// Names are fetched when a branch is opened; meanwhile, and when it did not work, one row says so. Of very many names
/// a page is shown, and behind it a row that says so and brings the next ones.
class ExplorerModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        KindRole = Qt::UserRole, ///< ExplorerNode::Kind as int
        DetailRole,
        ProfileIdRole,
        ColourRole,      ///< of a connection
        DatabaseRole,    ///< the one the row lies in or is
        MeasurementRole, ///< the same for measurements
        LanguageRole,    ///< Language as int: what its server is usually asked in
        QuotedRole,      ///< its name as that language has it; of a value, a text
        PoliciesRole,    ///< retention policies of the database that the row lies in, when it has several
        DropRole,        ///< AdminRequest::Kind as int: what drops it where its language has no statement; else none
        GroupPathRole    ///< of a group: "plant 3/line 2"
    };

    explicit ExplorerModel(SessionList &sessions, QObject *parent = nullptr);
    ~ExplorerModel() override;

    /// Where the groups of the connections are known; without them there are none. They must outlive this.
    void setProfiles(const ProfileStore &profiles);

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
    /// Shows the next names where `index` is the row that says that there are more.
    void showMore(const QModelIndex &index);
    /// Of very many names those are shown that have the text in them. Others are left to ExplorerFilter.
    void setFilter(const QString &text);
    /// Fetches the measurements of databases that are listed already, of open connections only.
    void loadMeasurements();

private:
    ExplorerNode *node(const QModelIndex &index) const;
    QModelIndex indexOf(const ExplorerNode *node) const;
    std::vector<ExplorerNode *> connections() const;
    ExplorerNode *connectionOf(const Session *session) const; ///< null: none
    void syncConnections();
    ExplorerNode *groupAt(const QString &path); ///< made if it is not there
    void place(Session *session, ExplorerNode *branch, int row);
    void removeUnused(ExplorerNode *branch);
    void sessionStateChanged(Session *session);
    void schemaChanged(Session *session, const SchemaRequest &request);
    void fetch(ExplorerNode *branch); ///< opens the session of a connection first
    void load(ExplorerNode *branch);
    void append(ExplorerNode *branch);
    void setChildren(ExplorerNode *branch, ExplorerNode::Children wanted);
    void removeChildren(ExplorerNode *branch, int first, int last);

    void searchAgain(ExplorerNode *branch);

    SessionList &m_sessions;
    const ProfileStore *m_profiles = nullptr;
    QString m_filter;
    std::unique_ptr<ExplorerNode> m_root;
};

} // namespace penstock
