// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/admin/adminrequest.h"
#include "core/client/admin/deletiontext.h"
#include "core/client/dialect/v1dialect.h"
#include "core/client/talk/answertable.h"
#include "core/client/talk/talk.h"
#include "core/query/quoting.h"

namespace penstock {

namespace {

using Kind = AdminRequest::Kind;

QString quoted(const QString &name)
{
    return quoteIdentifier(name);
}

QString seconds(const std::chrono::seconds &duration)
{
    return QStringLiteral("%1s").arg(duration.count());
}

QString policyText(const AdminRequest &request)
{
    QString text;
    if (request.retention)
        text += QStringLiteral(" DURATION ") + seconds(*request.retention);
    if (request.kind != Kind::AlterRetentionPolicy)
        text += QStringLiteral(" REPLICATION %1").arg(request.replication);
    if (request.shardDuration)
        text += QStringLiteral(" SHARD DURATION ") + seconds(*request.shardDuration);
    if (request.makeDefault)
        text += QStringLiteral(" DEFAULT");
    return QStringLiteral("RETENTION POLICY %1 ON %2").arg(quoted(request.retentionPolicy), quoted(request.database)) +
           text;
}

QString createDatabase(const AdminRequest &request)
{
    QString text = QStringLiteral("CREATE DATABASE ") + quoted(request.database);
    if (!request.retention && !request.shardDuration)
        return text;
    text += QStringLiteral(" WITH");
    if (request.retention)
        text += QStringLiteral(" DURATION ") + seconds(*request.retention);
    if (request.shardDuration)
        text += QStringLiteral(" SHARD DURATION ") + seconds(*request.shardDuration);
    return text;
}

QString where(const AdminRequest &request)
{
    QStringList conditions;
    for (const auto &[tag, value] : request.tags)
        conditions += quoted(tag) + QStringLiteral(" = ") + quoteString(value);
    if (request.from) // which the server refuses: never is more dropped than was asked for
        conditions += QStringLiteral("time >= %1").arg(*request.from);
    if (request.to)
        conditions += QStringLiteral("time < %1").arg(*request.to);
    return conditions.isEmpty() ? QString() : QStringLiteral(" WHERE ") + conditions.join(QStringLiteral(" AND "));
}

QString from(const AdminRequest &request)
{
    return request.measurement.isEmpty() ? QString() : QStringLiteral(" FROM ") + quoted(request.measurement);
}

QString continuousQuery(const AdminRequest &request)
{
    QString resample;
    if (request.resampleEvery || request.resampleFor)
        resample = QStringLiteral(" RESAMPLE");
    if (request.resampleEvery)
        resample += QStringLiteral(" EVERY ") + seconds(*request.resampleEvery);
    if (request.resampleFor)
        resample += QStringLiteral(" FOR ") + seconds(*request.resampleFor);
    return QStringLiteral("CREATE CONTINUOUS QUERY %1 ON %2%3 BEGIN %4\nEND")
        .arg(quoted(request.name), quoted(request.database), resample,
             Script(request.statement).statements().first().text());
}

QString privilegeText(const AdminRequest &request, const QString &joint)
{
    if (request.administrator)
        return QStringLiteral("ALL PRIVILEGES %1 %2").arg(joint, quoted(request.name));
    const QString privilege = request.privilege == AdminRequest::Privilege::Read    ? QStringLiteral("READ")
                              : request.privilege == AdminRequest::Privilege::Write ? QStringLiteral("WRITE")
                                                                                    : QStringLiteral("ALL");
    return QStringLiteral("%1 ON %2 %3 %4").arg(privilege, quoted(request.database), joint, quoted(request.name));
}

QString quotedStrings(const QStringList &texts)
{
    QStringList quotedOnes;
    quotedOnes.reserve(texts.size());
    for (const QString &text : texts)
        quotedOnes += quoteString(text.trimmed());
    return quotedOnes.join(QStringLiteral(", "));
}

QString statementOf(const AdminRequest &request)
{
    switch (request.kind) {
    case Kind::CreateDatabase:
        return createDatabase(request);
    case Kind::DropDatabase:
        return QStringLiteral("DROP DATABASE ") + quoted(request.database);
    case Kind::CreateRetentionPolicy:
        return QStringLiteral("CREATE ") + policyText(request);
    case Kind::AlterRetentionPolicy:
        return QStringLiteral("ALTER ") + policyText(request);
    case Kind::DropRetentionPolicy:
        return QStringLiteral("DROP RETENTION POLICY %1 ON %2")
            .arg(quoted(request.retentionPolicy), quoted(request.database));
    case Kind::DropMeasurement:
        return QStringLiteral("DROP MEASUREMENT ") + quoted(request.measurement);
    case Kind::DropSeries:
        return QStringLiteral("DROP SERIES") + from(request) + where(request);
    case Kind::DeletePoints:
        return deleteStatement(request);
    case Kind::ListContinuousQueries:
        return QStringLiteral("SHOW CONTINUOUS QUERIES");
    case Kind::CreateContinuousQuery:
        return continuousQuery(request);
    case Kind::DropContinuousQuery:
        return QStringLiteral("DROP CONTINUOUS QUERY %1 ON %2").arg(quoted(request.name), quoted(request.database));
    case Kind::ListSubscriptions:
        return QStringLiteral("SHOW SUBSCRIPTIONS");
    case Kind::CreateSubscription:
        return QStringLiteral("CREATE SUBSCRIPTION %1 ON %2.%3 DESTINATIONS %4 ")
                   .arg(quoted(request.name), quoted(request.database), quoted(request.retentionPolicy),
                        request.toAny ? QStringLiteral("ANY") : QStringLiteral("ALL")) +
               quotedStrings(request.destinations);
    case Kind::DropSubscription:
        return QStringLiteral("DROP SUBSCRIPTION %1 ON %2.%3")
            .arg(quoted(request.name), quoted(request.database), quoted(request.retentionPolicy));
    case Kind::ListUsers:
        return QStringLiteral("SHOW USERS");
    case Kind::CreateUser:
        return QStringLiteral("CREATE USER %1 WITH PASSWORD $password%2")
            .arg(quoted(request.name), request.administrator ? QStringLiteral(" WITH ALL PRIVILEGES") : QString());
    case Kind::DropUser:
        return QStringLiteral("DROP USER ") + quoted(request.name);
    case Kind::SetPassword:
        return QStringLiteral("SET PASSWORD FOR %1 = $password").arg(quoted(request.name));
    case Kind::ListGrants:
        return QStringLiteral("SHOW GRANTS FOR ") + quoted(request.name);
    case Kind::Grant:
        return QStringLiteral("GRANT ") + privilegeText(request, QStringLiteral("TO"));
    case Kind::Revoke:
        return QStringLiteral("REVOKE ") + privilegeText(request, QStringLiteral("FROM"));
    case Kind::ListShards:
        return QStringLiteral("SHOW SHARDS");
    case Kind::ListShardGroups:
        return QStringLiteral("SHOW SHARD GROUPS");
    case Kind::DropShard:
        return QStringLiteral("DROP SHARD ") + request.id;
    case Kind::ListQueries:
        return QStringLiteral("SHOW QUERIES");
    case Kind::KillQuery:
        return QStringLiteral("KILL QUERY ") + request.id;
    case Kind::ShowStatistics:
        return QStringLiteral("SHOW STATS");
    case Kind::ShowDiagnostics:
        return QStringLiteral("SHOW DIAGNOSTICS");
    default:
        return {};
    }
}

/// Statements that name no database work in the one that the request names.
bool worksInDatabase(Kind kind)
{
    return kind == Kind::DropMeasurement || kind == Kind::DropSeries || kind == Kind::DeletePoints;
}

Result<Talk> execute(const Dialect &dialect, const AdminRequest &request)
{
    Query query;
    query.script = Script(statementOf(request));
    if (query.script.text().isEmpty())
        return std::unexpected(notSupported(request.kind, dialect.settings().server));
    if (worksInDatabase(request.kind))
        query.database = request.database;
    if (!request.password.isEmpty())
        query.parameters.append({QStringLiteral("password"), request.password});
    return Talk::ask(dialect, query, [](const ResultSet &rows) -> Result<Talk> { return Talk::done(rows); });
}

/// Data is kept as long as the default retention policy says.
Result<Talk> alterDatabase(const Dialect &dialect, const AdminRequest &request)
{
    Query query;
    query.script = Script(QStringLiteral("SHOW RETENTION POLICIES ON ") + quoted(request.database));
    return Talk::ask(dialect, query, [&dialect, request](const ResultSet &rows) -> Result<Talk> {
        const Table policies =
            chooseColumns(rows, {{QStringLiteral("name"), {QStringLiteral("name")}},
                                 {QStringLiteral("default"), {QStringLiteral("default")}, ColumnType::Boolean}});
        for (std::size_t row = 0; row < policies.rowCount(); ++row) {
            if (!policies.column(1).boolean(row))
                continue;
            AdminRequest alter = request;
            alter.kind = Kind::AlterRetentionPolicy;
            alter.retentionPolicy = cellText(policies, QStringLiteral("name"), row);
            return execute(dialect, alter);
        }
        return failure(Error::Kind::NotFound,
                       Dialect::tr("The database “%1” has no default retention policy.").arg(request.database));
    });
}

} // namespace

Result<Talk> V1Dialect::administer(const AdminRequest &request) const
{
    if (request.kind == Kind::DropShard || request.kind == Kind::KillQuery) {
        bool isNumber = false;
        if (request.id.toULongLong(&isNumber); !isNumber || !request.id.front().isDigit())
            return failure(Error::Kind::BadInput,
                           Dialect::tr("“%1” is not an id: shards and queries have numbers.").arg(request.id));
    }
    if (request.kind == Kind::CreateContinuousQuery && Script(request.statement).statements().size() != 1)
        return failure(Error::Kind::BadInput, Dialect::tr("A continuous query is exactly one statement."));
    return request.kind == Kind::AlterDatabase ? alterDatabase(*this, request) : execute(*this, request);
}

} // namespace penstock
