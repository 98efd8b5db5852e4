// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What people call the operations.
#include "core/client/admin/admingenerations.h"
#include "core/client/admin/adminoperation.h"

#include <QCoreApplication>

namespace penstock {

namespace {

using Kind = AdminRequest::Kind;

struct AdminOperationText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::AdminOperation)
};

struct Title
{
    Q_DECLARE_TR_FUNCTIONS(penstock::AdminRequest)
};

} // namespace

QString adminTitle(Kind kind)
{
    switch (kind) {
    case Kind::CreateDatabase:
        return Title::tr("Create a database");
    case Kind::AlterDatabase:
        return Title::tr("Change a database's retention");
    case Kind::DropDatabase:
        return Title::tr("Delete a database");
    case Kind::CreateRetentionPolicy:
        return Title::tr("Create a retention policy");
    case Kind::AlterRetentionPolicy:
        return Title::tr("Change a retention policy");
    case Kind::DropRetentionPolicy:
        return Title::tr("Delete a retention policy");
    case Kind::CreateTable:
        return Title::tr("Create a table");
    case Kind::DropMeasurement:
        return Title::tr("Delete a measurement");
    case Kind::DropSeries:
        return Title::tr("Delete series");
    case Kind::DeletePoints:
        return Title::tr("Delete rows");
    case Kind::ListContinuousQueries:
        return Title::tr("Continuous queries");
    case Kind::CreateContinuousQuery:
        return Title::tr("Create a continuous query");
    case Kind::DropContinuousQuery:
        return Title::tr("Delete a continuous query");
    case Kind::ListSubscriptions:
        return Title::tr("Subscriptions");
    case Kind::CreateSubscription:
        return Title::tr("Create a subscription");
    case Kind::DropSubscription:
        return Title::tr("Delete a subscription");
    case Kind::ListUsers:
        return Title::tr("Users");
    case Kind::CreateUser:
        return Title::tr("Create a user");
    case Kind::DropUser:
        return Title::tr("Delete a user");
    case Kind::SetPassword:
        return Title::tr("Set a password");
    case Kind::ListGrants:
        return Title::tr("Privileges of a user");
    case Kind::Grant:
        return Title::tr("Grant a privilege");
    case Kind::Revoke:
        return Title::tr("Revoke a privilege");
    case Kind::ListTokens:
        return Title::tr("Tokens");
    case Kind::CreateToken:
        return Title::tr("Create a token");
    case Kind::SetTokenActive:
        return Title::tr("Switch a token on or off");
    case Kind::DeleteToken:
        return Title::tr("Delete a token");
    case Kind::SetUp:
        return Title::tr("Set up the server");
    case Kind::CreateOperatorToken:
        return Title::tr("Create the operator token");
    case Kind::RegenerateOperatorToken:
        return Title::tr("Replace the operator token");
    case Kind::ListShards:
        return Title::tr("Shards");
    case Kind::ListShardGroups:
        return Title::tr("Shard groups");
    case Kind::DropShard:
        return Title::tr("Delete a shard");
    case Kind::ListQueries:
        return Title::tr("Running queries");
    case Kind::KillQuery:
        return Title::tr("Stop a query");
    case Kind::ShowStatistics:
        return Title::tr("Statistics");
    case Kind::ShowDiagnostics:
        return Title::tr("Diagnostics");
    case Kind::ListOrganizations:
        return Title::tr("Organizations");
    case Kind::ListMappings:
        return Title::tr("Mappings of databases to buckets");
    case Kind::CreateMapping:
        return Title::tr("Map a database to a bucket");
    case Kind::DeleteMapping:
        return Title::tr("Delete a mapping");
    case Kind::ListTasks:
        return Title::tr("Tasks");
    case Kind::CreateTask:
        return Title::tr("Create a task");
    case Kind::AlterTask:
        return Title::tr("Change a task");
    case Kind::SetTaskActive:
        return Title::tr("Switch a task on or off");
    case Kind::RunTask:
        return Title::tr("Run a task now");
    case Kind::DeleteTask:
        return Title::tr("Delete a task");
    case Kind::ListTaskRuns:
        return Title::tr("Runs of a task");
    case Kind::ListCaches:
        return Title::tr("Caches");
    case Kind::CreateLastCache:
        return Title::tr("Create a cache of last values");
    case Kind::CreateDistinctCache:
        return Title::tr("Create a cache of distinct values");
    case Kind::DropCache:
        return Title::tr("Delete a cache");
    }
    return {};
}

QString adminTitle(Kind kind, const ServerInfo &server)
{
    if (kind == Kind::CreateDatabase && hasBuckets(server.flavour))
        return Title::tr("Create a bucket");
    if (kind == Kind::AlterDatabase && hasBuckets(server.flavour))
        return Title::tr("Change a bucket's retention");
    if (kind == Kind::DropDatabase && hasBuckets(server.flavour))
        return Title::tr("Delete a bucket");
    if (kind == Kind::DropMeasurement && hasTables(server.flavour))
        return Title::tr("Delete a table");
    return adminTitle(kind);
}

QString adminButton(Kind kind)
{
    switch (kind) {
    case Kind::CreateDatabase:
    case Kind::CreateRetentionPolicy:
    case Kind::CreateContinuousQuery:
    case Kind::CreateTable:
    case Kind::CreateSubscription:
    case Kind::CreateTask:
    case Kind::CreateUser:
    case Kind::CreateToken:
    case Kind::CreateOperatorToken:
    case Kind::CreateMapping:
        return AdminOperationText::tr("Create…");
    case Kind::AlterDatabase:
    case Kind::AlterRetentionPolicy:
    case Kind::AlterTask:
        return AdminOperationText::tr("Change…");
    case Kind::DropDatabase:
    case Kind::DropRetentionPolicy:
    case Kind::DropMeasurement:
    case Kind::DropContinuousQuery:
    case Kind::DropUser:
    case Kind::DeleteToken:
    case Kind::DropShard:
    case Kind::DeleteMapping:
    case Kind::DropSubscription:
    case Kind::DeleteTask:
    case Kind::DropCache:
        return AdminOperationText::tr("Delete…");
    case Kind::DropSeries:
        return AdminOperationText::tr("Delete series…");
    case Kind::DeletePoints:
        return AdminOperationText::tr("Delete rows…");
    case Kind::SetPassword:
        return AdminOperationText::tr("Set password…");
    case Kind::Grant:
        return AdminOperationText::tr("Grant…");
    case Kind::Revoke:
        return AdminOperationText::tr("Revoke…");
    case Kind::SetTokenActive:
    case Kind::SetTaskActive:
        return AdminOperationText::tr("Switch on or off…");
    case Kind::SetUp:
        return AdminOperationText::tr("Set up…");
    case Kind::RunTask:
        return AdminOperationText::tr("Run now…");
    case Kind::CreateLastCache:
        return AdminOperationText::tr("Cache last values…");
    case Kind::CreateDistinctCache:
        return AdminOperationText::tr("Cache distinct values…");
    case Kind::RegenerateOperatorToken:
        return AdminOperationText::tr("Replace the operator token…");
    case Kind::KillQuery:
        return AdminOperationText::tr("Stop");
    default:
        return {}; // it lists
    }
}

} // namespace penstock
