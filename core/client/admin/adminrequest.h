// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"
#include "core/client/wire/serverinfo.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <chrono>
#include <cstdint>
#include <optional>
#include <utility>

namespace penstock {

/// One thing to do to a server, or to list of it. A database of 2.x is a bucket, a measurement of 3.x is a table.
///
/// What an operation needs is said beside its kind; a request without it is refused before anything is sent. Rows come
/// with the columns that the server names.
struct AdminRequest
{
    enum class Kind {
        // database, retention and shardDuration if wanted. Creating one that exists is no error.
        CreateDatabase,
        AlterDatabase, ///< database, retention or shardDuration; 1.x: of its default retention policy
        DropDatabase,  ///< database; 3.x: hardDelete

        CreateRetentionPolicy, ///< database, retentionPolicy, retention, shardDuration, replication, makeDefault
        AlterRetentionPolicy,  ///< the same; what is not given stays
        DropRetentionPolicy,   ///< database, retentionPolicy

        CreateTable,     ///< database, measurement, tagKeys, fields
        DropMeasurement, ///< database, measurement; 3.x: hardDelete
        DropSeries,      ///< database, measurement or tags, or both
        DeletePoints,    ///< database, and at least one of measurement, tags, from, to

        ListContinuousQueries,
        CreateContinuousQuery, ///< database, name, statement, resampleEvery, resampleFor
        DropContinuousQuery,   ///< database, name
        ListSubscriptions,
        CreateSubscription, ///< database, retentionPolicy, name, destinations, toAny
        DropSubscription,   ///< database, retentionPolicy, name

        ListUsers,
        CreateUser,  ///< name, password, administrator (1.x)
        DropUser,    ///< name
        SetPassword, ///< name, password
        ListGrants,  ///< name
        Grant,       ///< name, database, privilege; or name, administrator: everything everywhere
        Revoke,      ///< the same

        ListTokens,
        CreateToken,    ///< name; 2.x: grants, or administrator; 3.x: administrator, expiry. See AdminJob::takeSecret()
        SetTokenActive, ///< id, active
        DeleteToken,    ///< 2.x: id; 3.x: name
        SetUp,          ///< the first user of a new 2.x: name, password, organization, database, retention
        CreateOperatorToken,     ///< the first token of a new 3.x
        RegenerateOperatorToken, ///< the old one is worth nothing from then on

        ListShards,
        ListShardGroups,
        DropShard, ///< id

        ListQueries, ///< 3.x: database
        KillQuery,   ///< id
        ShowStatistics,
        ShowDiagnostics,

        ListOrganizations,
        ListMappings,
        CreateMapping, ///< database (the bucket), name (the database it is called), retentionPolicy, makeDefault
        DeleteMapping, ///< id
        ListTasks,
        CreateTask,          ///< script; unless it says so itself: name, resampleEvery or cron, offset; active
        AlterTask,           ///< id, script
        SetTaskActive,       ///< id, active
        RunTask,             ///< id
        DeleteTask,          ///< id
        ListTaskRuns,        ///< id
        ListCaches,          ///< database
        CreateLastCache,     ///< database, measurement, name, keyColumns, valueColumns, cacheCount, ttl
        CreateDistinctCache, ///< database, measurement, name, keyColumns, maxCardinality, ttl
        DropCache,           ///< database, measurement, name, cache
    };
    static constexpr Kind lastKind = Kind::DropCache;

    enum class Privilege { Read, Write, All };
    struct DatabaseGrant
    {
        QString database;
        Privilege privilege = Privilege::Read;
    };
    /// When dropped data of 3.x can no longer be restored.
    enum class HardDelete { ServerDefault, Now, Never };
    /// What a cache of 3.x keeps at hand.
    enum class Cache { Last, Distinct };

    Kind kind = Kind::ListQueries;
    QString database{};
    QString retentionPolicy{};
    QString measurement{};
    QString name{};                                  ///< of a user, continuous query or token
    QString id{};                                    ///< as a list told it
    std::optional<std::chrono::seconds> retention{}; ///< 0: for ever
    std::optional<std::chrono::seconds> shardDuration{};
    int replication = 1;
    bool makeDefault = false;
    QList<std::pair<QString, QString>> tags{}; ///< each must have that value
    std::optional<std::int64_t> from{};        ///< nanoseconds, included
    std::optional<std::int64_t> to{};          ///< nanoseconds, not included
    QString statement{};                       ///< SELECT … INTO …
    std::optional<std::chrono::seconds> resampleEvery{};
    std::optional<std::chrono::seconds> resampleFor{};
    QString password{}; ///< goes into the body of a POST only
    bool administrator = false;
    Privilege privilege = Privilege::Read;
    QList<DatabaseGrant> grants{};
    bool active = true;
    std::optional<std::chrono::seconds> expiry{}; ///< from now; none: never
    HardDelete hardDelete = HardDelete::ServerDefault;
    QStringList destinations{}; ///< URLs to which a subscription sends
    bool toAny = false;         ///< to one of them in turn, and not to all
    QString organization{};
    QStringList tagKeys{};
    QList<std::pair<QString, QString>> fields{}; ///< and their types, in the server's words
    QString script{};                            ///< of Flux
    QString cron{};
    std::optional<std::chrono::seconds> offset{};
    std::optional<Cache> cache{};
    QStringList keyColumns{};   ///< of a cache of distinct values: all of its columns
    QStringList valueColumns{}; ///< none: all others
    int cacheCount = 1;         ///< of last values
    std::optional<int> maxCardinality{};
    std::optional<std::chrono::seconds> ttl{};
};

/// "Create a database", for menus and errors.
QString adminTitle(AdminRequest::Kind kind);
/// The same in that server's words: "Create a bucket", "Delete a table".
QString adminTitle(AdminRequest::Kind kind, const ServerInfo &server);

/// True when the operation takes something away that cannot be had back: ask before.
bool isDestructive(AdminRequest::Kind kind);

/// True when nothing of the server's data, settings or users is changed: it lists, or ends a query.
bool onlyReads(AdminRequest::Kind kind);

/// Whether a server of that flavour has the operation at all; the login may still not be allowed to do it.
bool supports(AdminRequest::Kind kind, const ServerInfo &server);

/// Why a flavour that does not support an operation cannot do it, and which one can.
Error notSupported(AdminRequest::Kind kind, const ServerInfo &server);

/// BadInput when the flavour does not have the operation, saying which one does, or when the request lacks what it
/// needs: nothing is ever done to a thing without a name.
Status checkAdminRequest(const AdminRequest &request, const ServerInfo &server);

} // namespace penstock
