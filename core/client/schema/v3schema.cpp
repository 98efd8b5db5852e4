// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/dialect/v3dialect.h"
#include "core/client/schema/schemaanswer.h"
#include "core/client/schema/schemastatement.h"
#include "core/client/schema/v2schema.h"
#include "core/client/schema/v3catalog.h"
#include "core/client/schema/v3columns.h"
#include "core/client/talk/answertable.h"
#include "core/query/quoting.h"
#include "core/time/timetext.h"

namespace penstock {

namespace {

using Kind = SchemaRequest::Kind;
using NamesReader = std::function<Result<Talk>(const QStringList &)>;

QString identifier(const QString &name)
{
    return quoteIdentifier(name, Language::Sql);
}

Query sql(const SchemaRequest &request, const QString &text)
{
    Query query;
    query.script = Script(text, Language::Sql);
    query.database = request.database;
    return query;
}

Query influxQl(const SchemaRequest &request)
{
    Query query;
    query.script = Script(influxQlSchemaStatement(request));
    query.database = request.database;
    return query;
}

Result<Talk> columns(const Dialect &dialect, const SchemaRequest &request, V3Use wanted)
{
    const auto read = [request, wanted](const ResultSet &rows, const QSet<QString> &deleted) -> Result<Talk> {
        const Table table = v3ColumnsOf(rows, wanted, deleted);
        if (request.kind == Kind::TagKeyCardinality || request.kind == Kind::FieldKeyCardinality)
            return countAnswer(request, static_cast<qint64>(table.rowCount()));
        return schemaAnswer(request, table);
    };
    return Talk::ask(dialect, sql(request, v3ColumnsStatement(request)),
                     [&dialect, request, read](const ResultSet &rows) -> Result<Talk> {
                         return v3WithoutDeleted(dialect, request.database, rows,
                                                 [rows, read](const auto &deleted) { return read(rows, deleted); });
                     });
}

/// All but the tables of the system.
Result<Talk> tables(const Dialect &dialect, const SchemaRequest &request)
{
    const auto read = [request](const ResultSet &rows, const QSet<QString> &deleted) -> Result<Talk> {
        const Table found = chooseColumns(rows, {{QStringLiteral("name"), {QStringLiteral("table_name")}},
                                                 {QStringLiteral("schema"), {QStringLiteral("table_schema")}}});
        Column names(QStringLiteral("name"), ColumnType::Text);
        for (std::size_t row = 0; row < found.rowCount(); ++row) {
            if (found.column(1).text(row) == "iox" && !deleted.contains(cellText(found, QStringLiteral("name"), row)))
                names.appendText(found.column(0).text(row));
        }
        if (request.kind == Kind::MeasurementCardinality)
            return countAnswer(request, static_cast<qint64>(names.size()));
        Table table;
        table.addColumn(std::move(names));
        return schemaAnswer(request, table);
    };
    return Talk::ask(dialect, sql(request, QStringLiteral("SHOW TABLES")),
                     [&dialect, request, read](const ResultSet &rows) -> Result<Talk> {
                         return v3WithoutDeleted(dialect, request.database, rows,
                                                 [rows, read](const auto &deleted) { return read(rows, deleted); });
                     });
}

QString whereSince(const SchemaRequest &request, const QString &others = {})
{
    QStringList conditions;
    if (!others.isEmpty())
        conditions += others;
    if (request.since)
        conditions += QStringLiteral("time >= to_timestamp_nanos(%1)").arg(*request.since);
    return conditions.isEmpty() ? QString() : QStringLiteral(" WHERE ") + conditions.join(QStringLiteral(" AND "));
}

QString limited(const SchemaRequest &request)
{
    return request.limit > 0 ? QStringLiteral(" LIMIT ") + QString::number(request.limit) : QString();
}

Result<Talk> tagValues(const Dialect &dialect, const SchemaRequest &request)
{
    const QString tag = identifier(request.tag);
    const QString rest = QStringLiteral(" FROM ") + identifier(request.measurement) +
                         whereSince(request, tag + QStringLiteral(" IS NOT NULL"));
    if (request.kind == Kind::TagValueCardinality) {
        return Talk::ask(dialect, sql(request, QStringLiteral("SELECT count(DISTINCT %1) AS count%2").arg(tag, rest)),
                         [request](const ResultSet &rows) -> Result<Talk> { return schemaAnswer(request, rows); });
    }
    const QString text = QStringLiteral("SELECT DISTINCT ") + tag + QStringLiteral(" AS value") + rest +
                         QStringLiteral(" ORDER BY value") + limited(request);
    return Talk::ask(dialect, sql(request, text),
                     [request](const ResultSet &rows) -> Result<Talk> { return schemaAnswer(request, rows); });
}

/// The distinct sets of tag values.
Result<Talk> series(const Dialect &dialect, const SchemaRequest &request)
{
    const auto ask = [&dialect, request](const ResultSet &rows) -> Result<Talk> {
        const Table tags = v3ColumnsOf(rows, V3Use::Tag);
        QStringList names;
        for (std::size_t row = 0; row < tags.rowCount(); ++row)
            names += identifier(cellText(tags, QStringLiteral("name"), row));
        // Without tags, a table with rows is one series.
        const QString distinct = names.isEmpty() ? QStringLiteral("SELECT 1 AS one FROM %1%2 LIMIT 1")
                                                       .arg(identifier(request.measurement), whereSince(request))
                                                 : QStringLiteral("SELECT DISTINCT %1 FROM %2%3")
                                                       .arg(names.join(QStringLiteral(", ")),
                                                            identifier(request.measurement), whereSince(request));
        if (request.kind == Kind::SeriesCardinality) {
            const QString text = QStringLiteral("SELECT count(*) AS count FROM (%1)").arg(distinct);
            return Talk::ask(dialect, sql(request, text), [request](const ResultSet &counted) -> Result<Talk> {
                return schemaAnswer(request, counted);
            });
        }
        const QStringList notTags = names.isEmpty() ? QStringList{QStringLiteral("one")} : QStringList();
        const QString order =
            names.isEmpty() ? QString() : QStringLiteral(" ORDER BY ") + names.join(QStringLiteral(", "));
        return Talk::ask(dialect, sql(request, distinct + order + (names.isEmpty() ? QString() : limited(request))),
                         [request, notTags](const ResultSet &found) -> Result<Talk> {
                             return seriesAnswer(request, found, notTags);
                         });
    };
    SchemaRequest tags = request;
    tags.limit = 0;
    return Talk::ask(dialect, sql(request, v3ColumnsStatement(tags)), ask);
}

Result<Talk> timeSpan(const Dialect &dialect, const SchemaRequest &request)
{
    const QString text = QStringLiteral(R"(SELECT min(time) AS "first", max(time) AS "last" FROM %1)")
                             .arg(identifier(request.measurement));
    return Talk::ask(dialect, sql(request, text),
                     [](const ResultSet &rows) -> Result<Talk> { return timeSpanAnswer(rows); });
}

/// Serverless has kept the buckets of 2.x; the others list their databases in InfluxQL only.
Result<Talk> distributedDatabases(const Dialect &dialect, const SchemaRequest &request)
{
    const V2Api api(dialect);
    Result<Talk> buckets = v2Databases(api, request);
    if (!buckets)
        return buckets;
    buckets->readsRefusals = true;
    buckets->read = [&dialect, request, read = buckets->read](const HttpAnswer &answer) -> Result<Talk> {
        if (answer.isSuccess() && objectOf(answer))
            return read(answer);
        return Talk::ask(dialect, influxQl(request),
                         [request](const ResultSet &rows) -> Result<Talk> { return schemaAnswer(request, rows); });
    };
    return buckets;
}

/// What a cardinality counts.
SchemaRequest listOf(const SchemaRequest &request)
{
    SchemaRequest list = request;
    if (request.kind == Kind::MeasurementCardinality)
        list.kind = Kind::Measurements;
    else if (request.kind == Kind::TagKeyCardinality)
        list.kind = Kind::TagKeys;
    else if (request.kind == Kind::TagValueCardinality)
        list.kind = Kind::TagValues;
    else if (request.kind == Kind::FieldKeyCardinality)
        list.kind = Kind::FieldKeys;
    return list;
}

/// In InfluxQL, which has no cardinalities there.
Result<Talk> distributedSchema(const Dialect &dialect, const SchemaRequest &request)
{
    SchemaRequest list = listOf(request);
    // Tag values are those of the last day unless told otherwise.
    if (list.kind == Kind::TagValues && !list.since)
        list.since = earliestTime;
    return Talk::ask(dialect, influxQl(list), [request, list](const ResultSet &rows) -> Result<Talk> {
        const Talk names = schemaAnswer(list, rows);
        return list.kind == request.kind ? names : countAnswer(request, static_cast<qint64>(names.rows.rowCount()));
    });
}

} // namespace

Result<Talk> V3Dialect::schema(const SchemaRequest &request) const
{
    if (request.kind == Kind::TimeSpan && !request.measurement.isEmpty()) {
        SchemaRequest ofPolicy = request;
        ofPolicy.database = databaseOfPolicy(request);
        return timeSpan(*this, ofPolicy);
    }
    const bool ofSeries = request.kind == Kind::Series || request.kind == Kind::SeriesCardinality;
    if (settings().flavour() == Flavour::V3Distributed) {
        if (ofSeries) {
            return failure(Error::Kind::BadInput,
                           Dialect::tr("%1 does not list series. Ask for the tags and their values.")
                               .arg(flavourName(Flavour::V3Distributed)));
        }
        return request.kind == Kind::Databases ? distributedDatabases(*this, request)
                                               : distributedSchema(*this, request);
    }
    const bool ofValues = request.kind == Kind::TagValues || request.kind == Kind::TagValueCardinality;
    if ((ofSeries || ofValues) && request.measurement.isEmpty())
        return failure(Error::Kind::BadInput,
                       Dialect::tr("Say which table is meant: InfluxDB 3.x looks into one at a time."));
    switch (request.kind) {
    case Kind::Databases:
        return v3Databases(*this, request);
    case Kind::RetentionPolicies:
        return v3RetentionPolicies(*this, request);
    case Kind::Measurements:
    case Kind::MeasurementCardinality:
        return tables(*this, request);
    case Kind::TagKeys:
    case Kind::TagKeyCardinality:
        return columns(*this, request, V3Use::Tag);
    case Kind::FieldKeys:
    case Kind::FieldKeyCardinality:
        return columns(*this, request, V3Use::Field);
    case Kind::TagValues:
    case Kind::TagValueCardinality:
        return tagValues(*this, request);
    case Kind::TimeSpan:
        return failure(Error::Kind::BadInput,
                       Dialect::tr("Say which table is meant: InfluxDB 3.x looks into one at a time."));
    case Kind::Series:
    case Kind::SeriesCardinality:
        return series(*this, request);
    }
    return failure(Error::Kind::BadInput, Dialect::tr("InfluxDB 3.x does not tell this."));
}

} // namespace penstock
