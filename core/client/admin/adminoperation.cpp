// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/admin/adminoperation.h"

#include "core/client/admin/admingenerations.h"

#include <algorithm>
#include <array>

namespace penstock {

namespace {

using namespace generation;
using enum AdminField;
using Kind = AdminRequest::Kind;
using Listing = AdminListing;

struct Row
{
    Kind kind;
    const char *name;
    Listing listing;
    bool isList = false;
};

constexpr std::array rows{
    Row{Kind::CreateDatabase, "create-database", Listing::Databases},
    Row{Kind::AlterDatabase, "alter-database", Listing::Databases},
    Row{Kind::DropDatabase, "drop-database", Listing::Databases},
    Row{Kind::CreateRetentionPolicy, "create-retention-policy", Listing::RetentionPolicies},
    Row{Kind::AlterRetentionPolicy, "alter-retention-policy", Listing::RetentionPolicies},
    Row{Kind::DropRetentionPolicy, "drop-retention-policy", Listing::RetentionPolicies},
    Row{Kind::CreateTable, "create-table", Listing::Measurements},
    Row{Kind::DropMeasurement, "drop-measurement", Listing::Measurements},
    Row{Kind::DropSeries, "drop-series", Listing::Measurements},
    Row{Kind::DeletePoints, "delete", Listing::Measurements},
    Row{Kind::ListContinuousQueries, "continuous-queries", Listing::ContinuousQueries, true},
    Row{Kind::CreateContinuousQuery, "create-continuous-query", Listing::ContinuousQueries},
    Row{Kind::DropContinuousQuery, "drop-continuous-query", Listing::ContinuousQueries},
    Row{Kind::ListSubscriptions, "subscriptions", Listing::Subscriptions, true},
    Row{Kind::CreateSubscription, "create-subscription", Listing::Subscriptions},
    Row{Kind::DropSubscription, "drop-subscription", Listing::Subscriptions},
    Row{Kind::ListUsers, "users", Listing::Users, true},
    Row{Kind::CreateUser, "create-user", Listing::Users},
    Row{Kind::DropUser, "drop-user", Listing::Users},
    Row{Kind::SetPassword, "set-password", Listing::Users},
    Row{Kind::ListGrants, "grants", Listing::Grants, true},
    Row{Kind::Grant, "grant", Listing::Grants},
    Row{Kind::Revoke, "revoke", Listing::Grants},
    Row{Kind::ListTokens, "tokens", Listing::Tokens, true},
    Row{Kind::CreateToken, "create-token", Listing::Tokens},
    Row{Kind::SetTokenActive, "set-token-active", Listing::Tokens},
    Row{Kind::DeleteToken, "delete-token", Listing::Tokens},
    Row{Kind::SetUp, "set-up", Listing::Tokens},
    Row{Kind::CreateOperatorToken, "create-operator-token", Listing::Tokens},
    Row{Kind::RegenerateOperatorToken, "regenerate-operator-token", Listing::Tokens},
    Row{Kind::ListShards, "shards", Listing::Shards, true},
    Row{Kind::ListShardGroups, "shard-groups", Listing::ShardGroups, true},
    Row{Kind::DropShard, "drop-shard", Listing::Shards},
    Row{Kind::ListQueries, "queries", Listing::Queries, true},
    Row{Kind::KillQuery, "kill-query", Listing::Queries},
    Row{Kind::ShowStatistics, "statistics", Listing::Statistics, true},
    Row{Kind::ShowDiagnostics, "diagnostics", Listing::Diagnostics, true},
    Row{Kind::ListOrganizations, "organizations", Listing::Organizations, true},
    Row{Kind::ListMappings, "mappings", Listing::Mappings, true},
    Row{Kind::CreateMapping, "create-mapping", Listing::Mappings},
    Row{Kind::DeleteMapping, "delete-mapping", Listing::Mappings},
    Row{Kind::ListTasks, "tasks", Listing::Tasks, true},
    Row{Kind::CreateTask, "create-task", Listing::Tasks},
    Row{Kind::AlterTask, "alter-task", Listing::Tasks},
    Row{Kind::SetTaskActive, "set-task-active", Listing::Tasks},
    Row{Kind::RunTask, "run-task", Listing::Tasks},
    Row{Kind::DeleteTask, "delete-task", Listing::Tasks},
    Row{Kind::ListTaskRuns, "task-runs", Listing::TaskRuns, true},
    Row{Kind::ListCaches, "caches", Listing::Caches, true},
    Row{Kind::CreateLastCache, "create-last-cache", Listing::Caches},
    Row{Kind::CreateDistinctCache, "create-distinct-cache", Listing::Caches},
    Row{Kind::DropCache, "drop-cache", Listing::Caches},
};

/// Who has a field, and who cannot do without it.
struct Use
{
    Kind kind;
    AdminField field;
    unsigned owners = all;
    unsigned needers = 0;
    unsigned fixed = 0; ///< who leaves no choice
};

// In the order of a form. What stands first is what a request lacks first.
constexpr std::array uses{
    Use{Kind::CreateDatabase, Database, all, all},
    Use{Kind::CreateDatabase, Retention},
    Use{Kind::CreateDatabase, ShardDuration, v1 | v2 | serverless},
    Use{Kind::AlterDatabase, Database, all, all},
    Use{Kind::AlterDatabase, Retention},
    Use{Kind::AlterDatabase, ShardDuration, v1 | v2 | serverless},
    Use{Kind::DropDatabase, Database, all, all},
    Use{Kind::DropDatabase, HardDelete, v3},
    Use{Kind::CreateRetentionPolicy, Database, v1, v1},
    Use{Kind::CreateRetentionPolicy, RetentionPolicy, v1, v1},
    Use{Kind::CreateRetentionPolicy, Retention, v1, v1},
    Use{Kind::CreateRetentionPolicy, ShardDuration, v1},
    Use{Kind::CreateRetentionPolicy, Replication, v1},
    Use{Kind::CreateRetentionPolicy, MakeDefault, v1},
    Use{Kind::AlterRetentionPolicy, Database, v1, v1},
    Use{Kind::AlterRetentionPolicy, RetentionPolicy, v1, v1},
    Use{Kind::AlterRetentionPolicy, Retention, v1},
    Use{Kind::AlterRetentionPolicy, ShardDuration, v1},
    Use{Kind::AlterRetentionPolicy, MakeDefault, v1},
    Use{Kind::DropRetentionPolicy, Database, v1, v1},
    Use{Kind::DropRetentionPolicy, RetentionPolicy, v1, v1},
    Use{Kind::CreateTable, Database, v3, v3},
    Use{Kind::CreateTable, Measurement, v3, v3},
    Use{Kind::CreateTable, TagKeys, v3},
    Use{Kind::CreateTable, Fields, v3},
    Use{Kind::DropMeasurement, Database, all, all},
    Use{Kind::DropMeasurement, Measurement, all, all},
    Use{Kind::DropMeasurement, HardDelete, v3},
    Use{Kind::DropSeries, Database, all, all},
    Use{Kind::DropSeries, Measurement},
    Use{Kind::DropSeries, Tags},
    Use{Kind::DeletePoints, Database, all, all},
    Use{Kind::DeletePoints, Measurement},
    Use{Kind::DeletePoints, Tags},
    Use{Kind::DeletePoints, From},
    Use{Kind::DeletePoints, To},
    Use{Kind::CreateContinuousQuery, Database, v1, v1},
    Use{Kind::CreateContinuousQuery, Name, v1, v1},
    Use{Kind::CreateContinuousQuery, Statement, v1, v1},
    Use{Kind::CreateContinuousQuery, ResampleEvery, v1},
    Use{Kind::CreateContinuousQuery, ResampleFor, v1},
    Use{Kind::DropContinuousQuery, Database, v1, v1},
    Use{Kind::DropContinuousQuery, Name, v1, v1},
    Use{Kind::CreateSubscription, Database, v1, v1},
    Use{Kind::CreateSubscription, RetentionPolicy, v1, v1},
    Use{Kind::CreateSubscription, Name, v1, v1},
    Use{Kind::CreateSubscription, Destinations, v1, v1},
    Use{Kind::CreateSubscription, Delivery, v1},
    Use{Kind::DropSubscription, Database, v1, v1},
    Use{Kind::DropSubscription, RetentionPolicy, v1, v1},
    Use{Kind::DropSubscription, Name, v1, v1},
    Use{Kind::CreateUser, Name, v1 | v2, v1 | v2},
    Use{Kind::CreateUser, Password, v1 | v2, v1 | v2},
    Use{Kind::CreateUser, Administrator, v1},
    Use{Kind::DropUser, Name, v1 | v2, v1 | v2},
    Use{Kind::SetPassword, Name, v1 | v2, v1 | v2},
    Use{Kind::SetPassword, Password, v1 | v2, v1 | v2},
    Use{Kind::ListGrants, Name, v1, v1},
    Use{Kind::Grant, Name, v1, v1},
    Use{Kind::Grant, Administrator, v1},
    Use{Kind::Grant, Database, v1},
    Use{Kind::Grant, Privilege, v1},
    Use{Kind::Revoke, Name, v1, v1},
    Use{Kind::Revoke, Administrator, v1},
    Use{Kind::Revoke, Database, v1},
    Use{Kind::Revoke, Privilege, v1},
    Use{Kind::CreateToken, Name, v2 | v3, v2 | v3},
    Use{Kind::CreateToken, Administrator, v2 | v3, 0, v3}, // 3.x Core knows no others
    Use{Kind::CreateToken, Grants, v2},
    Use{Kind::CreateToken, Expiry, v3},
    Use{Kind::SetTokenActive, Id, v2, v2},
    Use{Kind::SetTokenActive, Inactive, v2},
    Use{Kind::DeleteToken, Id, v2, v2},
    Use{Kind::DeleteToken, Name, v3, v3},
    Use{Kind::SetUp, Name, v2, v2},
    Use{Kind::SetUp, Password, v2, v2},
    Use{Kind::SetUp, Organization, v2, v2},
    Use{Kind::SetUp, Database, v2, v2},
    Use{Kind::SetUp, Retention, v2},
    Use{Kind::DropShard, Id, v1, v1},
    Use{Kind::ListQueries, Database, v3, v3},
    Use{Kind::KillQuery, Id, v1, v1},
    Use{Kind::CreateMapping, Database, v2, v2},
    Use{Kind::CreateMapping, Name, v2, v2},
    Use{Kind::CreateMapping, RetentionPolicy, v2, v2},
    Use{Kind::CreateMapping, MakeDefault, v2},
    Use{Kind::DeleteMapping, Id, v2, v2},
    Use{Kind::CreateTask, Name, v2},
    Use{Kind::CreateTask, ResampleEvery, v2},
    Use{Kind::CreateTask, Cron, v2},
    Use{Kind::CreateTask, Offset, v2},
    Use{Kind::CreateTask, Script, v2, v2},
    Use{Kind::CreateTask, Inactive, v2},
    Use{Kind::AlterTask, Id, v2, v2},
    Use{Kind::AlterTask, Script, v2, v2},
    Use{Kind::SetTaskActive, Id, v2, v2},
    Use{Kind::SetTaskActive, Inactive, v2},
    Use{Kind::RunTask, Id, v2, v2},
    Use{Kind::DeleteTask, Id, v2, v2},
    Use{Kind::ListTaskRuns, Id, v2, v2},
    Use{Kind::ListCaches, Database, v3, v3},
    Use{Kind::CreateLastCache, Database, v3, v3},
    Use{Kind::CreateLastCache, Measurement, v3, v3},
    Use{Kind::CreateLastCache, Name, v3},
    Use{Kind::CreateLastCache, KeyColumns, v3},
    Use{Kind::CreateLastCache, ValueColumns, v3},
    Use{Kind::CreateLastCache, CacheCount, v3},
    Use{Kind::CreateLastCache, TimeToLive, v3},
    Use{Kind::CreateDistinctCache, Database, v3, v3},
    Use{Kind::CreateDistinctCache, Measurement, v3, v3},
    Use{Kind::CreateDistinctCache, Name, v3},
    Use{Kind::CreateDistinctCache, KeyColumns, v3, v3},
    Use{Kind::CreateDistinctCache, MaxCardinality, v3},
    Use{Kind::CreateDistinctCache, TimeToLive, v3},
    Use{Kind::DropCache, Database, v3, v3},
    Use{Kind::DropCache, Measurement, v3, v3},
    Use{Kind::DropCache, Name, v3, v3},
    Use{Kind::DropCache, CacheKind, v3, v3},
};

constexpr bool isComplete()
{
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i].kind != static_cast<Kind>(i))
            return false;
    }
    return rows.size() == static_cast<std::size_t>(AdminRequest::lastKind) + 1 &&
           std::ranges::is_sorted(uses, {}, &Use::kind);
}
static_assert(isComplete(), "one row for each kind, in their order");

} // namespace

AdminOperation adminOperation(Kind kind)
{
    const Row &row = rows[static_cast<std::size_t>(kind)];
    AdminOperation operation{.kind = kind,
                             .name = QLatin1String(row.name),
                             .listing = row.listing,
                             .isList = row.isList,
                             .title = adminTitle(kind),
                             .button = adminButton(kind),
                             .help = adminHelp(kind),
                             .danger = adminDanger(kind),
                             .fields = {}};
    for (const Use &use : uses) {
        if (use.kind == kind)
            operation.fields.append({use.field, use.needers != 0 && use.needers == use.owners, false});
    }
    return operation;
}

std::optional<Kind> adminKindOf(const QString &name)
{
    for (const Row &row : rows) {
        if (name == QLatin1String(row.name))
            return row.kind;
    }
    return std::nullopt;
}

QList<AdminOperation::Use> fieldsOf(Kind kind, const ServerInfo &server)
{
    const unsigned here = generationOf(server);
    QList<AdminOperation::Use> fields;
    for (const Use &use : uses) {
        if (use.kind == kind && (use.owners & here) != 0)
            fields.append({use.field, (use.needers & here) != 0, (use.fixed & here) != 0});
    }
    return fields;
}

bool changesNames(Kind kind)
{
    switch (kind) {
    case Kind::DropShard: // and with its rows the series and measurements that had no others
    case Kind::CreateMapping:
    case Kind::DeleteMapping:
    case Kind::SetUp:
        return true;
    default:
        return kind <= Kind::DeletePoints;
    }
}

} // namespace penstock
