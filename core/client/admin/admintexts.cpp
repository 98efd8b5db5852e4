// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What people read of the operations.
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
    case Kind::ListCaches:
        return Title::tr("Caches");
    }
    return {};
}

QString adminButton(Kind kind)
{
    switch (kind) {
    case Kind::CreateDatabase:
    case Kind::CreateRetentionPolicy:
    case Kind::CreateContinuousQuery:
    case Kind::CreateUser:
    case Kind::CreateToken:
    case Kind::CreateOperatorToken:
    case Kind::CreateMapping:
        return AdminOperationText::tr("Create…");
    case Kind::AlterDatabase:
    case Kind::AlterRetentionPolicy:
        return AdminOperationText::tr("Change…");
    case Kind::DropDatabase:
    case Kind::DropRetentionPolicy:
    case Kind::DropMeasurement:
    case Kind::DropContinuousQuery:
    case Kind::DropUser:
    case Kind::DeleteToken:
    case Kind::DropShard:
    case Kind::DeleteMapping:
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
        return AdminOperationText::tr("Switch on or off…");
    case Kind::RegenerateOperatorToken:
        return AdminOperationText::tr("Replace the operator token…");
    case Kind::KillQuery:
        return AdminOperationText::tr("Stop");
    default:
        return {}; // it lists
    }
}

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
    case Kind::ListCaches:
        return AdminOperationText::tr("Lists the caches of last and of distinct values of a database of 3.x.");
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
        return AdminOperationText::tr("The rows go in every retention policy.");
    case Kind::DropContinuousQuery:
        return AdminOperationText::tr("It runs no more; what it has written stays.");
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

QString fieldLabel(Kind kind, AdminField field)
{
    const bool ofUser = kind == Kind::CreateUser || kind == Kind::DropUser || kind == Kind::SetPassword ||
                        kind == Kind::ListGrants || kind == Kind::Grant || kind == Kind::Revoke;
    if (field == AdminField::Name && ofUser)
        return AdminOperationText::tr("User");
    if (kind == Kind::CreateMapping && field == AdminField::Database)
        return AdminOperationText::tr("Bucket");
    if (kind == Kind::CreateMapping && field == AdminField::Name)
        return AdminOperationText::tr("Is known as the database");
    if (kind == Kind::SetPassword && field == AdminField::Password)
        return AdminOperationText::tr("New password");
    return adminField(field).label;
}

} // namespace penstock
