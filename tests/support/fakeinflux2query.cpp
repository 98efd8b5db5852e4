// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeinflux2query.h"

#include "tests/support/fakeannotatedcsv.h"
#include "tests/support/fakeinflux2write.h"
#include "tests/support/fakeinfluxql.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace penstock {

namespace {

constexpr int defaultChunk = 10'000;

FakeAnswer csv(const QByteArray &text)
{
    return FakeAnswer::of(200).header("Content-Type", "text/csv; charset=utf-8").chunks({text});
}

/// The text of a named argument: measurement: "m".
QByteArray argument(const QString &query, const QString &name)
{
    const QRegularExpression pattern(QStringLiteral(R"re(\b%1:\s*"((?:[^"\\]|\\.)*)")re").arg(name));
    QString text = pattern.match(query).captured(1);
    return text.replace(QStringLiteral("\\\""), QStringLiteral("\""))
        .replace(QStringLiteral("\\\\"), QStringLiteral("\\"))
        .toUtf8();
}

struct FluxText
{
    QByteArray operator()(double number) const { return shortestNumber(number); }
    QByteArray operator()(bool yes) const { return yes ? "true" : "false"; }
    QByteArray operator()(const QByteArray &text) const { return text; }
    template <typename T> QByteArray operator()(T number) const { return QByteArray::number(number); }
};

QByteArray fluxType(FakeFieldType type)
{
    static constexpr std::array names{"double", "long", "unsignedLong", "boolean", "string"};
    return names[static_cast<std::size_t>(type)];
}

FakeAnswer column(const QByteArrayList &values, const QByteArrayList &annotations)
{
    FakeAnnotatedCsv text(annotations);
    text.block({{"string", "_value"}});
    for (const QByteArray &value : values)
        text.row({value});
    return csv(text.text());
}

} // namespace

FakeAnswer FakeInflux2Query::flux(const FakeRequest &request) const
{
    const QString org = request.urlParameter(QStringLiteral("org")).value_or(QString());
    const QString orgId = request.urlParameter(QStringLiteral("orgID")).value_or(QString());
    if (org.isEmpty() && orgId.isEmpty())
        return fakeInflux2Error(400, "invalid", QStringLiteral("Please provide either orgID or org"));
    if (!m_state.find(QStringLiteral("orgs"), orgId.isEmpty() ? org : orgId))
        return fakeInflux2Error(404, "not found",
                                QStringLiteral("organization name \"%1\" not found").arg(org.isEmpty() ? orgId : org));
    QString query = QString::fromUtf8(request.body);
    QByteArrayList annotations;
    if (!request.headers.value("content-type").startsWith("application/vnd.flux")) {
        QJsonParseError error;
        const QJsonObject body = QJsonDocument::fromJson(request.body, &error).object();
        if (error.error != QJsonParseError::NoError)
            return fakeInflux2Error(400, "invalid", QStringLiteral("failed to decode request body: invalid character"));
        query = body[u"query"].toString();
        if (query.isEmpty())
            return fakeInflux2Error(
                400, "invalid",
                QStringLiteral("failed to decode request body: request body requires either query or AST"));
        const QJsonArray asked = body[u"dialect"][u"annotations"].toArray();
        for (const QJsonValue &annotation : asked)
            annotations += annotation.toString().toLatin1();
    }
    if (const auto scripted = m_script(query))
        return *scripted;
    if (const auto answer = generic(query, annotations))
        return *answer;
    return fakeInflux2Error(
        400, "invalid",
        QStringLiteral("compilation failed: error @1:1-1:2: the fake server has no script for this: ") + query);
}

std::optional<FakeAnswer> FakeInflux2Query::generic(const QString &query, const QByteArrayList &annotations) const
{
    if (query.trimmed().startsWith(u"buckets()")) {
        FakeAnnotatedCsv text(annotations);
        text.block({{"string", "name"}, {"string", "id"}, {"string", "organizationID"}});
        const QList<QJsonObject> buckets = m_state.resources.value(QStringLiteral("buckets"));
        for (const QJsonObject &bucket : buckets)
            text.row({bucket[u"name"].toString().toUtf8(), bucket[u"id"].toString().toUtf8(),
                      bucket[u"orgID"].toString().toUtf8()});
        return csv(text.text());
    }
    const bool isSchema = query.contains(u"schema.");
    if (!isSchema && !query.contains(QStringLiteral("from(bucket:")))
        return std::nullopt;
    const QString name = QString::fromUtf8(argument(query, QStringLiteral("bucket")));
    const auto bucket = m_state.find(QStringLiteral("buckets"), name);
    if (!bucket)
        return fakeInflux2Error(
            404, "not found",
            QStringLiteral("failed to initialize execute state: could not find bucket \"%1\"").arg(name));
    return isSchema ? schema(*bucket, query, annotations) : wholeBucket(*bucket, annotations);
}

/// As from() |> range(): a table for each series and field, its tags and bounds in the group key.
FakeAnswer FakeInflux2Query::wholeBucket(const QJsonObject &bucket, const QByteArrayList &annotations) const
{
    struct Series
    {
        QList<FakeAnnotatedCsv::Column> columns;
        QList<QByteArrayList> rows;
    };
    QMap<QByteArray, Series> all;
    const QByteArray start = "1970-01-01T00:00:00Z";
    const QByteArray stop = "2030-01-01T00:00:00Z";
    const FakePointStore::Tables tables = m_state.store.tables(bucket[u"id"].toString());
    for (const FakePointStore::Table &table : tables) {
        for (const FakePoint &point : table.points) {
            for (auto field = point.fields.begin(); field != point.fields.end(); ++field) {
                Series &series = all[point.series() + ' ' + field.key()];
                series.columns = {{"dateTime:RFC3339", "_start", true}, {"dateTime:RFC3339", "_stop", true},
                                  {"dateTime:RFC3339", "_time"},        {fluxType(fakeTypeOf(*field)), "_value"},
                                  {"string", "_field", true},           {"string", "_measurement", true}};
                for (auto tag = point.tags.begin(); tag != point.tags.end(); ++tag)
                    series.columns += FakeAnnotatedCsv::Column{"string", tag.key(), true};
                series.rows += QByteArrayList{start,
                                              stop,
                                              fakeRfc3339(*point.time),
                                              std::visit(FluxText{}, *field),
                                              field.key(),
                                              point.measurement} +
                               point.tags.values();
            }
        }
    }
    FakeAnnotatedCsv text(annotations);
    int number = 0;
    QByteArrayList shape;
    for (const Series &series : all) {
        QByteArrayList own;
        for (const auto &columnOfSeries : series.columns)
            own += columnOfSeries.type + ' ' + columnOfSeries.name;
        if (own != shape)
            text.block(series.columns, "_result", number);
        else
            text.nextTable();
        shape = own;
        for (const QByteArrayList &row : series.rows)
            text.row(row);
        ++number;
    }
    return csv(all.isEmpty() ? QByteArray("\r\n") : text.text());
}

FakeAnswer FakeInflux2Query::schema(const QJsonObject &bucket, const QString &query,
                                    const QByteArrayList &annotations) const
{
    const FakePointStore::Tables tables = m_state.store.tables(bucket[u"id"].toString());
    if (query.contains(u"schema.measurements("))
        return column(tables.keys(), annotations);
    const QByteArray measurement = argument(query, QStringLiteral("measurement"));
    const QByteArray tag = argument(query, QStringLiteral("tag"));
    QByteArrayList values;
    for (auto table = tables.begin(); table != tables.end(); ++table) {
        if (!measurement.isEmpty() && table.key() != measurement)
            continue;
        if (query.contains(u"FieldKeys(") || query.contains(u"fieldKeys(")) {
            values += table->fields.keys();
        } else if (query.contains(u"TagKeys(") || query.contains(u"tagKeys(")) {
            values += QByteArrayList{"_start", "_stop", "_field", "_measurement"} + table->tags.values();
        } else {
            for (const FakePoint &point : table->points) {
                if (point.tags.contains(tag))
                    values += point.tags.value(tag);
            }
        }
    }
    std::ranges::sort(values);
    values.erase(std::unique(values.begin(), values.end()), values.end());
    return column(values, annotations);
}

FakeAnswer FakeInflux2Query::influxql(const FakeRequest &request) const
{
    const bool raw = request.headers.value("content-type").startsWith("application/vnd.influxql");
    const auto parameter = [&](const char *name) { return request.parameter(QString::fromLatin1(name)); };
    const QString statement = raw ? QString::fromUtf8(request.body) : parameter("q");
    if (statement.isEmpty())
        return fakeInflux2Error(400, "invalid", QStringLiteral("missing required parameter \"q\""));
    if (const auto scripted = m_script(statement))
        return *scripted;
    QList<FakeInfluxQl::Database> databases;
    const QList<QJsonObject> buckets = m_state.resources.value(QStringLiteral("buckets"));
    for (const QJsonObject &bucket : buckets)
        databases += {bucket[u"name"].toString().section(u'/', 0, 0), bucket[u"id"].toString()};
    if (const auto mapped = fakeMappedBucket(m_state, parameter("db"), parameter("rp")))
        databases.prepend({parameter("db"), (*mapped)[u"id"].toString()});
    const QString verb = statement.simplified().section(u' ', 0, 1).toUpper();
    static const QStringList refused{QStringLiteral("CREATE DATABASE"), QStringLiteral("DROP DATABASE"),
                                     QStringLiteral("CREATE USER"),     QStringLiteral("SHOW USERS"),
                                     QStringLiteral("SHOW QUERIES"),    QStringLiteral("SHOW SHARDS")};
    if (refused.contains(verb))
        return FakeAnswer::json(FakeInfluxQl::errorDocument("not implemented: " + verb.toUtf8()) + '\n');
    const auto series = FakeInfluxQl(m_state.store, databases).run(statement, parameter("db"));
    if (!series && series.error().startsWith("error parsing query"))
        return fakeInflux2Error(400, "invalid",
                                QStringLiteral("failed to parse query: ") + QString::fromUtf8(series.error()));
    if (!series)
        return FakeAnswer::json(FakeInfluxQl::errorDocument(series.error()) + '\n');
    const bool chunked = parameter("chunked") == u"true";
    const int size = parameter("chunk_size").isEmpty() ? defaultChunk : parameter("chunk_size").toInt();
    QByteArrayList documents = FakeInfluxQl::documents(*series, parameter("epoch").toUtf8(), chunked ? size : 0);
    for (QByteArray &document : documents)
        document += '\n';
    return FakeAnswer::of(200).header("Content-Type", "application/json").chunks(documents);
}

} // namespace penstock
