// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What people read of the operations: what they do, what they lose, what their fields are called.
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

} // namespace

QString adminHelp(Kind kind)
{
    switch (kind) {
    case Kind::CreateDatabase:
        return AdminOperationText::tr("Makes a database, or a bucket of 2.x.");
    case Kind::AlterDatabase:
        return AdminOperationText::tr("Says for how long data is kept; of 1.x in the default retention policy.");
    case Kind::DropDatabase:
        return AdminOperationText::tr("Deletes a database, or a bucket of 2.x, with everything in it.");
    case Kind::CreateRetentionPolicy:
        return AdminOperationText::tr("Makes a part of a database that keeps its rows for a time of its own.");
    case Kind::AlterRetentionPolicy:
        return AdminOperationText::tr("Changes what is given; the rest stays as it is.");
    case Kind::DropRetentionPolicy:
        return AdminOperationText::tr("Deletes a retention policy with its rows.");
    case Kind::CreateTable:
        return AdminOperationText::tr("Makes a table of 3.x with its columns, before anything is written to it.");
    case Kind::DropMeasurement:
        return AdminOperationText::tr("Deletes a measurement, or a table of 3.x, with its rows.");
    case Kind::DropSeries:
        return AdminOperationText::tr("Deletes the series of a measurement, or with these tags.");
    case Kind::DeletePoints:
        return AdminOperationText::tr("Deletes rows by measurement, tags and time.");
    case Kind::ListContinuousQueries:
        return AdminOperationText::tr("Lists the continuous queries of all databases.");
    case Kind::CreateContinuousQuery:
        return AdminOperationText::tr("Makes a statement that the server runs again and again by itself.");
    case Kind::DropContinuousQuery:
        return AdminOperationText::tr("Ends a continuous query.");
    case Kind::ListSubscriptions:
        return AdminOperationText::tr("Lists where the server sends copies of what is written.");
    case Kind::CreateSubscription:
        return AdminOperationText::tr("Has the server send copies of what is written to other places.");
    case Kind::DropSubscription:
        return AdminOperationText::tr("Ends the sending of copies.");
    case Kind::ListUsers:
        return AdminOperationText::tr("Lists who may log in.");
    case Kind::CreateUser:
        return AdminOperationText::tr("Makes a user with a password.");
    case Kind::DropUser:
        return AdminOperationText::tr("Deletes a user.");
    case Kind::SetPassword:
        return AdminOperationText::tr("Gives a user another password.");
    case Kind::ListGrants:
        return AdminOperationText::tr("Lists what a user may do, by database.");
    case Kind::Grant:
        return AdminOperationText::tr("Lets a user read or write a database, or do everything.");
    case Kind::Revoke:
        return AdminOperationText::tr("Takes a user's privilege back.");
    case Kind::ListTokens:
        return AdminOperationText::tr("Lists the tokens, without their secrets.");
    case Kind::CreateToken:
        return AdminOperationText::tr("Makes a token, which is shown once.");
    case Kind::SetTokenActive:
        return AdminOperationText::tr("Switches a token on, or off.");
    case Kind::DeleteToken:
        return AdminOperationText::tr("Deletes a token.");
    case Kind::SetUp:
        return AdminOperationText::tr("Makes the first user, organization, bucket and token of a new InfluxDB 2.x.");
    case Kind::CreateOperatorToken:
        return AdminOperationText::tr("Makes the first token of a new server of 3.x.");
    case Kind::RegenerateOperatorToken:
        return AdminOperationText::tr("Makes a new operator token in place of the present one.");
    case Kind::ListShards:
        return AdminOperationText::tr("Lists the files that hold the rows, by time.");
    case Kind::ListShardGroups:
        return AdminOperationText::tr("Lists the spans of time that shards cover.");
    case Kind::DropShard:
        return AdminOperationText::tr("Deletes a shard with its rows.");
    case Kind::ListQueries:
        return AdminOperationText::tr("Lists what the server is busy with.");
    case Kind::KillQuery:
        return AdminOperationText::tr("Ends a running query; nothing that is stored is changed.");
    case Kind::ShowStatistics:
        return AdminOperationText::tr("Lists what the server counts of its work.");
    case Kind::ShowDiagnostics:
        return AdminOperationText::tr("Lists how the server is built and set up.");
    case Kind::ListOrganizations:
        return AdminOperationText::tr("Lists the organizations of 2.x.");
    case Kind::ListMappings:
        return AdminOperationText::tr("Lists under which names of databases buckets are known to clients of 1.x.");
    case Kind::CreateMapping:
        return AdminOperationText::tr(
            "Lets clients of 1.x know a bucket by the name of a database and a retention policy.");
    case Kind::DeleteMapping:
        return AdminOperationText::tr("Takes the name of a database away from a bucket.");
    case Kind::ListTasks:
        return AdminOperationText::tr("Lists the tasks of 2.x.");
    case Kind::CreateTask:
        return AdminOperationText::tr("Makes a Flux script that the server runs again and again by itself.");
    case Kind::AlterTask:
        return AdminOperationText::tr("Puts another script in the place of the present one; its “option task” says the "
                                      "name and the times.");
    case Kind::SetTaskActive:
        return AdminOperationText::tr("Lets a task run no more for a while, or again.");
    case Kind::RunTask:
        return AdminOperationText::tr("Runs a task once more, now; it writes what its script writes.");
    case Kind::DeleteTask:
        return AdminOperationText::tr("Deletes a task.");
    case Kind::ListTaskRuns:
        return AdminOperationText::tr("Lists when a task has run, and what it said.");
    case Kind::ListCaches:
        return AdminOperationText::tr("Lists the caches of last and of distinct values of a database of 3.x.");
    case Kind::CreateLastCache:
        return AdminOperationText::tr(
            "Keeps the last values of a table at hand, so that last_cache() answers at once.");
    case Kind::CreateDistinctCache:
        return AdminOperationText::tr(
            "Keeps the distinct values of columns at hand, so that distinct_cache() answers at "
            "once.");
    case Kind::DropCache:
        return AdminOperationText::tr("Deletes a cache; the rows of the table stay.");
    }
    return {};
}

QString adminDanger(Kind kind)
{
    switch (kind) {
    case Kind::DropDatabase:
        return AdminOperationText::tr("Everything in it goes with it.");
    case Kind::DropRetentionPolicy:
        return AdminOperationText::tr("All rows that were written into it go with it.");
    case Kind::DropMeasurement:
        return AdminOperationText::tr("All its rows go with it, of every time.");
    case Kind::DropSeries:
        return AdminOperationText::tr("All rows of these series go, of every time.");
    case Kind::DeletePoints:
        return AdminOperationText::tr("The rows are gone for good; in InfluxDB 1.x from every retention policy.");
    case Kind::DropContinuousQuery:
        return AdminOperationText::tr("It runs no more; what it has written stays.");
    case Kind::DropSubscription:
        return AdminOperationText::tr("What is written from then on is not sent there.");
    case Kind::DeleteTask:
        return AdminOperationText::tr("It runs no more, and its script is gone; what it has written stays.");
    case Kind::DropCache:
        return AdminOperationText::tr("Queries of the cache fail from then on; the rows stay.");
    case Kind::DropUser:
        return AdminOperationText::tr("Whoever logs in by this name is refused from then on.");
    case Kind::DeleteToken:
        return AdminOperationText::tr("Every program that uses it is refused from then on.");
    case Kind::RegenerateOperatorToken:
        return AdminOperationText::tr(
            "Whatever uses the present one is refused from then on, this connection too if it does.");
    case Kind::DropShard:
        return AdminOperationText::tr("All rows of its time go with it.");
    case Kind::DeleteMapping:
        return AdminOperationText::tr("Clients that know the bucket by this name do not find it any more.");
    default:
        return {};
    }
}

QString adminHelp(Kind kind, const ServerInfo &server)
{
    const bool ofBuckets = hasBuckets(server.flavour);
    switch (kind) {
    case Kind::CreateDatabase:
        return ofBuckets ? AdminOperationText::tr("Makes a bucket.") : AdminOperationText::tr("Makes a database.");
    case Kind::DropDatabase:
        return ofBuckets ? AdminOperationText::tr("Deletes a bucket with everything in it.")
                         : AdminOperationText::tr("Deletes a database with everything in it.");
    case Kind::DropMeasurement:
        return hasTables(server.flavour) ? AdminOperationText::tr("Deletes a table with its rows.")
                                         : AdminOperationText::tr("Deletes a measurement with its rows.");
    default:
        return adminHelp(kind);
    }
}

QString adminDanger(Kind kind, const ServerInfo &server)
{
    if (kind != Kind::DeletePoints)
        return adminDanger(kind);
    return server.flavour == Flavour::V1 || server.flavour == Flavour::Unknown
               ? AdminOperationText::tr("The rows are gone for good, from every retention policy.")
               : AdminOperationText::tr("The rows are gone for good.");
}

QString adminUnanswered(Kind kind)
{
    switch (kind) {
    case Kind::SetUp:
        return AdminOperationText::tr("If the server is set up all the same, log in by that user and password.");
    case Kind::CreateOperatorToken:
    case Kind::RegenerateOperatorToken:
        return AdminOperationText::tr("If the server has made its token all the same, nobody knows it: replace it on "
                                      "the server's machine, by its recovery.");
    default:
        return {};
    }
}

QString fieldLabel(AdminField field, const ServerInfo &server)
{
    if (field == AdminField::Database && hasBuckets(server.flavour))
        return AdminOperationText::tr("Bucket");
    if (field == AdminField::Measurement && hasTables(server.flavour))
        return AdminOperationText::tr("Table");
    return adminField(field).label;
}

QString fieldLabel(Kind kind, AdminField field, const ServerInfo &server)
{
    const bool ofUser = kind == Kind::CreateUser || kind == Kind::DropUser || kind == Kind::SetPassword ||
                        kind == Kind::ListGrants || kind == Kind::Grant || kind == Kind::Revoke;
    if (field == AdminField::Name && (ofUser || kind == Kind::SetUp))
        return AdminOperationText::tr("User");
    if ((kind == Kind::CreateMapping || kind == Kind::SetUp) && field == AdminField::Database)
        return AdminOperationText::tr("Bucket");
    if (kind == Kind::CreateMapping && field == AdminField::Name)
        return AdminOperationText::tr("Is known as the database");
    if (kind == Kind::SetPassword && field == AdminField::Password)
        return AdminOperationText::tr("New password");
    const bool ofTable = kind == Kind::CreateTable || kind == Kind::CreateLastCache ||
                         kind == Kind::CreateDistinctCache || kind == Kind::DropCache;
    if (ofTable && field == AdminField::Measurement)
        return AdminOperationText::tr("Table");
    if (kind == Kind::CreateLastCache && field == AdminField::KeyColumns)
        return AdminOperationText::tr("For each");
    return fieldLabel(field, server);
}

} // namespace penstock
