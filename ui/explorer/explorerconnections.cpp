// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where the connections stand in the explorer: as in their list, in groups.
#include "core/connection/profilegroups.h"
#include "core/connection/profilestore.h"
#include "core/session/sessionlist.h"
#include "ui/explorer/explorermodel.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace penstock {

namespace {

using Kind = ExplorerNode::Kind;

void addConnections(const ExplorerNode &branch, std::vector<ExplorerNode *> &all)
{
    for (const auto &row : branch.children) {
        if (row->kind == Kind::Group)
            addConnections(*row, all);
        else
            all.push_back(row.get());
    }
}

} // namespace

void ExplorerModel::setProfiles(const ProfileStore &profiles)
{
    m_profiles = &profiles;
    connect(&profiles, &ProfileStore::changed, this, &ExplorerModel::syncConnections); // only a group, it may be
    syncConnections();
}

std::vector<ExplorerNode *> ExplorerModel::connections() const
{
    std::vector<ExplorerNode *> all;
    addConnections(*m_root, all);
    return all;
}

ExplorerNode *ExplorerModel::connectionOf(const Session *session) const
{
    const std::vector<ExplorerNode *> all = connections();
    const auto found = std::ranges::find(all, session, [](const auto *entry) { return entry->session.data(); });
    return found == all.end() ? nullptr : *found;
}

/// A group's connections stand before the groups in it.
void ExplorerModel::syncConnections()
{
    for (const ExplorerNode *connection : connections()) {
        if (!m_sessions.sessions().contains(connection->session.data()))
            removeChildren(connection->parent, connection->row(), connection->row());
    }
    QHash<ExplorerNode *, int> placed;
    for (Session *session : m_sessions.sessions()) {
        // The session does not know when it changes.
        const std::optional<Profile> saved = m_profiles ? m_profiles->find(session->profile().id) : std::nullopt;
        ExplorerNode *const branch = groupAt(saved ? normalisedGroup(saved->group) : QString());
        place(session, branch, placed[branch]++);
    }
    removeUnused(m_root.get());
}

ExplorerNode *ExplorerModel::groupAt(const QString &path)
{
    if (path.isEmpty())
        return m_root.get();
    ExplorerNode *const around = groupAt(path.section(u'/', 0, -2));
    const QString name = path.section(u'/', -1);
    if (ExplorerNode *const there = around->child(Kind::Group, name))
        return there;
    auto &rows = around->children;
    const auto next = std::ranges::find_if(
        rows, [&name](const auto &row) { return row->kind == Kind::Group && compareGroups(name, row->name) < 0; });
    const int row = int(next - rows.begin());
    auto group = std::make_unique<ExplorerNode>(Kind::Group, name, around);
    group->fetch = ExplorerNode::Fetch::Done; // there is nothing to ask for
    beginInsertRows(indexOf(around), row, row);
    rows.insert(next, std::move(group));
    endInsertRows();
    return rows[std::size_t(row)].get();
}

void ExplorerModel::place(Session *session, ExplorerNode *branch, int row)
{
    ExplorerNode *const there = connectionOf(session);
    if (!there) {
        auto entry = std::make_unique<ExplorerNode>(Kind::Connection, session->profile().name, branch);
        entry->session = session;
        beginInsertRows(indexOf(branch), row, row);
        branch->children.insert(branch->children.begin() + row, std::move(entry));
        endInsertRows();
        return;
    }
    ExplorerNode *const from = there->parent;
    const int old = there->row();
    if (from == branch && old == row)
        return;
    beginMoveRows(indexOf(from), old, old, indexOf(branch), row); // of the same branch it stands further down
    std::unique_ptr<ExplorerNode> entry = std::move(from->children[std::size_t(old)]);
    from->children.erase(from->children.begin() + old);
    entry->parent = branch;
    branch->children.insert(branch->children.begin() + row, std::move(entry));
    endMoveRows();
}

void ExplorerModel::removeUnused(ExplorerNode *branch)
{
    for (int row = int(branch->children.size()) - 1; row >= 0; --row) {
        ExplorerNode *const group = branch->children[std::size_t(row)].get();
        if (group->kind != Kind::Group)
            continue;
        removeUnused(group);
        if (group->children.empty())
            removeChildren(branch, row, row);
    }
}

} // namespace penstock
