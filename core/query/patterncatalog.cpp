// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/patterncatalog.h"

#include "core/query/readingpatterns.h"
#include "core/time/timetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace penstock {

namespace {

struct PatternCatalogText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::PatternCatalog)
};

QueryPattern pattern(const char *name, const QString &title, const char *text)
{
    return QueryPattern(QString::fromLatin1(name), title, QString::fromLatin1(text));
}

QList<QueryPattern> schema()
{
    return {
        pattern("show_measurements", PatternCatalogText::tr("Measurements"), "SHOW MEASUREMENTS"),
        pattern("show_field_keys", PatternCatalogText::tr("Fields and their types"), "SHOW FIELD KEYS"),
        pattern("show_field_keys_from", PatternCatalogText::tr("Fields of a measurement"),
                R"(SHOW FIELD KEYS FROM "{measurement}")"),
        pattern("show_tag_keys", PatternCatalogText::tr("Tags"), "SHOW TAG KEYS"),
        pattern("show_tag_keys_from", PatternCatalogText::tr("Tags of a measurement"),
                R"(SHOW TAG KEYS FROM "{measurement}")"),
        pattern("show_tag_values", PatternCatalogText::tr("Values of a tag"), R"(SHOW TAG VALUES WITH key = "{key}")"),
        pattern("show_tag_values_from", PatternCatalogText::tr("Values of a tag in a measurement"),
                R"(SHOW TAG VALUES FROM "{measurement}" WITH key = "{key}")"),
        pattern("show_series", PatternCatalogText::tr("Series"), "SHOW SERIES"),
        pattern("show_series_from", PatternCatalogText::tr("Series of a measurement"),
                R"(SHOW SERIES FROM "{measurement}")"),
        pattern("series_cardinality", PatternCatalogText::tr("Number of series"), "SHOW SERIES CARDINALITY"),
        pattern("tag_cardinality", PatternCatalogText::tr("Number of values of a tag"),
                R"(SHOW TAG VALUES EXACT CARDINALITY FROM "{measurement}" WITH KEY = "{key}")"),
    };
}

QList<QueryPattern> databasesAndUsers()
{
    return {
        pattern("show_databases", PatternCatalogText::tr("Databases"), "SHOW DATABASES"),
        pattern("show_retention_policies", PatternCatalogText::tr("Retention policies"), "SHOW RETENTION POLICIES"),
        pattern("show_continuous_queries", PatternCatalogText::tr("Continuous queries"), "SHOW CONTINUOUS QUERIES"),
        pattern("show_users", PatternCatalogText::tr("Users"), "SHOW USERS"),
        pattern("create_database", PatternCatalogText::tr("Create a database"), R"(CREATE DATABASE "{db}")"),
        pattern("create_retention_policy", PatternCatalogText::tr("Create a retention policy"),
                R"(CREATE RETENTION POLICY "{policy}" ON "{db}" DURATION {duration} REPLICATION 1)"),
    };
}

QList<QueryPattern> removing()
{
    return {
        pattern("delete_older_than", PatternCatalogText::tr("Delete old rows of a measurement"),
                R"(DELETE FROM "{measurement}" WHERE time < now() - {duration})"),
        pattern("drop_measurement", PatternCatalogText::tr("Delete a measurement"),
                R"(DROP MEASUREMENT "{measurement}")"),
        pattern("drop_database", PatternCatalogText::tr("Delete a database"), R"(DROP DATABASE "{db}")"),
    };
}

QList<QueryPattern> server()
{
    return {
        pattern("show_queries", PatternCatalogText::tr("Running queries"), "SHOW QUERIES"),
        pattern("show_shards", PatternCatalogText::tr("Shards"), "SHOW SHARDS"),
        pattern("show_diagnostics", PatternCatalogText::tr("Diagnostics"), "SHOW DIAGNOSTICS"),
    };
}

QueryPattern sql(const char *name, const QString &title, const char *text)
{
    return QueryPattern(QString::fromLatin1(name), title, QString::fromLatin1(text), Language::Sql);
}

QList<QueryPattern> sqlSchema()
{
    return {
        sql("show_measurements", PatternCatalogText::tr("Tables"), "SHOW TABLES"),
        sql("show_field_keys_from", PatternCatalogText::tr("Columns of a table and their types"),
            R"(SELECT column_name, data_type, is_nullable FROM information_schema.columns )"
            R"(WHERE table_name = '{measurement}')"),
        sql("show_tag_values_from", PatternCatalogText::tr("Values of a tag"),
            R"(SELECT DISTINCT "{key}" FROM "{measurement}" ORDER BY 1)"),
        sql("tag_cardinality", PatternCatalogText::tr("Number of values of a tag"),
            R"(SELECT count(DISTINCT "{key}") AS count FROM "{measurement}")"),
        sql("show_queries", PatternCatalogText::tr("Queries, running and recent"), "SELECT * FROM system.queries"),
    };
}

QList<QueryPattern> fluxSchema()
{
    // Every time a point may have: without a start and a stop the last thirty days, or nothing in the future. Written
    // out, since schema.measurements() and its like take a stop in newer versions only.
    const auto all = [](const QString &name, const QString &title, const QString &filter, const QString &end) {
        return QueryPattern(name, title,
                            QStringLiteral("from(bucket: \"{database}\")\n"
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
        QueryPattern(QStringLiteral("show_databases"), PatternCatalogText::tr("Buckets"), QStringLiteral("buckets()"),
                     Language::Flux),
        all(QStringLiteral("show_measurements"), PatternCatalogText::tr("Measurements"), {},
            distinct(QStringLiteral("_measurement"))),
        all(QStringLiteral("show_field_keys_from"), PatternCatalogText::tr("Fields of a measurement"), measurement,
            distinct(QStringLiteral("_field"))),
        all(QStringLiteral("show_tag_keys_from"), PatternCatalogText::tr("Tags of a measurement"), measurement,
            QStringLiteral("  |> keys()\n  |> keep(columns: [\"_value\"])\n  |> distinct()")),
        all(QStringLiteral("show_tag_values_from"), PatternCatalogText::tr("Values of a tag in a measurement"),
            measurement, distinct(QStringLiteral("{key}"))),
        QueryPattern(
            QStringLiteral("series_cardinality"), PatternCatalogText::tr("Number of series"),
            QStringLiteral("import \"influxdata/influxdb\"\n\n"
                           "influxdb.cardinality(bucket: \"{database}\", start: time(v: %1), stop: time(v: %2))")
                .arg(earliestTime)
                .arg(latestTime),
            Language::Flux),
    };
}

} // namespace

QList<PatternGroup> builtInPatterns(Language language)
{
    switch (language) {
    case Language::Sql:
        return {{PatternCatalogText::tr("Read"), readingPatterns(language)},
                {PatternCatalogText::tr("Schema"), sqlSchema()}};
    case Language::Flux:
        return {{PatternCatalogText::tr("Read"), readingPatterns(language)},
                {PatternCatalogText::tr("Schema"), fluxSchema()}};
    case Language::InfluxQl:
        break;
    }
    return {
        {PatternCatalogText::tr("Read"), readingPatterns(language)},
        {PatternCatalogText::tr("Schema"), schema()},
        {PatternCatalogText::tr("Databases and users"), databasesAndUsers()},
        {PatternCatalogText::tr("Delete"), removing()},
        {PatternCatalogText::tr("Server"), server()},
    };
}

std::optional<QueryPattern> findPattern(const QList<PatternGroup> &groups, const QString &name)
{
    for (const PatternGroup &group : groups) {
        const auto found = std::ranges::find(group.patterns, name, &QueryPattern::name);
        if (found != group.patterns.end())
            return *found;
    }
    return std::nullopt;
}

} // namespace penstock
