// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/adminlisting.h"

#include <QCoreApplication>
#include <QHash>

namespace penstock {

namespace {

using Kind = AdminRequest::Kind;
using Schema = SchemaRequest::Kind;
using enum AdminListing;

struct AdminListingText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::AdminListing)
};

/// influxd adds the policy's duration to the end of a shard, which is 0 for ever.
const std::pair shardsKeptUntil{QStringLiteral("expiry_time"), QStringLiteral("end_time")};

QStringList names(std::initializer_list<const char *> columns)
{
    QStringList list;
    for (const char *column : columns)
        list += QLatin1String(column);
    return list;
}

AdminListingInfo databases(const ServerInfo &server)
{
    const bool ofBuckets = hasBuckets(server.flavour);
    return {.title = ofBuckets ? AdminListingText::tr("Buckets") : AdminListingText::tr("Databases"),
            .emptyText = AdminListingText::tr("Nothing is stored here yet, or this login may see none of it."),
            .source = Schema::Databases,
            .fields = {{AdminField::Database, names({"name"})},
                       {AdminField::Retention, names({"retention"})},
                       {AdminField::ShardDuration, names({"shard_duration"})}},
            .keys = ofBuckets ? names({"name", "id"}) : names({"name"}), // organizations may have buckets of one name
            .durations = names({"retention", "shard_duration"})};
}

AdminListingInfo retentionPolicies()
{
    return {.title = AdminListingText::tr("Retention policies"),
            .emptyText = AdminListingText::tr("This database has none, so that nothing can be written to it."),
            .source = Schema::RetentionPolicies,
            .scope = AdminField::Database,
            .scopeText = AdminListingText::tr("Choose a database to see its retention policies."),
            .fields = {{AdminField::RetentionPolicy, names({"name"})},
                       {AdminField::Retention, names({"duration"})},
                       {AdminField::ShardDuration, names({"shard_duration"})},
                       {AdminField::MakeDefault, names({"default"})}},
            .keys = names({"name"}),
            .durations = names({"duration", "shard_duration"})};
}

AdminListingInfo measurements(const ServerInfo &server)
{
    return {.title = hasTables(server.flavour) ? AdminListingText::tr("Tables") : AdminListingText::tr("Measurements"),
            .emptyText = AdminListingText::tr("Nothing has been written there yet."),
            .source = Schema::Measurements,
            .scope = AdminField::Database,
            .scopeText = AdminListingText::tr("Choose where to look."),
            .fields = {{AdminField::Measurement, names({"name"})}},
            .keys = names({"name"})};
}

AdminListingInfo tokens(const ServerInfo &server)
{
    const bool byName = server.flavour == Flavour::V3;
    return {.title = adminTitle(Kind::ListTokens),
            .emptyText = AdminListingText::tr("There are none, or this login may not see them."),
            .source = Kind::ListTokens,
            .fields = {{AdminField::Name, names({"description", "name"})},
                       {AdminField::Id, names({"id", "token_id"})},
                       {AdminField::Inactive, names({"status"})}},
            .keys = byName ? names({"name"}) : names({"id"})};
}

} // namespace

AdminListingInfo listingInfo(AdminListing listing, const ServerInfo &server)
{
    switch (listing) {
    case Databases:
        return databases(server);
    case RetentionPolicies:
        return retentionPolicies();
    case Measurements:
        return measurements(server);
    case ContinuousQueries:
        return {.title = adminTitle(Kind::ListContinuousQueries),
                .emptyText =
                    AdminListingText::tr("A continuous query makes means and sums of what comes in, as it comes in."),
                .source = Kind::ListContinuousQueries,
                .seriesName = QStringLiteral("database"),
                .fields = {{AdminField::Database, names({"database"})},
                           {AdminField::Name, names({"name"})},
                           {AdminField::Statement, names({"query"})}},
                .keys = names({"database", "name"})};
    case Subscriptions:
        return {.title = adminTitle(Kind::ListSubscriptions),
                .emptyText = AdminListingText::tr("Nobody is sent copies of what is written here."),
                .source = Kind::ListSubscriptions,
                .seriesName = QStringLiteral("database"),
                .fields = {{AdminField::Database, names({"database"})},
                           {AdminField::RetentionPolicy, names({"retention_policy"})},
                           {AdminField::Name, names({"name"})}},
                .keys = names({"database", "retention_policy", "name"})};
    case Users:
        return {.title = adminTitle(Kind::ListUsers),
                .emptyText =
                    AdminListingText::tr("Without users a server of 1.x lets in anybody, unless it asks for logins."),
                .source = Kind::ListUsers,
                .fields = {{AdminField::Name, names({"user", "name"})}},
                .keys = names({"user", "name"})};
    case Grants:
        return {.title = AdminListingText::tr("Privileges"),
                .emptyText =
                    AdminListingText::tr("This user may read and write no database, unless it is an administrator."),
                .source = Kind::ListGrants,
                .scope = AdminField::Name,
                .scopeText = AdminListingText::tr("Choose a user to see its privileges."),
                .fields = {{AdminField::Database, names({"database"})}, {AdminField::Privilege, names({"privilege"})}},
                .keys = names({"database"})};
    case Tokens:
        return tokens(server);
    case Shards:
        return {.title = adminTitle(Kind::ListShards),
                .emptyText = AdminListingText::tr("They come with the first rows."),
                .source = Kind::ListShards,
                .seriesName = QStringLiteral("database"),
                .fields = {{AdminField::Id, names({"id"})}, {AdminField::Database, names({"database"})}},
                .keys = names({"id"}),
                .keptUntil = shardsKeptUntil};
    case ShardGroups:
        return {.title = adminTitle(Kind::ListShardGroups),
                .emptyText = AdminListingText::tr("They come with the first rows."),
                .source = Kind::ListShardGroups,
                .keys = names({"id"}),
                .keptUntil = shardsKeptUntil};
    case Queries:
        return {.title = adminTitle(Kind::ListQueries),
                .emptyText = AdminListingText::tr("The server is not busy with any query."),
                .source = Kind::ListQueries,
                .scope = server.flavour == Flavour::V3 ? std::optional(AdminField::Database) : std::nullopt,
                .scopeText = AdminListingText::tr("Choose a database to see its queries."),
                .fields = {{AdminField::Id, names({"qid", "id"})}},
                .keys = names({"qid", "id"}),
                .isLive = true};
    case Statistics:
        return {.title = adminTitle(Kind::ShowStatistics), .emptyText = {}, .source = Kind::ShowStatistics};
    case Diagnostics:
        return {.title = adminTitle(Kind::ShowDiagnostics), .emptyText = {}, .source = Kind::ShowDiagnostics};
    case Organizations:
        return {.title = adminTitle(Kind::ListOrganizations),
                .emptyText = AdminListingText::tr("This login may see none."),
                .source = Kind::ListOrganizations,
                .keys = names({"id"})};
    case Mappings:
        return {.title = AdminListingText::tr("Mappings"),
                .emptyText =
                    AdminListingText::tr("A mapping lets clients of 1.x find a bucket by the name of a database."),
                .source = Kind::ListMappings,
                .fields = {{AdminField::Id, names({"id"})}},
                .keys = names({"id"})};
    case Tasks:
        return {.title = adminTitle(Kind::ListTasks),
                .emptyText = AdminListingText::tr("A task is a Flux script that the server runs by itself."),
                .source = Kind::ListTasks,
                .fields = {{AdminField::Id, names({"id"})},
                           {AdminField::Name, names({"name"})},
                           {AdminField::Inactive, names({"status"})},
                           {AdminField::Script, names({"flux"})}},
                .keys = names({"id"})};
    case TaskRuns:
        return {.title = adminTitle(Kind::ListTaskRuns),
                .emptyText = AdminListingText::tr("It has not run yet."),
                .source = Kind::ListTaskRuns,
                .scope = AdminField::Id,
                .scopeText = AdminListingText::tr("Choose a task to see its runs."),
                .keys = names({"id"})};
    case Caches:
        return {.title = adminTitle(Kind::ListCaches),
                .emptyText = AdminListingText::tr("This database keeps neither last nor distinct values at hand."),
                .source = Kind::ListCaches,
                .scope = AdminField::Database,
                .scopeText = AdminListingText::tr("Choose a database to see its caches."),
                .fields = {{AdminField::Measurement, names({"table"})},
                           {AdminField::Name, names({"name"})},
                           {AdminField::CacheKind, names({"cache"})}},
                .keys = names({"cache", "table", "name"}),
                .durations = names({"ttl"})};
    }
    return {};
}

bool isListed(AdminListing listing, const ServerInfo &server)
{
    if (listing == Databases)
        return supports(Kind::CreateDatabase, server);
    if (listing == RetentionPolicies)
        return supports(Kind::CreateRetentionPolicy, server);
    if (listing == Measurements)
        return supports(Kind::DropMeasurement, server);
    const auto source = listingInfo(listing, server).source;
    return supports(std::get<Kind>(source), server);
}

QList<Kind> operationsOn(AdminListing listing, const ServerInfo &server)
{
    QList<Kind> kinds;
    for (int i = 0; i <= int(AdminRequest::lastKind); ++i) {
        const auto kind = Kind(i);
        // The first login is made where nobody can log in yet, and so not from a session that is open.
        if (kind == Kind::SetUp || kind == Kind::CreateOperatorToken || !supports(kind, server))
            continue;
        const AdminOperation operation = adminOperation(kind);
        if (operation.listing == listing && !operation.isList)
            kinds += kind;
    }
    return kinds;
}

bool needsRow(Kind kind)
{
    switch (kind) {
    case Kind::AlterDatabase:
    case Kind::DropDatabase:
    case Kind::AlterRetentionPolicy:
    case Kind::DropRetentionPolicy:
    case Kind::DropMeasurement:
    case Kind::DropContinuousQuery:
    case Kind::DropUser:
    case Kind::SetPassword:
    case Kind::SetTokenActive:
    case Kind::DeleteToken:
    case Kind::DropShard:
    case Kind::KillQuery:
    case Kind::DeleteMapping:
    case Kind::DropSubscription:
    case Kind::AlterTask:
    case Kind::SetTaskActive:
    case Kind::RunTask:
    case Kind::DeleteTask:
    case Kind::DropCache:
        return true;
    default:
        return false;
    }
}

QString columnTitle(const QString &name, bool isKept)
{
    const QHash<QString, QString> titles{
        {QStringLiteral("name"), AdminListingText::tr("Name")},
        {QStringLiteral("user"), AdminListingText::tr("User")},
        {QStringLiteral("admin"), AdminListingText::tr("Administrator")},
        {QStringLiteral("database"), AdminListingText::tr("Database")},
        {QStringLiteral("privilege"), AdminListingText::tr("Privilege")},
        {QStringLiteral("retention"), AdminListingText::tr("Keeps data for")},
        {QStringLiteral("duration"), isKept ? AdminListingText::tr("Duration", "how long a policy keeps data")
                                            : AdminListingText::tr("Duration", "how long a query has been running")},
        {QStringLiteral("shard_duration"), AdminListingText::tr("A shard covers")},
        {QStringLiteral("replication"), AdminListingText::tr("Copies")},
        {QStringLiteral("default"), AdminListingText::tr("Default")},
        {QStringLiteral("query"), AdminListingText::tr("Statement")},
        {QStringLiteral("query_text"), AdminListingText::tr("Statement")},
        {QStringLiteral("qid"), AdminListingText::tr("Id")},
        {QStringLiteral("id"), AdminListingText::tr("Id")},
        {QStringLiteral("status"), AdminListingText::tr("Status")},
        {QStringLiteral("retention_policy"), AdminListingText::tr("Retention policy")},
        {QStringLiteral("mode"), AdminListingText::tr("Mode")},
        {QStringLiteral("destinations"), AdminListingText::tr("Sent to")},
        {QStringLiteral("shard_group"), AdminListingText::tr("Shard group")},
        {QStringLiteral("start_time"), AdminListingText::tr("From")},
        {QStringLiteral("end_time"), AdminListingText::tr("Up to")},
        {QStringLiteral("expiry_time"), AdminListingText::tr("Kept until")},
        {QStringLiteral("owners"), AdminListingText::tr("Owners")},
        {QStringLiteral("description"), AdminListingText::tr("Description")},
        {QStringLiteral("permissions"), AdminListingText::tr("May use")},
        {QStringLiteral("createdAt"), AdminListingText::tr("Created")},
        {QStringLiteral("created_at"), AdminListingText::tr("Created")},
        {QStringLiteral("updatedAt"), AdminListingText::tr("Changed")},
        {QStringLiteral("expiry"), AdminListingText::tr("Expires")},
        {QStringLiteral("bucketID"), AdminListingText::tr("Bucket's id")},
        {QStringLiteral("virtual"), AdminListingText::tr("Made by the server")},
        {QStringLiteral("every"), AdminListingText::tr("Runs every")},
        {QStringLiteral("cron"), AdminListingText::tr("Runs at")},
        {QStringLiteral("lastRunStatus"), AdminListingText::tr("Last run")},
        {QStringLiteral("latestCompleted"), AdminListingText::tr("Completed up to")},
        {QStringLiteral("lastRunError"), AdminListingText::tr("Error of the last run")},
        {QStringLiteral("offset"), AdminListingText::tr("Later by")},
        {QStringLiteral("flux"), AdminListingText::tr("Script")},
        {QStringLiteral("scheduledFor"), AdminListingText::tr("Was due")},
        {QStringLiteral("startedAt"), AdminListingText::tr("Began")},
        {QStringLiteral("finishedAt"), AdminListingText::tr("Ended")},
        {QStringLiteral("log"), AdminListingText::tr("Log")},
        {QStringLiteral("table"), AdminListingText::tr("Table")},
        {QStringLiteral("cache"), AdminListingText::tr("Cache of")},
        {QStringLiteral("columns"), AdminListingText::tr("Columns")},
        {QStringLiteral("value_columns"), AdminListingText::tr("Values of")},
        {QStringLiteral("count"), AdminListingText::tr("Values each")},
        {QStringLiteral("max_cardinality"), AdminListingText::tr("At most")},
        {QStringLiteral("ttl"), AdminListingText::tr("Keeps values for")},
    };
    return titles.value(name, name);
}

} // namespace penstock
