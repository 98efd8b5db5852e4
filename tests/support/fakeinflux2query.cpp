// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeinflux2query.h"

#include "tests/support/fakeannotatedcsv.h"
#include "tests/support/fakeinflux2count.h"
#include "tests/support/fakeinflux2write.h"
#include "tests/support/fakeinfluxql.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <limits>

namespace penstock {

namespace {

constexpr int defaultChunk = 10'000;

FakeAnswer csv(const QByteArray &text)
{
    return FakeAnswer::of(200).header("Content-Type", "text/csv; charset=utf-8").chunks({text});
}

/// The text of a named argument: measurement: "m".
QByteArray argument(const QString &query, const QString &name, const QString &joint = QStringLiteral(":"))
{
    const QRegularExpression pattern(QStringLiteral(R"re(\b%1%2\s*"((?:[^"\\]|\\.)*)")re").arg(name, joint));
    QString text = pattern.match(query).captured(1);
    return text.replace(QStringLiteral("\\\""), QStringLiteral("\""))
        .replace(QStringLiteral("\\\\"), QStringLiteral("\\"))
        .toUtf8();
}

/// start: time(v: 17), or start: 2024-01-01T00:00:00.000000000Z
std::optional<qint64> bound(const QString &query, const QString &name)
{
    static const QString literal = QStringLiteral(R"re(\b%1: (\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)\.(\d{9})Z)re");
    if (const auto written = QRegularExpression(literal.arg(name)).match(query); written.hasMatch()) {
        const qint64 seconds = QDateTime::fromString(written.captured(1) + u'Z', Qt::ISODate).toSecsSinceEpoch();
        const qint64 fraction = written.captured(2).toLongLong();
        return seconds < 0 ? (seconds + 1) * 1'000'000'000 - (1'000'000'000 - fraction)
                           : seconds * 1'000'000'000 + fraction;
    }
    const QRegularExpression pattern(QStringLiteral(R"re(\b%1: time\(v: (-?\d+)\))re").arg(name));
    const QRegularExpressionMatch match = pattern.match(query);
    return match.hasMatch() ? std::optional(match.captured(1).toLongLong()) : std::nullopt;
}

qint64 presentTime()
{
    return QDateTime::currentMSecsSinceEpoch() * 1'000'000;
}

FakeAnswer undecoded(const QString &why)
{
    return fakeInflux2Error(400, "invalid", QStringLiteral("failed to decode request body: ") + why);
}

FakeAnswer noBucket(const QString &name)
{
    return fakeInflux2Error(
        404, "not found", QStringLiteral("failed to initialize execute state: could not find bucket \"%1\"").arg(name));
}

/// What 2.x does not do in InfluxQL; empty: it does.
QString notImplemented(const QString &statement)
{
    const QString text = statement.simplified().toUpper();
    const QString verb = text.section(u' ', 0, 1);
    static const QStringList refused{QStringLiteral("CREATE DATABASE"), QStringLiteral("DROP DATABASE"),
                                     QStringLiteral("CREATE USER"),     QStringLiteral("SHOW USERS"),
                                     QStringLiteral("SHOW QUERIES"),    QStringLiteral("SHOW SHARDS")};
    if (refused.contains(verb))
        return verb;
    if (text.startsWith(u"SHOW ") && text.contains(u" CARDINALITY"))
        return text.section(u' ', 0, 2);
    return text.startsWith(u"SELECT ") && text.contains(u" INTO ") ? QStringLiteral("SELECT INTO") : QString();
}

bool isRemoval(const QString &statement)
{
    const QString text = statement.simplified().toUpper();
    return text.startsWith(u"DELETE ") || text.startsWith(u"DROP MEASUREMENT ");
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
        return undecoded(QStringLiteral("Please provide either orgID or org"));
    if (!m_state.find(QStringLiteral("orgs"), orgId.isEmpty() ? org : orgId))
        return undecoded(QStringLiteral("organization name \"%1\" not found").arg(org.isEmpty() ? orgId : org));
    QString query = QString::fromUtf8(request.body);
    QByteArrayList annotations;
    if (!request.headers.value("content-type").startsWith("application/vnd.flux")) {
        QJsonParseError error;
        const QJsonObject body = QJsonDocument::fromJson(request.body, &error).object();
        if (error.error != QJsonParseError::NoError)
            return undecoded(QStringLiteral("unexpected EOF"));
        query = body[u"query"].toString();
        if (query.isEmpty())
            return undecoded(QStringLiteral("request body requires either query or AST"));
        const QJsonArray asked = body[u"dialect"][u"annotations"].toArray();
        for (const QJsonValue &annotation : asked)
            annotations += annotation.toString().toLatin1();
    }
    if (const auto scripted = m_script(query))
        return *scripted;
    if (const auto answer = generic(query, annotations, orgId.isEmpty() ? org : orgId))
        return *answer;
    return fakeInflux2Error(
        400, "invalid",
        QStringLiteral("compilation failed: error @1:1-1:2: the fake server has no script for this: ") + query);
}

std::optional<FakeAnswer> FakeInflux2Query::generic(const QString &query, const QByteArrayList &annotations,
                                                    const QString &org) const
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
    const bool isSchema = query.contains(u"schema.") || query.contains(u"|> keys()") ||
                          (query.contains(u"|> distinct(column:") && !query.contains(u"import \"types\""));
    if (!isSchema && !query.contains(QStringLiteral("from(bucket:")))
        return std::nullopt;
    const QString name = QString::fromUtf8(argument(query, QStringLiteral("bucket")));
    const auto bucket = m_state.bucketIn(org, name);
    if (!bucket)
        return noBucket(name);
    if (query.contains(u"|> count()"))
        return fakeInflux2Count(m_state.store.tables((*bucket)[u"id"].toString()), query, annotations);
    return isSchema ? schema(*bucket, query, annotations) : wholeBucket(*bucket, query, annotations);
}

/// As from() |> range() |> filter() by the measurement and a field, or one of them: a table for each series and field,
/// its tags and bounds in the group key.
FakeAnswer FakeInflux2Query::wholeBucket(const QJsonObject &bucket, const QString &query,
                                         const QByteArrayList &annotations) const
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
    const QByteArray measurement = argument(query, QStringLiteral("_measurement == "), QString());
    const QByteArray wanted = argument(query, QStringLiteral("_field == "), QString());
    const qint64 first = bound(query, QStringLiteral("start")).value_or(std::numeric_limits<qint64>::min());
    const qint64 end = bound(query, QStringLiteral("stop")).value_or(std::numeric_limits<qint64>::max());
    for (const FakePointStore::Table &table : tables) {
        for (const FakePoint &point : table.points) {
            if ((!measurement.isEmpty() && point.measurement != measurement) || *point.time < first ||
                *point.time >= end)
                continue;
            for (auto field = point.fields.begin(); field != point.fields.end(); ++field) {
                if (!wanted.isEmpty() && field.key() != wanted)
                    continue;
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
    // Written out, or by the functions that stand for it, which look at nothing in the future.
    const QByteArray distinct = argument(query, QStringLiteral("distinct\\(column"));
    const bool measurements = query.contains(u"schema.measurements(") || distinct == "_measurement";
    const bool fieldKeys = query.contains(u"FieldKeys(") || query.contains(u"fieldKeys(") || distinct == "_field";
    const bool tagKeys = query.contains(u"TagKeys(") || query.contains(u"tagKeys(") || query.contains(u"|> keys()");
    const QByteArray tag = distinct.isEmpty() ? argument(query, QStringLiteral("tag")) : distinct;
    QByteArray measurement = argument(query, QStringLiteral("measurement"));
    if (measurement.isEmpty())
        measurement = argument(query, QStringLiteral("_measurement == "), QString());
    const qint64 start = bound(query, QStringLiteral("start")).value_or(0);
    const qint64 stop = bound(query, QStringLiteral("stop")).value_or(presentTime());
    QByteArrayList values;
    for (auto table = tables.begin(); table != tables.end(); ++table) {
        if (!measurement.isEmpty() && table.key() != measurement)
            continue;
        for (const FakePoint &point : table->points) {
            if (*point.time < start || *point.time >= stop)
                continue;
            if (measurements)
                values += table.key();
            else if (fieldKeys)
                values += point.fields.keys();
            else if (tagKeys)
                values += QByteArrayList{"_start", "_stop", "_field", "_measurement"} + point.tags.keys();
            else if (point.tags.contains(tag))
                values += point.tags.value(tag);
        }
    }
    std::ranges::sort(values);
    values.erase(std::unique(values.begin(), values.end()), values.end());
    return column(values, annotations);
}

FakeAnswer FakeInflux2Query::hiddenFlux(const FakeRequest &request) const
{
    const QString query = QJsonDocument::fromJson(request.body)[u"query"].toString();
    return noBucket(QString::fromUtf8(argument(query, QStringLiteral("bucket"))));
}

FakeAnswer FakeInflux2Query::hiddenInfluxQl(const FakeRequest &request) const
{
    const bool isList = request.parameter(QStringLiteral("q")).startsWith(u"SHOW", Qt::CaseInsensitive);
    const QByteArray error = "database not found: " + request.parameter(QStringLiteral("db")).toUtf8();
    return FakeAnswer::json(
        (isList ? QByteArray(R"({"results":[{"statement_id":0}]})") : FakeInfluxQl::errorDocument(error)) + '\n');
}

/// DELETE FROM "m" [WHERE time = N] and DROP MEASUREMENT "m".
void FakeInflux2Query::remove(const QString &statement, FakePointStore::Tables &tables) const
{
    static const QRegularExpression form(
        QStringLiteral(R"re(^(?:DELETE FROM|DROP MEASUREMENT) "?([^"\s]+)"?(?: WHERE time = (-?\d+))?$)re"),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(statement.simplified());
    if (!match.hasMatch())
        qFatal("the fake InfluxDB 2 does not carry out: %s", qPrintable(statement));
    const QByteArray name = match.captured(1).toUtf8();
    if (match.captured(2).isEmpty())
        tables.remove(name);
    else if (tables.contains(name))
        tables[name].points.removeIf(
            [time = match.captured(2).toLongLong()](const auto &entry) { return *entry->time == time; });
}

FakeAnswer FakeInflux2Query::influxql(const FakeRequest &request)
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
    if (const QString missing = notImplemented(statement); !missing.isEmpty())
        return FakeAnswer::json(FakeInfluxQl::errorDocument("not implemented: " + missing.toUtf8()) + '\n');
    const bool chunked = parameter("chunked") == u"true";
    if (isRemoval(statement)) {
        if (const auto mapped = fakeMappedBucket(m_state, parameter("db"), parameter("rp")))
            remove(statement, m_state.store.tables((*mapped)[u"id"].toString()));
        // There is no result to speak of, and so, in chunks, no chunk.
        return FakeAnswer::json(chunked ? QByteArray() : QByteArray("{}\n"));
    }
    const auto series = FakeInfluxQl(m_state.store, databases).run(statement, parameter("db"));
    constexpr QByteArrayView parsing = "error parsing query: ";
    if (!series && series.error().startsWith(parsing))
        return fakeInflux2Error(400, "invalid",
                                QStringLiteral("failed to parse query: ") +
                                    QString::fromUtf8(series.error().sliced(parsing.size())));
    if (!series)
        return FakeAnswer::json(FakeInfluxQl::errorDocument(series.error()) + '\n');
    const int size = parameter("chunk_size").isEmpty() ? defaultChunk : parameter("chunk_size").toInt();
    QByteArrayList documents = FakeInfluxQl::documents(*series, parameter("epoch").toUtf8(), chunked ? size : 0);
    for (QByteArray &document : documents)
        document += '\n';
    return FakeAnswer::of(200).header("Content-Type", "application/json").chunks(documents);
}

} // namespace penstock
