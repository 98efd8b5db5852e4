// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/patterncatalog.h"

#include "core/time/timetext.h"

#include <QCoreApplication>

namespace penstock {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(penstock::PatternCatalog)
};

QueryPattern pattern(const char *name, const QString &title, const char *text)
{
    return QueryPattern(QString::fromLatin1(name), title, QString::fromLatin1(text));
}

QList<QueryPattern> reading()
{
    return {
        pattern("select_recent", Text::tr("Recent rows"),
                R"(SELECT * FROM "{measurement}" WHERE time > now() - {duration} LIMIT {limit})"),
        pattern("select_all", Text::tr("All rows"), R"(SELECT * FROM "{measurement}")"),
        pattern("last_value", Text::tr("Last value of each series"),
                R"(SELECT last("{field}") FROM "{measurement}" GROUP BY *)"),
        pattern("mean_by_window", Text::tr("Mean in time windows"),
                R"(SELECT mean("{field}") FROM "{measurement}" WHERE time >= now() - {duration} AND time < now() )"
                R"(GROUP BY time({window}), * fill(none))"),
        pattern("top_n", Text::tr("Highest values"),
                R"(SELECT top("{field}", {count}) FROM "{measurement}" WHERE time > now() - {duration})"),
        pattern("count_rows", Text::tr("Number of values"),
                R"(SELECT count(*) FROM "{measurement}" WHERE time > now() - {duration})"),
        pattern("select_where_tag", Text::tr("Rows with a tag value"),
                R"(SELECT * FROM "{measurement}" WHERE "{tag}" = '{value}' AND time > now() - {duration})"),
    };
}

QList<QueryPattern> schema()
{
    return {
        pattern("show_measurements", Text::tr("Measurements"), "SHOW MEASUREMENTS"),
        pattern("show_field_keys", Text::tr("Fields and their types"), "SHOW FIELD KEYS"),
        pattern("show_field_keys_from", Text::tr("Fields of a measurement"), R"(SHOW FIELD KEYS FROM "{measurement}")"),
        pattern("show_tag_keys", Text::tr("Tags"), "SHOW TAG KEYS"),
        pattern("show_tag_keys_from", Text::tr("Tags of a measurement"), R"(SHOW TAG KEYS FROM "{measurement}")"),
        pattern("show_tag_values", Text::tr("Values of a tag"), R"(SHOW TAG VALUES WITH key = "{key}")"),
        pattern("show_tag_values_from", Text::tr("Values of a tag in a measurement"),
                R"(SHOW TAG VALUES FROM "{measurement}" WITH key = "{key}")"),
        pattern("show_series", Text::tr("Series"), "SHOW SERIES"),
        pattern("show_series_from", Text::tr("Series of a measurement"), R"(SHOW SERIES FROM "{measurement}")"),
        pattern("series_cardinality", Text::tr("Number of series"), "SHOW SERIES CARDINALITY"),
    };
}

QList<QueryPattern> databasesAndUsers()
{
    return {
        pattern("show_databases", Text::tr("Databases"), "SHOW DATABASES"),
        pattern("show_retention_policies", Text::tr("Retention policies"), "SHOW RETENTION POLICIES"),
        pattern("show_continuous_queries", Text::tr("Continuous queries"), "SHOW CONTINUOUS QUERIES"),
        pattern("show_users", Text::tr("Users"), "SHOW USERS"),
        pattern("create_database", Text::tr("Create a database"), R"(CREATE DATABASE "{db}")"),
        pattern("create_retention_policy", Text::tr("Create a retention policy"),
                R"(CREATE RETENTION POLICY "{policy}" ON "{db}" DURATION {duration} REPLICATION 1)"),
    };
}

QList<QueryPattern> removing()
{
    return {
        pattern("delete_older_than", Text::tr("Delete old rows of a measurement"),
                R"(DELETE FROM "{measurement}" WHERE time < now() - {duration})"),
        pattern("drop_measurement", Text::tr("Delete a measurement"), R"(DROP MEASUREMENT "{measurement}")"),
        pattern("drop_database", Text::tr("Delete a database"), R"(DROP DATABASE "{db}")"),
    };
}

QList<QueryPattern> server()
{
    return {
        pattern("show_queries", Text::tr("Running queries"), "SHOW QUERIES"),
        pattern("show_shards", Text::tr("Shards"), "SHOW SHARDS"),
        pattern("show_diagnostics", Text::tr("Diagnostics"), "SHOW DIAGNOSTICS"),
    };
}

QueryPattern sql(const char *name, const QString &title, const char *text)
{
    return QueryPattern(QString::fromLatin1(name), title, QString::fromLatin1(text), Language::Sql);
}

QList<QueryPattern> sqlReading()
{
    return {
        sql("sql_select_recent", Text::tr("Recent rows"),
            R"(SELECT * FROM "{table}" WHERE time > now() - INTERVAL '{interval}' ORDER BY time LIMIT {limit})"),
        sql("sql_select_all", Text::tr("All rows"), R"(SELECT * FROM "{table}" ORDER BY time)"),
        sql("sql_latest_row", Text::tr("Latest row"), R"(SELECT * FROM "{table}" ORDER BY time DESC LIMIT 1)"),
        sql("sql_mean_by_window", Text::tr("Mean in time windows"),
            R"(SELECT date_bin(INTERVAL '{window}', time) AS time, avg("{field}") AS mean FROM "{table}" )"
            R"(WHERE time >= now() - INTERVAL '{interval}' AND time < now() GROUP BY 1 ORDER BY 1)"),
        sql("sql_top_n", Text::tr("Highest values"),
            R"(SELECT time, "{field}" FROM "{table}" WHERE time > now() - INTERVAL '{interval}' )"
            R"(ORDER BY "{field}" DESC NULLS LAST LIMIT {count})"),
        sql("sql_count_rows", Text::tr("Number of rows"),
            R"(SELECT count(*) AS rows FROM "{table}" WHERE time > now() - INTERVAL '{interval}')"),
        sql("sql_select_where_tag", Text::tr("Rows with a tag value"),
            R"(SELECT * FROM "{table}" WHERE "{tag}" = '{value}' AND time > now() - INTERVAL '{interval}' )"
            R"(ORDER BY time)"),
    };
}

QList<QueryPattern> sqlSchema()
{
    return {
        sql("sql_show_tables", Text::tr("Tables"), "SHOW TABLES"),
        sql("sql_show_columns", Text::tr("Columns of a table and their types"),
            R"(SELECT column_name, data_type, is_nullable FROM information_schema.columns WHERE table_name = '{table}')"),
        sql("sql_tag_values", Text::tr("Values of a tag"), R"(SELECT DISTINCT "{tag}" FROM "{table}" ORDER BY 1)"),
        sql("sql_show_queries", Text::tr("Queries, running and recent"), "SELECT * FROM system.queries"),
    };
}

QueryPattern flux(const char *name, const QString &title, const char *text)
{
    return QueryPattern(QString::fromLatin1(name), title, QString::fromLatin1(text), Language::Flux);
}

QList<QueryPattern> fluxReading()
{
    return {
        flux("flux_select_recent", Text::tr("Recent rows"), R"(from(bucket: "{bucket}")
  |> range(start: -{duration})
  |> filter(fn: (r) => r._measurement == "{measurement}")
  |> pivot(rowKey: ["_time"], columnKey: ["_field"], valueColumn: "_value")
  |> limit(n: {limit}))"),
        flux("flux_last_value", Text::tr("Last value of each series"), R"(from(bucket: "{bucket}")
  |> range(start: -{duration})
  |> filter(fn: (r) => r._measurement == "{measurement}" and r._field == "{field}")
  |> last())"),
        flux("flux_mean_by_window", Text::tr("Mean in time windows"), R"(from(bucket: "{bucket}")
  |> range(start: -{duration})
  |> filter(fn: (r) => r._measurement == "{measurement}" and r._field == "{field}")
  |> aggregateWindow(every: {window}, fn: mean, createEmpty: false))"),
        flux("flux_top_n", Text::tr("Highest values"), R"(from(bucket: "{bucket}")
  |> range(start: -{duration})
  |> filter(fn: (r) => r._measurement == "{measurement}" and r._field == "{field}")
  |> group()
  |> top(n: {count}))"),
        flux("flux_select_where_tag", Text::tr("Rows with a tag value"), R"(from(bucket: "{bucket}")
  |> range(start: -{duration})
  |> filter(fn: (r) => r._measurement == "{measurement}" and r["{tag}"] == "{value}"))"),
    };
}

QList<QueryPattern> fluxSchema()
{
    // Every time a point may have: without a start and a stop the last thirty days, or nothing in the future. Written
    // out, since schema.measurements() and its like take a stop in newer versions only.
    const auto all = [](const QString &name, const QString &title, const QString &filter, const QString &end) {
        return QueryPattern(name, title,
                            QStringLiteral("from(bucket: \"{bucket}\")\n"
                                           "  |> range(start: time(v: %1), stop: time(v: %2))\n")
                                    .arg(earliestTime)
                                    .arg(latestTime) +
                                filter + end,
                            Language::Flux);
    };
    const QString measurement = QStringLiteral("  |> filter(fn: (r) => r._measurement == \"{measurement}\")\n");
    const auto distinct = [](const QString &column) {
        return QStringLiteral("  |> keep(columns: [\"%1\"])\n  |> group()\n  |> distinct(column: \"%1\")").arg(column);
    };
    return {
        flux("flux_buckets", Text::tr("Buckets"), "buckets()"),
        all(QStringLiteral("flux_measurements"), Text::tr("Measurements"), {},
            distinct(QStringLiteral("_measurement"))),
        all(QStringLiteral("flux_field_keys_from"), Text::tr("Fields of a measurement"), measurement,
            distinct(QStringLiteral("_field"))),
        all(QStringLiteral("flux_tag_keys_from"), Text::tr("Tags of a measurement"), measurement,
            QStringLiteral("  |> keys()\n  |> keep(columns: [\"_value\"])\n  |> distinct()")),
        all(QStringLiteral("flux_tag_values_from"), Text::tr("Values of a tag in a measurement"), measurement,
            distinct(QStringLiteral("{key}"))),
    };
}

} // namespace

QList<PatternGroup> builtInPatterns(Language language)
{
    switch (language) {
    case Language::Sql:
        return {{Text::tr("Read"), sqlReading()}, {Text::tr("Schema"), sqlSchema()}};
    case Language::Flux:
        return {{Text::tr("Read"), fluxReading()}, {Text::tr("Schema"), fluxSchema()}};
    case Language::InfluxQl:
        break;
    }
    return {
        {Text::tr("Read"), reading()},
        {Text::tr("Schema"), schema()},
        {Text::tr("Databases and users"), databasesAndUsers()},
        {Text::tr("Delete"), removing()},
        {Text::tr("Server"), server()},
    };
}

} // namespace penstock
