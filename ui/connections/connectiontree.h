// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>

#include <memory>
#include <vector>

namespace penstock {

class ProfileModel;

/// The rows of a ProfileModel as a tree of groups; or those of them that a text is in. Connections are dragged from
/// group to group, and groups renamed: what that means is told, not done.
class ConnectionTree final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        GroupPathRole = Qt::UserRole + 100, ///< of a group: "plant 3/line 2"; else nothing
        CountRole,                          ///< of a group: how many connections are in it, and in those in it
    };

    explicit ConnectionTree(ProfileModel &profiles, QObject *parent = nullptr);
    ~ConnectionTree() override;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

    QModelIndex indexOf(const QString &profileId) const; ///< invalid: it is not there
    int profileRow(const QModelIndex &index) const;      ///< in the ProfileModel; -1: it is a group

    /// Only connections with this in their name, group or address, and one that is being added. Empty: all.
    void setFilter(const QString &text);
    bool isFiltered() const { return !m_filter.isEmpty(); }

Q_SIGNALS:
    /// Of a connection that was dropped: before which other one, or (empty) as the last of the group.
    void placeRequested(const QString &profileId, const QString &group, const QString &before);
    void renameRequested(const QString &group, const QString &name);

private:
    struct Node;

    void rebuild();
    bool isWanted(int row) const;
    Node &groupNode(const QString &path);
    QModelIndex indexOf(const Node &node) const;
    static Node *nodeOf(const QModelIndex &index);
    const Node &parentNode(const QModelIndex &parent) const;

    ProfileModel &m_profiles;
    QString m_filter;
    std::unique_ptr<Node> m_root;
};

} // namespace penstock
