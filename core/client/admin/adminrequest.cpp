// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/admin/adminrequest.h"

#include <QCoreApplication>
#include <QStringList>

#include <array>

namespace penstock {

namespace {

using Kind = AdminRequest::Kind;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(penstock::AdminRequest)
};

// Who has an operation.
constexpr unsigned v1 = 1;
constexpr unsigned v2 = 2;
constexpr unsigned v3 = 4;
constexpr unsigned serverless = 8; // InfluxDB Cloud Serverless

// What it cannot do without.
constexpr unsigned database = 1;
constexpr unsigned policy = 2;
constexpr unsigned measurement = 4;
constexpr unsigned name = 8;
constexpr unsigned id = 16;
constexpr unsigned password = 32;
constexpr unsigned statement = 64;
constexpr unsigned retention = 128;

struct Operation
{
    Kind kind;
    unsigned generations;
    unsigned needs = 0;
    bool destructive = false;
    bool reads = false; ///< or ends a query: changes nothing that the server keeps
};

constexpr std::array operations{
    Operation{Kind::CreateDatabase, v1 | v2 | v3 | serverless, database},
    Operation{Kind::AlterDatabase, v1 | v2 | v3 | serverless, database},
    Operation{Kind::DropDatabase, v1 | v2 | v3 | serverless, database, true},
    Operation{Kind::CreateRetentionPolicy, v1, database | policy | retention},
    Operation{Kind::AlterRetentionPolicy, v1, database | policy},
    Operation{Kind::DropRetentionPolicy, v1, database | policy, true},
    Operation{Kind::DropMeasurement, v1 | v2 | v3, database | measurement, true},
    Operation{Kind::DropSeries, v1 | v2, database, true},
    Operation{Kind::DeletePoints, v1 | v2, database, true},
    Operation{Kind::ListContinuousQueries, v1, 0, false, true},
    Operation{Kind::CreateContinuousQuery, v1, database | name | statement},
    Operation{Kind::DropContinuousQuery, v1, database | name, true},
    Operation{Kind::ListSubscriptions, v1, 0, false, true},
    Operation{Kind::ListUsers, v1 | v2, 0, false, true},
    Operation{Kind::CreateUser, v1 | v2, name | password},
    Operation{Kind::DropUser, v1 | v2, name, true},
    Operation{Kind::SetPassword, v1 | v2, name | password},
    Operation{Kind::ListGrants, v1, name, false, true},
    Operation{Kind::Grant, v1, name},
    Operation{Kind::Revoke, v1, name},
    Operation{Kind::ListTokens, v2 | v3, 0, false, true},
    Operation{Kind::CreateToken, v2 | v3, name},
    Operation{Kind::SetTokenActive, v2, id},
    Operation{Kind::DeleteToken, v2 | v3, 0, true},
    Operation{Kind::CreateOperatorToken, v3},
    Operation{Kind::RegenerateOperatorToken, v3, 0, true},
    Operation{Kind::ListShards, v1, 0, false, true},
    Operation{Kind::ListShardGroups, v1, 0, false, true},
    Operation{Kind::DropShard, v1, id, true},
    Operation{Kind::ListQueries, v1 | v3, 0, false, true},
    Operation{Kind::KillQuery, v1, id, false, true},
    Operation{Kind::ShowStatistics, v1 | v2 | v3, 0, false, true},
    Operation{Kind::ShowDiagnostics, v1, 0, false, true},
    Operation{Kind::ListOrganizations, v2, 0, false, true},
    Operation{Kind::ListMappings, v2, 0, false, true},
    Operation{Kind::CreateMapping, v2, database | name | policy},
    Operation{Kind::DeleteMapping, v2, id, true},
    Operation{Kind::ListTasks, v2, 0, false, true},
    Operation{Kind::ListCaches, v3, database, false, true},
};

constexpr bool isComplete()
{
    for (std::size_t i = 0; i < operations.size(); ++i) {
        if (operations[i].kind != static_cast<Kind>(i))
            return false;
    }
    return operations.size() == static_cast<std::size_t>(AdminRequest::lastKind) + 1;
}
static_assert(isComplete(), "one row for each kind, in their order");

const Operation &operationOf(Kind kind)
{
    return operations[static_cast<std::size_t>(kind)];
}

unsigned generationOf(const ServerInfo &server)
{
    switch (server.flavour) {
    case Flavour::Unknown: // spoken to as 1.x
    case Flavour::V1:
        return v1;
    case Flavour::V2:
        return v2;
    case Flavour::V3:
        return v3;
    case Flavour::V3Distributed:
        return server.capabilities.administration ? serverless : 0;
    default:
        return 0;
    }
}

/// What is missing, as a sentence; empty: nothing.
QString missing(const AdminRequest &request, unsigned needs)
{
    const auto lacks = [needs](unsigned what, bool given) { return (needs & what) != 0 && !given; };
    if (lacks(database, !request.database.isEmpty()))
        return Text::tr("Say which database is meant.");
    if (lacks(policy, !request.retentionPolicy.isEmpty()))
        return Text::tr("Say which retention policy is meant.");
    if (lacks(measurement, !request.measurement.isEmpty()))
        return Text::tr("Say which measurement is meant.");
    if (lacks(name, !request.name.isEmpty()))
        return Text::tr("Give a name.");
    if (lacks(id, !request.id.isEmpty()))
        return Text::tr("Give the id, as the list shows it.");
    if (lacks(password, !request.password.isEmpty()))
        return Text::tr("Give a password.");
    if (lacks(statement, !request.statement.trimmed().isEmpty()))
        return Text::tr("Give the statement.");
    if (lacks(retention, request.retention.has_value()))
        return Text::tr("Say how long the data is kept.");
    if (request.kind == Kind::AlterDatabase && !request.retention && !request.shardDuration)
        return Text::tr("Say how long the data is kept.");
    const bool grants = request.kind == Kind::Grant || request.kind == Kind::Revoke;
    if (grants && !request.administrator && request.database.isEmpty())
        return Text::tr("Say which database is meant.");
    if (request.kind == Kind::DropSeries && request.measurement.isEmpty() && request.tags.isEmpty())
        return Text::tr("Say which series: of which measurement, or with which tags.");
    if (request.kind == Kind::DeletePoints && request.measurement.isEmpty() && request.tags.isEmpty() &&
        !request.from && !request.to)
        return Text::tr("Say which rows: of which measurement, with which tags, or from which time.");
    for (const auto &[tag, value] : request.tags) {
        if (tag.isEmpty())
            return Text::tr("A tag has no name.");
    }
    return {};
}

bool isNegative(const std::optional<std::chrono::seconds> &duration)
{
    return duration && duration->count() < 0;
}

} // namespace

QString adminTitle(Kind kind)
{
    switch (kind) {
    case Kind::CreateDatabase:
        return Text::tr("Create a database");
    case Kind::AlterDatabase:
        return Text::tr("Change a database's retention");
    case Kind::DropDatabase:
        return Text::tr("Delete a database");
    case Kind::CreateRetentionPolicy:
        return Text::tr("Create a retention policy");
    case Kind::AlterRetentionPolicy:
        return Text::tr("Change a retention policy");
    case Kind::DropRetentionPolicy:
        return Text::tr("Delete a retention policy");
    case Kind::DropMeasurement:
        return Text::tr("Delete a measurement");
    case Kind::DropSeries:
        return Text::tr("Delete series");
    case Kind::DeletePoints:
        return Text::tr("Delete rows");
    case Kind::ListContinuousQueries:
        return Text::tr("Continuous queries");
    case Kind::CreateContinuousQuery:
        return Text::tr("Create a continuous query");
    case Kind::DropContinuousQuery:
        return Text::tr("Delete a continuous query");
    case Kind::ListSubscriptions:
        return Text::tr("Subscriptions");
    case Kind::ListUsers:
        return Text::tr("Users");
    case Kind::CreateUser:
        return Text::tr("Create a user");
    case Kind::DropUser:
        return Text::tr("Delete a user");
    case Kind::SetPassword:
        return Text::tr("Set a password");
    case Kind::ListGrants:
        return Text::tr("Privileges of a user");
    case Kind::Grant:
        return Text::tr("Grant a privilege");
    case Kind::Revoke:
        return Text::tr("Revoke a privilege");
    case Kind::ListTokens:
        return Text::tr("Tokens");
    case Kind::CreateToken:
        return Text::tr("Create a token");
    case Kind::SetTokenActive:
        return Text::tr("Switch a token on or off");
    case Kind::DeleteToken:
        return Text::tr("Delete a token");
    case Kind::CreateOperatorToken:
        return Text::tr("Create the operator token");
    case Kind::RegenerateOperatorToken:
        return Text::tr("Replace the operator token");
    case Kind::ListShards:
        return Text::tr("Shards");
    case Kind::ListShardGroups:
        return Text::tr("Shard groups");
    case Kind::DropShard:
        return Text::tr("Delete a shard");
    case Kind::ListQueries:
        return Text::tr("Running queries");
    case Kind::KillQuery:
        return Text::tr("Stop a query");
    case Kind::ShowStatistics:
        return Text::tr("Statistics");
    case Kind::ShowDiagnostics:
        return Text::tr("Diagnostics");
    case Kind::ListOrganizations:
        return Text::tr("Organizations");
    case Kind::ListMappings:
        return Text::tr("Mappings of databases to buckets");
    case Kind::CreateMapping:
        return Text::tr("Map a database to a bucket");
    case Kind::DeleteMapping:
        return Text::tr("Delete a mapping");
    case Kind::ListTasks:
        return Text::tr("Tasks");
    case Kind::ListCaches:
        return Text::tr("Caches");
    }
    return {};
}

bool onlyReads(Kind kind)
{
    return operationOf(kind).reads;
}

bool isDestructive(Kind kind)
{
    return operationOf(kind).destructive;
}

bool supports(Kind kind, const ServerInfo &server)
{
    return (operationOf(kind).generations & generationOf(server)) != 0;
}

Error notSupported(Kind kind, const ServerInfo &server)
{
    const Operation &operation = operationOf(kind);
    QStringList owners;
    for (const auto &[generation, flavour] :
         {std::pair(v1, Flavour::V1), std::pair(v2, Flavour::V2), std::pair(v3, Flavour::V3)}) {
        if ((operation.generations & generation) != 0)
            owners += flavourName(flavour);
    }
    QString message = Text::tr("“%1” is not possible with %2, only with %3.")
                          .arg(adminTitle(kind), flavourName(server.flavour), owners.join(QStringLiteral(", ")));
    const bool deletesRows = kind == Kind::DeletePoints || kind == Kind::DropSeries;
    if (deletesRows && (server.flavour == Flavour::V3 || server.flavour == Flavour::V3Distributed))
        message += u' ' + Text::tr("Rows of 3.x go when their retention period is over, or with their table.");
    return failure(Error::Kind::BadInput, message).error();
}

Status checkAdminRequest(const AdminRequest &request, const ServerInfo &server)
{
    if (!supports(request.kind, server))
        return std::unexpected(notSupported(request.kind, server));
    QString problem = missing(request, operationOf(request.kind).needs);
    if (problem.isEmpty() &&
        (isNegative(request.retention) || isNegative(request.shardDuration) || isNegative(request.resampleEvery) ||
         isNegative(request.resampleFor) || isNegative(request.expiry)))
        problem = Text::tr("A duration cannot be negative.");
    if (problem.isEmpty() && request.from && request.to && *request.from >= *request.to)
        problem = Text::tr("The time range ends before it begins.");
    if (!problem.isEmpty())
        return failure(Error::Kind::BadInput, QStringLiteral("%1: %2").arg(adminTitle(request.kind), problem));
    return {};
}

} // namespace penstock
