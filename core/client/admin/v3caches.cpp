// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/admin/v3admin.h"
#include "core/client/dialect/dialect.h"
#include "core/client/talk/answertable.h"
#include "core/query/query.h"

#include <QJsonArray>
#include <QJsonObject>

#include <utility>

namespace penstock {

namespace {

using Kind = AdminRequest::Kind;
using Cache = AdminRequest::Cache;

QString wordOf(Cache cache)
{
    return cache == Cache::Last ? QStringLiteral("last") : QStringLiteral("distinct");
}

QByteArray pathOf(Cache cache)
{
    return cache == Cache::Last ? QByteArray("/api/v3/configure/last_cache")
                                : QByteArray("/api/v3/configure/distinct_cache");
}

/// Both kinds with the same columns; where one kind has no such thing, nothing stands.
QJsonArray rowsOf(const ResultSet &listed, Cache cache)
{
    const bool isLast = cache == Cache::Last;
    const auto in = [](const char *name) { return QString::fromLatin1(name); };
    const QList<std::pair<QString, QString>> columns{{in("table"), in("table")},
                                                     {in("name"), in("name")},
                                                     {in("columns"), in(isLast ? "key_column_names" : "column_names")},
                                                     {in("value_columns"), in("value_column_names")},
                                                     {in("count"), in("count")},
                                                     {in("max_cardinality"), in("max_cardinality")},
                                                     {in("ttl"), in(isLast ? "ttl" : "max_age_seconds")}};
    QJsonArray rows;
    for (const ResultSet::Entry &entry : listed.entries()) {
        for (std::size_t row = 0; row < entry.table->rowCount(); ++row) {
            QJsonObject cells{{in("cache"), wordOf(cache)}};
            for (const auto &[name, source] : columns) {
                const QString text = cellText(*entry.table, source, row);
                if (!text.isEmpty())
                    cells.insert(name, name == u"ttl" ? text + u's' : text);
            }
            rows.append(cells);
        }
    }
    return rows;
}

Talk told(const QJsonArray &rows)
{
    return Talk::done(
        tableOfObjects(rows, {QStringLiteral("cache"), QStringLiteral("table"), QStringLiteral("name"),
                              QStringLiteral("columns"), QStringLiteral("value_columns"), QStringLiteral("count"),
                              QStringLiteral("max_cardinality"), QStringLiteral("ttl")}));
}

/// Some versions have only one of the two kinds. Whatever else is refused is no empty list.
bool isUnknown(const HttpAnswer &answer, QLatin1String table)
{
    const QString said = answer.isSuccess() ? QString() : answer.serverText();
    return said.contains(table) && said.contains(u"not found");
}

/// Asked once more, what is no refusal tells what is wrong with it.
Result<Talk> complain(const Dialect &dialect, const HttpAnswer &answer, const Query &query, Talk::RowsReader read)
{
    if (!answer.isSuccess())
        return std::unexpected(refusal(answer, dialect));
    return Talk::ask(dialect, query, std::move(read));
}

Result<Talk> listCaches(const Dialect &dialect, const AdminRequest &request)
{
    const QLatin1String lastTable("system.last_caches");
    const QLatin1String distinctTable("system.distinct_caches");
    const auto queryOf = [&request](QLatin1String table) {
        return v3SystemQuery(request.database, QStringLiteral("SELECT * FROM ") + table);
    };
    const Query distinct = queryOf(distinctTable);
    const auto andDistinct = [](const QJsonArray &rows) {
        return [rows](const ResultSet &more) -> Result<Talk> {
            QJsonArray both = rows;
            const QJsonArray others = rowsOf(more, Cache::Distinct);
            for (const auto &row : others)
                both.append(row);
            return told(both);
        };
    };
    const auto withDistinct = [&dialect, distinct, distinctTable, andDistinct](const ResultSet &last) -> Result<Talk> {
        const QJsonArray rows = rowsOf(last, Cache::Last);
        const Talk::RowsReader both = andDistinct(rows);
        return Talk::attempt(dialect, distinct, both,
                             [&dialect, distinct, distinctTable, rows, both](const HttpAnswer &answer) -> Result<Talk> {
                                 return isUnknown(answer, distinctTable) ? told(rows)
                                                                         : complain(dialect, answer, distinct, both);
                             });
    };
    const Query last = queryOf(lastTable);
    return Talk::attempt(
        dialect, last, withDistinct,
        [&dialect, last, distinct, lastTable, andDistinct, withDistinct](const HttpAnswer &answer) -> Result<Talk> {
            return isUnknown(answer, lastTable) ? Talk::ask(dialect, distinct, andDistinct({}))
                                                : complain(dialect, answer, last, withDistinct);
        });
}

/// 204: there is one already that is the same in all.
Talk createCache(const Dialect &dialect, const AdminRequest &request, Cache cache)
{
    QJsonObject body{{QStringLiteral("db"), request.database}, {QStringLiteral("table"), request.measurement}};
    const auto add = [&body](const char *name, const QStringList &columns) {
        if (!columns.isEmpty())
            body.insert(QLatin1String(name), QJsonArray::fromStringList(columns));
    };
    const bool isLast = cache == Cache::Last;
    if (!request.name.isEmpty())
        body.insert(QStringLiteral("name"), request.name);
    add(isLast ? "key_columns" : "columns", request.keyColumns);
    if (isLast)
        add("value_columns", request.valueColumns);
    if (isLast && request.cacheCount != 1)
        body.insert(QStringLiteral("count"), request.cacheCount);
    if (request.maxCardinality)
        body.insert(QStringLiteral("max_cardinality"), *request.maxCardinality);
    if (request.ttl)
        body.insert(isLast ? QStringLiteral("ttl") : QStringLiteral("max_age"), qint64(request.ttl->count()));
    return Talk::ask(v3AdminPost(dialect, pathOf(cache), body), [](const HttpAnswer &answer) -> Result<Talk> {
        return answer.head.status == 204 ? Talk::note(Dialect::tr("The same cache was there already.")) : Talk::done();
    });
}

Talk dropCache(const Dialect &dialect, const AdminRequest &request)
{
    return Talk::ask(v3AdminRequest(dialect, "DELETE", pathOf(request.cache.value_or(Cache::Last)),
                                    {{QStringLiteral("db"), request.database},
                                     {QStringLiteral("table"), request.measurement},
                                     {QStringLiteral("name"), request.name}}),
                     [](const HttpAnswer &) -> Result<Talk> { return Talk::done(); });
}

} // namespace

Result<Talk> v3AdministerCaches(const Dialect &dialect, const AdminRequest &request)
{
    switch (request.kind) {
    case Kind::ListCaches:
        return listCaches(dialect, request);
    case Kind::CreateLastCache:
        return createCache(dialect, request, Cache::Last);
    case Kind::CreateDistinctCache:
        return createCache(dialect, request, Cache::Distinct);
    case Kind::DropCache:
        return dropCache(dialect, request);
    default:
        return std::unexpected(notSupported(request.kind, dialect.settings().server));
    }
}

} // namespace penstock
