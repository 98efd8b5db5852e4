// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/schema/v3catalog.h"

#include "core/client/dialect/dialect.h"
#include "core/client/schema/schemaanswer.h"
#include "core/client/schema/schemastatement.h"
#include "core/client/talk/answertable.h"
#include "core/query/quoting.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

namespace penstock {

namespace {

const QString databaseColumn = QStringLiteral("database_name");
const QString tableColumn = QStringLiteral("table_name");
const QString retentionColumn = QStringLiteral("retention_period_ns");
const QString deletedColumn = QStringLiteral("deleted");

/// The tables of the whole server are in this database.
Query systemQuery(const QString &text)
{
    Query query;
    query.script = Script(text, Language::Sql);
    query.database = QStringLiteral("_internal");
    return query;
}

struct Known
{
    QString retention; ///< 720h0m0s; 0s: for ever
    bool deleted = false;
};

/// A column that is null everywhere is not in the answer.
QHash<QString, Known> knownDatabases(const ResultSet &rows)
{
    const Table found = chooseColumns(
        rows,
        {{databaseColumn, {databaseColumn}}, {retentionColumn, {retentionColumn}}, {deletedColumn, {deletedColumn}}});
    QHash<QString, Known> known;
    for (std::size_t row = 0; row < found.rowCount(); ++row) {
        const quint64 nanoseconds = cellText(found, retentionColumn, row).toULongLong();
        known.insert(cellText(found, databaseColumn, row),
                     {durationText(static_cast<qint64>(nanoseconds / 1'000'000'000)),
                      cellText(found, deletedColumn, row) == u"true"});
    }
    return known;
}

Result<Talk> databaseRows(const SchemaRequest &request, const QStringList &names, const QHash<QString, Known> &known)
{
    QJsonArray rows;
    for (const QString &name : names) {
        if (known.value(name).deleted)
            continue;
        QJsonObject row{{QStringLiteral("name"), name}};
        if (known.contains(name))
            row.insert(QStringLiteral("retention"), known.value(name).retention);
        rows.append(row);
    }
    return schemaAnswer(request, tableOfObjects(rows, {QStringLiteral("name"), QStringLiteral("retention"),
                                                       QStringLiteral("shard_duration"), QStringLiteral("id")}));
}

Result<Talk> policyRows(const SchemaRequest &request, const QHash<QString, Known> &known)
{
    QStringList names = known.keys();
    names.sort();
    QJsonArray rows;
    const QString prefix = request.database + u'/';
    for (const QString &name : std::as_const(names)) {
        const bool own = name == request.database;
        if (known.value(name).deleted || (!own && !name.startsWith(prefix)))
            continue;
        rows.append(QJsonObject{
            {QStringLiteral("name"), own ? QStringLiteral("autogen") : name.sliced(prefix.size())},
            {QStringLiteral("duration"), known.value(name).retention},
            {QStringLiteral("default"), own},
        });
    }
    return schemaAnswer(request, tableOfObjects(rows, {QStringLiteral("name"), QStringLiteral("duration"),
                                                       QStringLiteral("shard_duration"), QStringLiteral("replication"),
                                                       QStringLiteral("default")}));
}

Query allDatabases()
{
    return systemQuery(QStringLiteral("SELECT * FROM system.databases"));
}

} // namespace

Talk v3Databases(const Dialect &dialect, const SchemaRequest &request)
{
    HttpRequest list = dialect.newRequest("GET", "/api/v3/configure/database");
    list.query = {{QStringLiteral("format"), QStringLiteral("json")}};
    list.headers.append("Accept", "*/*");
    return Talk::ask(list, [&dialect, request](const HttpAnswer &answer) -> Result<Talk> {
        const Result<QJsonArray> found = arrayOf(answer);
        if (!found)
            return std::unexpected(found.error());
        QStringList names;
        for (const QJsonValue &database : *found) {
            if (!database[deletedColumn].toBool())
                names += database[QStringLiteral("iox::database")].toString();
        }
        // Tokens for some databases may not read that one.
        return Talk::attempt(
            dialect, allDatabases(),
            [request, names](const ResultSet &rows) { return databaseRows(request, names, knownDatabases(rows)); },
            [request, names](const HttpAnswer &) { return databaseRows(request, names, {}); });
    });
}

Result<Talk> v3RetentionPolicies(const Dialect &dialect, const SchemaRequest &request)
{
    const auto byStatement = [&dialect, request]() -> Result<Talk> {
        Query query;
        query.script = Script(influxQlSchemaStatement(request));
        query.database = request.database;
        return Talk::ask(dialect, query,
                         [request](const ResultSet &rows) -> Result<Talk> { return schemaAnswer(request, rows); });
    };
    return Talk::attempt(
        dialect, allDatabases(),
        [request, byStatement](const ResultSet &rows) -> Result<Talk> {
            const QHash<QString, Known> known = knownDatabases(rows);
            return known.contains(request.database) ? policyRows(request, known) : byStatement();
        },
        [byStatement](const HttpAnswer &) { return byStatement(); });
}

Result<Talk> v3WithoutDeleted(const Dialect &dialect, const QString &database, const ResultSet &rows,
                              const std::function<Result<Talk>(const QSet<QString> &deleted)> &then)
{
    static const QRegularExpression ending(QStringLiteral("-[0-9]{8}T[0-9]{6}$"));
    const Table named = chooseColumns(rows, {{tableColumn, {tableColumn}}});
    bool suspicious = false;
    for (std::size_t row = 0; row < named.rowCount() && !suspicious; ++row)
        suspicious = ending.match(cellText(named, tableColumn, row)).hasMatch();
    if (!suspicious)
        return then({});
    const Query query =
        systemQuery(QStringLiteral("SELECT table_name FROM system.tables WHERE deleted = true AND database_name = ") +
                    quoteString(database, Language::Sql));
    const auto read = [then](const ResultSet &told) -> Result<Talk> {
        const Table found = chooseColumns(told, {{tableColumn, {tableColumn}}});
        QSet<QString> deleted;
        for (std::size_t row = 0; row < found.rowCount(); ++row)
            deleted.insert(cellText(found, tableColumn, row));
        return then(deleted);
    };
    return Talk::attempt(dialect, query, read, [then](const HttpAnswer &) { return then({}); });
}

} // namespace penstock
