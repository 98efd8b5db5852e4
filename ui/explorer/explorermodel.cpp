// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/explorermodel.h"

#include "core/session/schemacache.h"
#include "core/session/sessionlist.h"
#include "ui/explorer/explorerbranch.h"
#include "ui/explorer/explorerrowdata.h"
#include "ui/explorer/rowchanges.h"

#include <algorithm>

namespace penstock {

namespace {

using Kind = ExplorerNode::Kind;
using Fetch = ExplorerNode::Fetch;

constexpr std::size_t mostRuns = 200; ///< of rows that change beside such as stay

} // namespace

ExplorerModel::ExplorerModel(SessionList &sessions, QObject *parent)
    : QAbstractItemModel(parent),
      m_sessions(sessions),
      m_root(std::make_unique<ExplorerNode>(Kind::Root, QString(), nullptr))
{
    connect(&sessions, &SessionList::changed, this, &ExplorerModel::syncConnections);
    connect(&sessions, &SessionList::sessionStateChanged, this, &ExplorerModel::sessionStateChanged);
    connect(&sessions, &SessionList::schemaChanged, this, &ExplorerModel::schemaChanged);
    syncConnections();
}

ExplorerModel::~ExplorerModel() = default;

QModelIndex ExplorerModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, node(parent)->children[std::size_t(row)].get());
}

QModelIndex ExplorerModel::parent(const QModelIndex &child) const
{
    return child.isValid() ? indexOf(node(child)->parent) : QModelIndex();
}

int ExplorerModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(node(parent)->children.size());
}

int ExplorerModel::columnCount(const QModelIndex &) const
{
    return 1;
}

bool ExplorerModel::hasChildren(const QModelIndex &parent) const
{
    const ExplorerNode *branch = node(parent);
    return branch->holdsConnections() ? !branch->children.empty() : branch->mayHaveChildren();
}

bool ExplorerModel::canFetchMore(const QModelIndex &parent) const
{
    const ExplorerNode *branch = node(parent);
    return !branch->holdsConnections() && branch->mayHaveChildren() && branch->fetch == Fetch::Never;
}

void ExplorerModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        fetch(node(parent));
}

QVariant ExplorerModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ExplorerNode &entry = *node(index);
    if (role != QuotedRole)
        return explorerRowData(entry, role);
    const bool isOfQuery = m_queryLanguage && index.data(ProfileIdRole).toString() == m_queryProfile;
    return quotedRowName(entry, isOfQuery ? *m_queryLanguage : entry.language());
}

void ExplorerModel::setQueryLanguage(const QString &profileId, std::optional<Language> language)
{
    m_queryProfile = profileId;
    m_queryLanguage = language;
}

Qt::ItemFlags ExplorerModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags result = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    const ExplorerNode *entry = node(index);
    if (entry->isName() && entry->kind != Kind::Connection)
        result |= Qt::ItemIsDragEnabled;
    if (!entry->mayHaveChildren())
        result |= Qt::ItemNeverHasChildren;
    return result;
}

ExplorerNode::Kind ExplorerModel::kind(const QModelIndex &index)
{
    return index.isValid() ? Kind(index.data(KindRole).toInt()) : Kind::Root;
}

QModelIndex ExplorerModel::find(const QString &profileId, const QString &database) const
{
    for (const ExplorerNode *connection : connections()) {
        if (!connection->session || connection->session->profile().id != profileId)
            continue;
        if (database.isEmpty())
            return indexOf(connection);
        const ExplorerNode *found = connection->child(Kind::Database, database);
        return found ? indexOf(found) : QModelIndex();
    }
    return {};
}

void ExplorerModel::refresh(const QModelIndex &index)
{
    ExplorerNode *branch = node(index);
    if (branch->isNote() || !branch->mayHaveChildren())
        branch = branch->parent;
    if (branch->holdsConnections()) {
        for (const auto &row : branch->children) {
            if (row->fetch != Fetch::Never)
                refresh(indexOf(row.get()));
        }
        return;
    }
    // Branches that were open keep what they show until their own names have come again.
    for (const auto &child : branch->children) {
        if (child->fetch == Fetch::Done || child->fetch == Fetch::Failed)
            refresh(indexOf(child.get()));
    }
    const Session *session = branch->ancestor(Kind::Connection)->session;
    if (session && session->state() == Session::State::Open) {
        for (const SchemaRequest &request : ExplorerBranch::requests(*branch))
            session->schema().refresh(request);
    }
    fetch(branch);
}

bool ExplorerModel::isLoaded(const QModelIndex &index) const
{
    return node(index)->fetch != Fetch::Never;
}

void ExplorerModel::showMore(const QModelIndex &index)
{
    ExplorerNode *more = node(index);
    if (more->kind != Kind::More)
        return;
    ExplorerNode *branch = more->parent;
    branch->most = ExplorerBranch::nextMost(*branch);
    if (branch->kind == Kind::Tag) { // the server is asked; until it answers the row says so
        more->name = ExplorerBranch::tr("Loading…");
        Q_EMIT dataChanged(index, index);
    }
    if (branch->kind == Kind::Database)
        append(branch);
    else
        load(branch);
}

/// The next measurements of the list that is known; the rows before them are theirs.
void ExplorerModel::append(ExplorerNode *branch)
{
    auto &rows = branch->children;
    const auto shown = std::ranges::count(rows, Kind::Measurement, [](const auto &row) { return row->kind; });
    ExplorerBranch found = ExplorerBranch::ask(*branch, m_filter, shown);
    std::erase_if(found.rows, [](const auto &row) { return row->kind == Kind::RetentionPolicy; });
    if (found.fetch != Fetch::Done || found.rows.empty())
        return load(branch); // it is not known any more
    removeChildren(branch, int(rows.size()) - 1, int(rows.size()) - 1);
    beginInsertRows(indexOf(branch), int(rows.size()), int(rows.size() + found.rows.size()) - 1);
    rows.insert(rows.end(), std::make_move_iterator(found.rows.begin()), std::make_move_iterator(found.rows.end()));
    endInsertRows();
}

void ExplorerModel::setFilter(const QString &text)
{
    m_filter = text.trimmed();
    searchAgain(m_root.get());
}

void ExplorerModel::searchAgain(ExplorerNode *branch)
{
    if (branch->isCut && branch->kind != Kind::Tag) {
        branch->most = 0; // the first page of what is found
        load(branch);
    }
    for (const auto &child : branch->children) {
        if (!child->children.empty())
            searchAgain(child.get());
    }
}

void ExplorerModel::loadMeasurements()
{
    for (const ExplorerNode *connection : connections()) {
        if (!connection->session || connection->session->state() != Session::State::Open)
            continue;
        for (const auto &database : connection->children)
            fetchMore(indexOf(database.get()));
    }
}

ExplorerNode *ExplorerModel::node(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<ExplorerNode *>(index.internalPointer()) : m_root.get();
}

QModelIndex ExplorerModel::indexOf(const ExplorerNode *node) const
{
    if (!node || node == m_root.get())
        return {};
    return createIndex(node->row(), 0, const_cast<ExplorerNode *>(node));
}

void ExplorerModel::sessionStateChanged(Session *session)
{
    ExplorerNode *connection = connectionOf(session);
    if (!connection)
        return;
    connection->describeServer();
    load(connection);
    const QModelIndex place = indexOf(connection);
    Q_EMIT dataChanged(place, place);
}

/// A branch that was opened shows the new names, or asks for them.
void ExplorerModel::schemaChanged(Session *session, const SchemaRequest &request)
{
    ExplorerNode *branch = connectionOf(session);
    if (branch && !request.database.isEmpty())
        branch = branch->child(Kind::Database, request.database);
    if (branch && !request.measurement.isEmpty())
        branch = branch->child(Kind::Measurement, request.measurement);
    if (branch && !request.tag.isEmpty())
        branch = branch->child(Kind::Tag, request.tag);
    if (branch && branch->fetch != Fetch::Never && ExplorerBranch::concerns(*branch, request))
        load(branch);
}

void ExplorerModel::fetch(ExplorerNode *branch)
{
    Session *session = branch->ancestor(Kind::Connection)->session;
    if (!session)
        return;
    const bool isClosed = session->state() == Session::State::Closed || session->state() == Session::State::Failed;
    if (isClosed && branch->kind == Kind::Connection)
        session->open(); // and its state says the rest
    else if (!isClosed)
        load(branch);
}

/// Names that are there stay until others, or the reason why there are none, have come.
void ExplorerModel::load(ExplorerNode *branch)
{
    ExplorerBranch found = ExplorerBranch::ask(*branch, m_filter);
    branch->fetch = found.fetch;
    branch->isCut = found.isCut;
    const bool hasNames = !branch->children.empty() && branch->children.front()->isName();
    const bool isLoading = branch->fetch == Fetch::Running && branch->ancestor(Kind::Connection)->session->client();
    if (!isLoading || !hasNames)
        setChildren(branch, std::move(found.rows));
}

void ExplorerModel::setChildren(ExplorerNode *branch, ExplorerNode::Children wanted)
{
    auto &rows = branch->children;
    RowChanges changes = RowChanges::between(rows, wanted);
    if (changes.removed.size() + changes.inserted.size() > mostRuns) { // each costs those who show them
        changes.removed = {{0, int(rows.size()) - 1}};
        changes.inserted = {{0, int(wanted.size()) - 1}};
    }
    for (const RowChanges::Run &run : changes.removed)
        removeChildren(branch, run.first, run.last);
    for (const RowChanges::Run &run : changes.inserted) {
        beginInsertRows(indexOf(branch), run.first, run.last);
        rows.insert(rows.begin() + run.first, std::make_move_iterator(wanted.begin() + run.first),
                    std::make_move_iterator(wanted.begin() + run.last + 1));
        endInsertRows();
    }
}

void ExplorerModel::removeChildren(ExplorerNode *branch, int first, int last)
{
    if (first > last)
        return;
    beginRemoveRows(indexOf(branch), first, last);
    branch->children.erase(branch->children.begin() + first, branch->children.begin() + last + 1);
    endRemoveRows();
}

} // namespace penstock
