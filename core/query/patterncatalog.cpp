// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/patterncatalog.h"

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

} // namespace

QList<PatternGroup> builtInPatterns()
{
    return {
        {Text::tr("Read"), reading()},
        {Text::tr("Schema"), schema()},
        {Text::tr("Databases and users"), databasesAndUsers()},
        {Text::tr("Delete"), removing()},
        {Text::tr("Server"), server()},
    };
}

} // namespace penstock
