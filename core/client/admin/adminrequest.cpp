// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/admin/adminrequest.h"

#include "core/async/sentences.h"
#include "core/client/admin/admingenerations.h"
#include "core/client/admin/adminoperation.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>

namespace penstock {

namespace {

using namespace generation;
using Kind = AdminRequest::Kind;

struct AdminRequestText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::AdminRequest)
};

struct Operation
{
    Kind kind;
    unsigned generations;
    bool destructive = false;
    bool reads = false; ///< or ends a query: changes nothing that the server keeps
};

constexpr std::array operations{
    Operation{Kind::CreateDatabase, all},
    Operation{Kind::AlterDatabase, all},
    Operation{Kind::DropDatabase, all, true},
    Operation{Kind::CreateRetentionPolicy, v1},
    Operation{Kind::AlterRetentionPolicy, v1},
    Operation{Kind::DropRetentionPolicy, v1, true},
    Operation{Kind::CreateTable, v3},
    Operation{Kind::DropMeasurement, v1 | v2 | v3, true},
    Operation{Kind::DropSeries, v1 | v2, true},
    Operation{Kind::DeletePoints, v1 | v2, true},
    Operation{Kind::ListContinuousQueries, v1, false, true},
    Operation{Kind::CreateContinuousQuery, v1},
    Operation{Kind::DropContinuousQuery, v1, true},
    Operation{Kind::ListSubscriptions, v1, false, true},
    Operation{Kind::CreateSubscription, v1},
    Operation{Kind::DropSubscription, v1, true},
    Operation{Kind::ListUsers, v1 | v2, false, true},
    Operation{Kind::CreateUser, v1 | v2},
    Operation{Kind::DropUser, v1 | v2, true},
    Operation{Kind::SetPassword, v1 | v2},
    Operation{Kind::ListGrants, v1, false, true},
    Operation{Kind::Grant, v1},
    Operation{Kind::Revoke, v1},
    Operation{Kind::ListTokens, v2 | v3, false, true},
    Operation{Kind::CreateToken, v2 | v3},
    Operation{Kind::SetTokenActive, v2},
    Operation{Kind::DeleteToken, v2 | v3, true},
    Operation{Kind::SetUp, v2},
    Operation{Kind::CreateOperatorToken, v3},
    Operation{Kind::RegenerateOperatorToken, v3, true},
    Operation{Kind::ListShards, v1, false, true},
    Operation{Kind::ListShardGroups, v1, false, true},
    Operation{Kind::DropShard, v1, true},
    Operation{Kind::ListQueries, v1 | v3, false, true},
    Operation{Kind::KillQuery, v1, false, true},
    Operation{Kind::ShowStatistics, v1 | v2 | v3, false, true},
    Operation{Kind::ShowDiagnostics, v1, false, true},
    Operation{Kind::ListOrganizations, v2, false, true},
    Operation{Kind::ListMappings, v2, false, true},
    Operation{Kind::CreateMapping, v2},
    Operation{Kind::DeleteMapping, v2, true},
    Operation{Kind::ListTasks, v2, false, true},
    Operation{Kind::CreateTask, v2},
    Operation{Kind::AlterTask, v2},
    Operation{Kind::SetTaskActive, v2},
    Operation{Kind::RunTask, v2},
    Operation{Kind::DeleteTask, v2, true},
    Operation{Kind::ListTaskRuns, v2, false, true},
    Operation{Kind::ListCaches, v3, false, true},
    Operation{Kind::CreateLastCache, v3},
    Operation{Kind::CreateDistinctCache, v3},
    Operation{Kind::DropCache, v3, true},
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

/// What is missing, as a sentence; empty: nothing.
QString missing(const AdminRequest &request, const ServerInfo &server)
{
    const QList<AdminOperation::Use> fields = fieldsOf(request.kind, server);
    for (const AdminOperation::Use &use : fields) {
        if (use.isRequired && !hasAdminField(request, use.field))
            return missingFieldText(use.field);
    }
    if (request.kind == Kind::AlterDatabase && !request.retention && !request.shardDuration)
        return AdminRequestText::tr("Say how long the data is kept.");
    const bool grants = request.kind == Kind::Grant || request.kind == Kind::Revoke;
    if (grants && !request.administrator && request.database.isEmpty())
        return AdminRequestText::tr("Say which database is meant.");
    if (request.kind == Kind::DropSeries && request.measurement.isEmpty() && request.tags.isEmpty())
        return AdminRequestText::tr("Say which series: of which measurement, or with which tags.");
    if (request.kind == Kind::DeletePoints && request.measurement.isEmpty() && request.tags.isEmpty() &&
        !request.from && !request.to)
        return AdminRequestText::tr("Say which rows: of which measurement, with which tags, or from which time.");
    for (const auto &[tag, value] : request.tags) {
        if (tag.isEmpty())
            return AdminRequestText::tr("A tag has no name.");
    }
    return {};
}

/// What was given that others have and this server has no use for, as a sentence; empty: nothing. What the conversation
/// itself refuses, with more to say, is left to it.
QString unused(const AdminRequest &request, const ServerInfo &server)
{
    const QList<AdminOperation::Use> here = fieldsOf(request.kind, server);
    const QList<AdminOperation::Use> anywhere = adminOperation(request.kind).fields;
    for (const AdminOperation::Use &use : anywhere) {
        const AdminField field = use.field;
        if (field != AdminField::Expiry && field != AdminField::HardDelete && field != AdminField::Administrator)
            continue;
        const bool isUsed =
            std::ranges::any_of(here, [field](const AdminOperation::Use &other) { return other.field == field; });
        if (!isUsed && hasAdminField(request, field))
            return AdminRequestText::tr("%1 does not know “%2”.")
                .arg(flavourName(server.flavour), fieldLabel(field, server));
    }
    return {};
}

bool isNegative(const std::optional<std::chrono::seconds> &duration)
{
    return duration && duration->count() < 0;
}

} // namespace

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
    QString message =
        AdminRequestText::tr("“%1” is not possible with %2, only with %3.")
            .arg(adminTitle(kind, server), flavourName(server.flavour), owners.join(QStringLiteral(", ")));
    const bool deletesRows = kind == Kind::DeletePoints || kind == Kind::DropSeries;
    if (deletesRows && (server.flavour == Flavour::V3 || server.flavour == Flavour::V3Distributed))
        message = joinedSentences(
            message, AdminRequestText::tr("Rows of 3.x go when their retention period is over, or with their table."));
    return failure(Error::Kind::BadInput, message).error();
}

Status checkAdminRequest(const AdminRequest &request, const ServerInfo &server)
{
    if (!supports(request.kind, server))
        return std::unexpected(notSupported(request.kind, server));
    QString problem = missing(request, server);
    if (problem.isEmpty())
        problem = unused(request, server);
    if (problem.isEmpty() && (isNegative(request.retention) || isNegative(request.shardDuration) ||
                              isNegative(request.resampleEvery) || isNegative(request.resampleFor) ||
                              isNegative(request.expiry) || isNegative(request.offset) || isNegative(request.ttl)))
        problem = AdminRequestText::tr("A duration cannot be negative.");
    if (problem.isEmpty() && request.from && request.to && *request.from >= *request.to)
        problem = AdminRequestText::tr("The time range ends before it begins.");
    if (!problem.isEmpty())
        return failure(Error::Kind::BadInput, QStringLiteral("%1: %2").arg(adminTitle(request.kind, server), problem));
    return {};
}

} // namespace penstock
