// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/explorerloader.h"

#include "core/client/client.h"
#include "ui/explorer/explorermodel.h"

namespace penstock {

namespace {

using Kind = ExplorerNode::Kind;
using Fetch = ExplorerNode::Fetch;

Kind childKind(Kind kind)
{
    return kind == Kind::Connection ? Kind::Database : Kind::Measurement;
}

} // namespace

ExplorerLoader::ExplorerLoader(ExplorerModel &model) : QObject(&model), m_model(model) {}

void ExplorerLoader::sessionStateChanged(ExplorerNode *connection)
{
    const Session *session = connection->session;
    switch (session->state()) {
    case Session::State::Closed:
        m_model.clear(connection);
        break;
    case Session::State::Opening:
        connection->fetch = Fetch::Running;
        m_model.showNote(connection, Kind::Loading, tr("Connecting…"));
        break;
    case Session::State::Open:
        fetch(connection);
        break;
    case Session::State::Failed:
        connection->fetch = Fetch::Failed;
        m_model.showNote(connection, Kind::Problem, session->error().message, session->error());
        break;
    }
}

void ExplorerLoader::fetch(ExplorerNode *branch)
{
    Session *session = branch->ancestor(Kind::Connection)->session;
    if (!session)
        return;
    if (session->state() != Session::State::Open) {
        if (branch->kind == Kind::Connection) {
            branch->fetch = Fetch::Running;
            m_model.showNote(branch, Kind::Loading, tr("Connecting…"));
            session->open();
        }
        return;
    }
    branch->fetch = Fetch::Running;
    ++branch->generation;
    if (branch->children.empty() || branch->children.front()->isNote())
        m_model.showNote(branch, Kind::Loading, tr("Loading…"));
    Client &client = *session->client();
    const ExplorerNode *database = branch->ancestor(Kind::Database);
    switch (branch->kind) {
    case Kind::Connection:
        request(branch, client, {SchemaRequest::Kind::Databases, {}, {}}, &ExplorerLoader::databasesOrMeasurements);
        break;
    case Kind::Database:
        request(branch, client, {SchemaRequest::Kind::Measurements, database->name, {}},
                &ExplorerLoader::databasesOrMeasurements);
        break;
    case Kind::Measurement:
        request(branch, client, {SchemaRequest::Kind::TagKeys, database->name, branch->name},
                &ExplorerLoader::tagsAnswered);
        break;
    default:
        break;
    }
}

void ExplorerLoader::request(ExplorerNode *branch, Client &client, const SchemaRequest &request,
                             void (ExplorerLoader::*answered)(ExplorerNode *, const SchemaJob &))
{
    SchemaJob *job = client.schema(request);
    // The branch may be gone when the answer comes: it is found again by its index, and by its generation.
    const QPersistentModelIndex place(m_model.indexOf(branch));
    connect(job, &Job::finished, this, [this, job, place, generation = branch->generation, answered] {
        if (!place.isValid())
            return;
        ExplorerNode *target = m_model.node(place);
        if (target->generation != generation)
            return;
        if (job->state() == Job::State::Succeeded) {
            (this->*answered)(target, *job);
        } else if (job->state() == Job::State::Failed) {
            target->fetch = Fetch::Failed;
            m_model.showNote(target, Kind::Problem, job->error().message, job->error());
        }
    });
}

void ExplorerLoader::databasesOrMeasurements(ExplorerNode *branch, const SchemaJob &job)
{
    std::vector<std::unique_ptr<ExplorerNode>> names;
    for (const SchemaItem &item : job.items())
        names.push_back(std::make_unique<ExplorerNode>(childKind(branch->kind), item.name, branch));
    m_model.setChildren(branch, std::move(names));
}

void ExplorerLoader::tagsAnswered(ExplorerNode *branch, const SchemaJob &job)
{
    branch->pending.assign(job.items().begin(), job.items().end());
    Session *session = branch->ancestor(Kind::Connection)->session;
    if (!session || !session->client())
        return;
    request(branch, *session->client(), {SchemaRequest::Kind::FieldKeys, job.request().database, branch->name},
            &ExplorerLoader::fieldsAnswered);
}

void ExplorerLoader::fieldsAnswered(ExplorerNode *branch, const SchemaJob &job)
{
    std::vector<std::unique_ptr<ExplorerNode>> names;
    for (const SchemaItem &item : branch->pending)
        names.push_back(std::make_unique<ExplorerNode>(Kind::Tag, item.name, branch));
    branch->pending.clear();
    for (const SchemaItem &item : job.items()) {
        names.push_back(std::make_unique<ExplorerNode>(Kind::Field, item.name, branch));
        names.back()->detail = item.detail;
    }
    m_model.setChildren(branch, std::move(names));
}

} // namespace penstock
