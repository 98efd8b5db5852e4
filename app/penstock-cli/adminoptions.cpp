// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/penstock-cli/adminoptions.h"

#include "app/penstock-cli/momentoption.h"
#include "core/time/durationtext.h"
#include "core/time/timetext.h"

#include <QCommandLineParser>

#include <array>
#include <utility>

namespace penstock {

namespace {

using Kind = AdminRequest::Kind;
using Seconds = std::chrono::seconds;

constexpr std::array<std::pair<const char *, Kind>, 39> actions{{
    {"create-database", Kind::CreateDatabase},
    {"alter-database", Kind::AlterDatabase},
    {"drop-database", Kind::DropDatabase},
    {"create-retention-policy", Kind::CreateRetentionPolicy},
    {"alter-retention-policy", Kind::AlterRetentionPolicy},
    {"drop-retention-policy", Kind::DropRetentionPolicy},
    {"drop-measurement", Kind::DropMeasurement},
    {"drop-series", Kind::DropSeries},
    {"delete", Kind::DeletePoints},
    {"continuous-queries", Kind::ListContinuousQueries},
    {"create-continuous-query", Kind::CreateContinuousQuery},
    {"drop-continuous-query", Kind::DropContinuousQuery},
    {"subscriptions", Kind::ListSubscriptions},
    {"users", Kind::ListUsers},
    {"create-user", Kind::CreateUser},
    {"drop-user", Kind::DropUser},
    {"set-password", Kind::SetPassword},
    {"grants", Kind::ListGrants},
    {"grant", Kind::Grant},
    {"revoke", Kind::Revoke},
    {"tokens", Kind::ListTokens},
    {"create-token", Kind::CreateToken},
    {"set-token-active", Kind::SetTokenActive},
    {"delete-token", Kind::DeleteToken},
    {"create-operator-token", Kind::CreateOperatorToken},
    {"regenerate-operator-token", Kind::RegenerateOperatorToken},
    {"shards", Kind::ListShards},
    {"shard-groups", Kind::ListShardGroups},
    {"drop-shard", Kind::DropShard},
    {"queries", Kind::ListQueries},
    {"kill-query", Kind::KillQuery},
    {"statistics", Kind::ShowStatistics},
    {"diagnostics", Kind::ShowDiagnostics},
    {"organizations", Kind::ListOrganizations},
    {"mappings", Kind::ListMappings},
    {"create-mapping", Kind::CreateMapping},
    {"delete-mapping", Kind::DeleteMapping},
    {"tasks", Kind::ListTasks},
    {"caches", Kind::ListCaches},
}};
static_assert(actions.size() == std::size_t(AdminRequest::lastKind) + 1, "an action for each kind");

std::unexpected<Error> badInput(const QString &message)
{
    return failure(Error::Kind::BadInput, message);
}

Status readDuration(const QCommandLineParser &parser, const QString &option, std::optional<Seconds> &into)
{
    if (!parser.isSet(option))
        return {};
    const std::optional<std::chrono::nanoseconds> duration = durationFromText(parser.value(option));
    if (!duration || *duration % Seconds(1) != std::chrono::nanoseconds(0))
        return badInput(
            AdminOptions::tr("--%1 must be a duration of whole seconds such as 30d, 12h or 90s.").arg(option));
    into = std::chrono::duration_cast<Seconds>(*duration);
    return {};
}

Result<AdminRequest::Privilege> privilegeFromText(const QString &text)
{
    if (text == QStringLiteral("read"))
        return AdminRequest::Privilege::Read;
    if (text == QStringLiteral("write"))
        return AdminRequest::Privilege::Write;
    if (text == QStringLiteral("all"))
        return AdminRequest::Privilege::All;
    return badInput(AdminOptions::tr("A privilege must be read, write or all."));
}

Status readPrivileges(const QCommandLineParser &parser, AdminRequest &request)
{
    if (parser.isSet(QStringLiteral("privilege"))) {
        const auto privilege = privilegeFromText(parser.value(QStringLiteral("privilege")));
        if (!privilege)
            return std::unexpected(privilege.error());
        request.privilege = *privilege;
    }
    for (const QString &grant : parser.values(QStringLiteral("grant"))) {
        const qsizetype colon = grant.lastIndexOf(u':');
        const auto privilege = privilegeFromText(grant.mid(colon + 1));
        if (colon < 1 || !privilege)
            return badInput(
                AdminOptions::tr("--grant %1: write it as bucket:read, bucket:write or bucket:all.").arg(grant));
        request.grants += AdminRequest::DatabaseGrant{grant.left(colon), *privilege};
    }
    return {};
}

Status readTags(const QCommandLineParser &parser, AdminRequest &request)
{
    for (const QString &tag : parser.values(QStringLiteral("tag"))) {
        const qsizetype equals = tag.indexOf(u'=');
        if (equals < 1)
            return badInput(AdminOptions::tr("--tag %1: write it as key=value.").arg(tag));
        request.tags.append({tag.left(equals), tag.mid(equals + 1)});
    }
    return {};
}

Status readSwitches(const QCommandLineParser &parser, AdminRequest &request)
{
    request.makeDefault = parser.isSet(QStringLiteral("default"));
    request.administrator = parser.isSet(QStringLiteral("administrator"));
    request.active = !parser.isSet(QStringLiteral("inactive"));
    if (parser.isSet(QStringLiteral("replication"))) {
        bool ok = false;
        request.replication = parser.value(QStringLiteral("replication")).toInt(&ok);
        if (!ok || request.replication < 1)
            return badInput(AdminOptions::tr("--replication must be a whole number above 0."));
    }
    const QString hard = parser.value(QStringLiteral("hard-delete"));
    if (hard == QStringLiteral("now"))
        request.hardDelete = AdminRequest::HardDelete::Now;
    else if (hard == QStringLiteral("never"))
        request.hardDelete = AdminRequest::HardDelete::Never;
    else if (!hard.isEmpty())
        return badInput(AdminOptions::tr("--hard-delete must be now or never."));
    return {};
}

} // namespace

QStringList AdminOptions::actionNames()
{
    QStringList names;
    for (const auto &[name, kind] : actions)
        names += QLatin1String(name);
    return names;
}

void AdminOptions::addTo(QCommandLineParser &parser)
{
    const auto add = [&parser](const char *name, const QString &text, const char *value) {
        parser.addOption({QLatin1String(name), text, QLatin1String(value)});
    };
    add("database", tr("The database or bucket."), "name");
    add("rp", tr("The retention policy."), "name");
    add("measurement", tr("The measurement or table."), "name");
    add("name", tr("The name of a user, token, continuous query or mapping."), "name");
    add("id", tr("The id that the list shows."), "id");
    add("retention", tr("How long data is kept: 30d, 12h; inf: for ever."), "duration");
    add("shard-duration", tr("The time that a shard covers."), "duration");
    add("replication", tr("Copies in a cluster of 1.x."), "number");
    add("tag", tr("Only series with this tag. May be repeated."), "key=value");
    add("from", tr("Delete from this time on: 2024-01-31T12:00:00Z, with its zone, or nanoseconds since 1970."),
        "time");
    add("to", tr("Delete up to this time, not included; written as --from."), "time");
    add("statement", tr("SELECT … INTO … of a continuous query."), "text");
    add("every", tr("How often a continuous query runs."), "duration");
    add("for", tr("Which time a continuous query covers."), "duration");
    add("privilege", tr("read, write or all."), "privilege");
    add("grant", tr("What a token may do. May be repeated."), "bucket:privilege");
    add("expiry", tr("A token's life from now on."), "duration");
    add("hard-delete", tr("3.x: when dropped data is gone for good: now or never; the server's delay if not given."),
        "when");
    parser.addOptions({
        {QStringLiteral("default"), tr("Make the retention policy or mapping the default one.")},
        {QStringLiteral("administrator"), tr("All privileges everywhere.")},
        {QStringLiteral("inactive"), tr("Switch the token off.")},
    });
}

Result<AdminRequest> AdminOptions::read(const QCommandLineParser &parser)
{
    AdminRequest request;
    bool known = false;
    for (const auto &[name, kind] : actions) {
        if (parser.positionalArguments() == QStringList{QLatin1String(name)}) {
            request.kind = kind;
            known = true;
        }
    }
    if (!known)
        return badInput(tr("Say what to do, one of: %1.").arg(actionNames().join(QStringLiteral(", "))));
    request.database = parser.value(QStringLiteral("database"));
    request.retentionPolicy = parser.value(QStringLiteral("rp"));
    request.measurement = parser.value(QStringLiteral("measurement"));
    request.name = parser.value(QStringLiteral("name"));
    request.id = parser.value(QStringLiteral("id"));
    request.statement = parser.value(QStringLiteral("statement"));
    for (const Status &status : {readDuration(parser, QStringLiteral("retention"), request.retention),
                                 readDuration(parser, QStringLiteral("shard-duration"), request.shardDuration),
                                 readDuration(parser, QStringLiteral("every"), request.resampleEvery),
                                 readDuration(parser, QStringLiteral("for"), request.resampleFor),
                                 readDuration(parser, QStringLiteral("expiry"), request.expiry),
                                 readMomentOption(parser, QStringLiteral("from"), request.from),
                                 readMomentOption(parser, QStringLiteral("to"), request.to), readTags(parser, request),
                                 readPrivileges(parser, request), readSwitches(parser, request)}) {
        if (!status)
            return std::unexpected(status.error());
    }
    return request;
}

} // namespace penstock
