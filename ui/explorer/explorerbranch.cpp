// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/explorerbranch.h"

#include "core/session/schemacache.h"

namespace penstock {

namespace {

using Kind = ExplorerNode::Kind;
using Fetch = ExplorerNode::Fetch;

Kind kindOf(const SchemaRequest &request)
{
    switch (request.kind) {
    case SchemaRequest::Kind::Databases:
        return Kind::Database;
    case SchemaRequest::Kind::Measurements:
        return Kind::Measurement;
    case SchemaRequest::Kind::TagKeys:
        return Kind::Tag;
    default:
        return Kind::Field;
    }
}

} // namespace

ExplorerBranch ExplorerBranch::ask(ExplorerNode &row)
{
    ExplorerBranch branch;
    Session *session = row.ancestor(Kind::Connection)->session;
    if (!session)
        return branch;
    switch (session->state()) {
    case Session::State::Closed:
        break;
    case Session::State::Opening:
        branch.note(row, Fetch::Running, Kind::Loading, tr("Connecting…"));
        break;
    case Session::State::Open:
        branch.askCache(row, *session);
        break;
    case Session::State::Failed:
        branch.note(row, Fetch::Failed, Kind::Problem, session->error().message, session->error());
        break;
    }
    return branch;
}

QList<SchemaRequest> ExplorerBranch::requests(const ExplorerNode &row)
{
    using Wanted = SchemaRequest::Kind;
    const ExplorerNode *database = row.ancestor(Kind::Database);
    switch (row.kind) {
    case Kind::Connection:
        return {{.kind = Wanted::Databases}};
    case Kind::Database:
        return {{.kind = Wanted::Measurements, .database = row.name}};
    case Kind::Measurement:
        return {{.kind = Wanted::TagKeys, .database = database->name, .measurement = row.name},
                {.kind = Wanted::FieldKeys, .database = database->name, .measurement = row.name}};
    default:
        return {};
    }
}

void ExplorerBranch::note(ExplorerNode &row, Fetch state, Kind kind, const QString &text, const Error &error)
{
    fetch = state;
    rows.clear();
    rows.push_back(std::make_unique<ExplorerNode>(kind, text, &row));
    rows.back()->error = error;
}

void ExplorerBranch::askCache(ExplorerNode &row, Session &session)
{
    fetch = Fetch::Done;
    bool isLoading = false;
    Error error;
    for (const SchemaRequest &request : requests(row)) {
        const SchemaNames found = session.schema().ask(request);
        isLoading = isLoading || found.state == SchemaNames::State::Loading;
        if (found.state == SchemaNames::State::Failed)
            error = found.error;
        for (const SchemaItem &item : found.items) {
            rows.push_back(std::make_unique<ExplorerNode>(kindOf(request), item.name, &row));
            if (rows.back()->kind == Kind::Field)
                rows.back()->detail = item.detail;
        }
    }
    if (isLoading)
        note(row, Fetch::Running, Kind::Loading, tr("Loading…"));
    else if (!error.message.isEmpty())
        note(row, Fetch::Failed, Kind::Problem, error.message, error);
    else if (!rows.empty())
        return;
    else if (row.kind == Kind::Connection)
        note(row, Fetch::Done, Kind::Nothing, tr("No database yet"));
    else if (row.kind == Kind::Database)
        note(row, Fetch::Done, Kind::Nothing, tr("No measurement yet"));
    else
        note(row, Fetch::Done, Kind::Nothing, tr("No tag and no field"));
}

} // namespace penstock
