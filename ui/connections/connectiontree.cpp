// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/connectiontree.h"

#include "core/connection/profilegroups.h"
#include "ui/common/theme.h"
#include "ui/connections/profilemodel.h"

#include <QMimeData>

#include <algorithm>
#include <functional>

namespace penstock {

namespace {

const auto dragFormat = QLatin1String("application/x-penstock-connection");

} // namespace

struct ConnectionTree::Node
{
    QString path; ///< of a group
    int profile = -1;
    int count = 0; ///< of a group's connections
    Node *parent = nullptr;
    std::vector<std::unique_ptr<Node>> children;

    Node &add(std::unique_ptr<Node> child)
    {
        child->parent = this;
        children.push_back(std::move(child));
        return *children.back();
    }
    int row() const
    {
        const auto isThis = [this](const std::unique_ptr<Node> &other) { return other.get() == this; };
        return int(std::ranges::find_if(parent->children, isThis) - parent->children.begin());
    }
    Node *find(const std::function<bool(const Node &)> &matches)
    {
        if (matches(*this))
            return this;
        for (const std::unique_ptr<Node> &child : children) {
            if (Node *const found = child->find(matches))
                return found;
        }
        return nullptr;
    }
};

ConnectionTree::ConnectionTree(ProfileModel &profiles, QObject *parent)
    : QAbstractItemModel(parent), m_profiles(profiles)
{
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&profiles, signal, this, &ConnectionTree::rebuild);
    connect(&profiles, &QAbstractItemModel::rowsMoved, this, &ConnectionTree::rebuild);
    connect(&profiles, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &first) {
        const QModelIndex here = indexOf(first.data(ProfileModel::IdRole).toString());
        if (here.isValid() && !isFiltered() &&
            nodeOf(here)->parent->path == first.data(ProfileModel::GroupRole).toString())
            Q_EMIT dataChanged(here, here);
        else
            rebuild();
    });
    rebuild();
}

ConnectionTree::~ConnectionTree() = default;

void ConnectionTree::rebuild()
{
    beginResetModel();
    m_root = std::make_unique<Node>();
    for (int row = 0; row < m_profiles.rowCount(); ++row) {
        if (!isWanted(row))
            continue;
        auto leaf = std::make_unique<Node>();
        leaf->profile = row;
        Node &group = groupNode(m_profiles.profile(row).group);
        // A group's connections stand before the groups in it, also while the rows are on their way to their places.
        const auto firstGroup = std::ranges::find(group.children, -1, [](const auto &child) { return child->profile; });
        leaf->parent = &group;
        group.children.insert(firstGroup, std::move(leaf));
        for (Node *around = &group; around; around = around->parent)
            ++around->count;
    }
    endResetModel();
}

bool ConnectionTree::isWanted(int row) const
{
    if (m_filter.isEmpty() || m_profiles.isDraft(row))
        return true;
    const Profile &profile = m_profiles.profile(row);
    const auto has = [this](const QString &text) { return text.contains(m_filter, Qt::CaseInsensitive); };
    return has(profile.name) || has(profile.group) || has(hostText(profile));
}

ConnectionTree::Node &ConnectionTree::groupNode(const QString &path)
{
    if (path.isEmpty())
        return *m_root;
    if (Node *const known = m_root->find([&path](const Node &node) { return node.profile < 0 && node.path == path; }))
        return *known;
    auto group = std::make_unique<Node>();
    group->path = path;
    return groupNode(path.section(u'/', 0, -2)).add(std::move(group));
}

ConnectionTree::Node *ConnectionTree::nodeOf(const QModelIndex &index)
{
    return static_cast<Node *>(index.internalPointer());
}

const ConnectionTree::Node &ConnectionTree::parentNode(const QModelIndex &parent) const
{
    return parent.isValid() ? *nodeOf(parent) : *m_root;
}

QModelIndex ConnectionTree::indexOf(const Node &node) const
{
    return node.parent ? createIndex(node.row(), 0, &node) : QModelIndex();
}

QModelIndex ConnectionTree::indexOf(const QString &profileId) const
{
    const int row = m_profiles.rowOf(profileId);
    Node *const node = row < 0 ? nullptr : m_root->find([row](const Node &each) { return each.profile == row; });
    return node ? indexOf(*node) : QModelIndex();
}

int ConnectionTree::profileRow(const QModelIndex &index) const
{
    return index.isValid() ? nodeOf(index)->profile : -1;
}

QModelIndex ConnectionTree::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parentNode(parent).children.at(std::size_t(row)).get());
}

QModelIndex ConnectionTree::parent(const QModelIndex &child) const
{
    return child.isValid() ? indexOf(*nodeOf(child)->parent) : QModelIndex();
}

int ConnectionTree::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(parentNode(parent).children.size());
}

int ConnectionTree::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant ConnectionTree::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Node &node = *nodeOf(index);
    if (node.profile >= 0)
        return m_profiles.data(m_profiles.index(node.profile), role);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return node.path.section(u'/', -1);
    case Qt::DecorationRole:
        return themedIcon(QStringLiteral("folder"), ThemeRole::Muted);
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return tr("Group %1: %n connection(s)", nullptr, node.count).arg(node.path);
    case GroupPathRole:
        return node.path;
    case CountRole:
        return node.count;
    default:
        return {};
    }
}

bool ConnectionTree::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const QString group = index.data(GroupPathRole).toString();
    const QString name = normalisedGroup(value.toString());
    if (role != Qt::EditRole || group.isEmpty() || name.isEmpty() || name == group.section(u'/', -1))
        return false;
    const QString around = group.section(u'/', 0, -2);
    Q_EMIT renameRequested(group, around.isEmpty() ? name : around + u'/' + name);
    return true;
}

Qt::ItemFlags ConnectionTree::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return isFiltered() ? Qt::NoItemFlags : Qt::ItemIsDropEnabled;
    const int row = nodeOf(index)->profile;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (row < 0)
        flags |= Qt::ItemIsEditable | (isFiltered() ? Qt::NoItemFlags : Qt::ItemIsDropEnabled);
    else if (!isFiltered() && !m_profiles.isDraft(row) && !m_profiles.profile(row).isLocal())
        flags |= Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren;
    else
        flags |= Qt::ItemNeverHasChildren;
    return flags;
}

QStringList ConnectionTree::mimeTypes() const
{
    return {dragFormat};
}

QMimeData *ConnectionTree::mimeData(const QModelIndexList &indexes) const
{
    auto *const data = new QMimeData;
    for (const QModelIndex &index : indexes)
        data->setData(dragFormat, index.data(ProfileModel::IdRole).toString().toUtf8());
    return data;
}

bool ConnectionTree::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int, const QModelIndex &parent)
{
    const QString id = QString::fromUtf8(data->data(dragFormat));
    if (action != Qt::MoveAction || !indexOf(id).isValid())
        return false;
    const QModelIndex before = row < 0 ? QModelIndex() : index(row, 0, parent);
    Q_EMIT placeRequested(id, parent.data(GroupPathRole).toString(), before.data(ProfileModel::IdRole).toString());
    return false; // the rows follow the store
}

void ConnectionTree::setFilter(const QString &text)
{
    if (m_filter == text.trimmed())
        return;
    m_filter = text.trimmed();
    rebuild();
}

} // namespace penstock
