// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/lookstatement.h"

#include "core/query/quoting.h"
#include "core/time/timetext.h"

namespace penstock {

namespace {

constexpr int firstRows = 1'000;
constexpr int firstRowsOfSeries = 100;

QString influxQl(Look look, const LookPlace &place)
{
    // Joined, not filled in: names may have a %1 in them.
    const QString from = place.measurement.isEmpty() ? QString() : QStringLiteral(" FROM ") + influxQlSources(place);
    switch (look) {
    case Look::FirstRows:
        return from.isEmpty() ? QString()
                              : QStringLiteral("SELECT *") + from + QStringLiteral(" LIMIT %1").arg(firstRows);
    case Look::Describe:
        return from.isEmpty() ? QString()
                              : QStringLiteral("SHOW FIELD KEYS") + from + QStringLiteral("; SHOW TAG KEYS") + from;
    case Look::Cardinality:
        if (!place.tag.isEmpty())
            return QStringLiteral("SHOW TAG VALUES EXACT CARDINALITY") + from + QStringLiteral(" WITH KEY = ") +
                   quoteIdentifier(place.tag);
        // Of a measurement 1.x counts a series once for each shard that it is in: those are listed instead.
        if (!place.field.isEmpty())
            return {};
        return from.isEmpty() ? QStringLiteral("SHOW SERIES CARDINALITY") : QStringLiteral("SHOW SERIES") + from;
    case Look::TimeSpan: {
        // Without an aggregate: those end at the present.
        const QString rows = QStringLiteral("SELECT ") +
                             (place.field.isEmpty() ? QStringLiteral("*") : quoteIdentifier(place.field)) + from;
        return from.isEmpty() ? QString()
                              : rows + QStringLiteral(" ORDER BY time LIMIT 1; ") + rows +
                                    QStringLiteral(" ORDER BY time DESC LIMIT 1");
    }
    case Look::Drop:
        if (!place.measurement.isEmpty())
            return QStringLiteral("DROP MEASUREMENT ") + quoteIdentifier(place.measurement);
        if (!place.policy.isEmpty())
            return QStringLiteral("DROP RETENTION POLICY %1 ON %2")
                .arg(quoteIdentifier(place.policy), quoteIdentifier(place.database));
        return place.database.isEmpty() ? QString()
                                        : QStringLiteral("DROP DATABASE ") + quoteIdentifier(place.database);
    }
    return {};
}

QString sql(Look look, const LookPlace &place)
{
    const auto name = [](const QString &text) { return quoteIdentifier(text, Language::Sql); };
    if (place.measurement.isEmpty())
        return {};
    const QString from = QStringLiteral(" FROM ") + name(place.measurement);
    switch (look) {
    case Look::FirstRows:
        return QStringLiteral("SELECT *") + from + QStringLiteral(" LIMIT %1").arg(firstRows);
    case Look::Describe:
        return QStringLiteral("SELECT column_name, data_type FROM information_schema.columns "
                              "WHERE table_schema = 'iox' AND table_name = %1 ORDER BY column_name")
            .arg(quoteString(place.measurement, Language::Sql));
    case Look::Cardinality:
        return place.tag.isEmpty() ? QString()
                                   : QStringLiteral("SELECT count(DISTINCT %1) AS count%2").arg(name(place.tag), from);
    case Look::TimeSpan: {
        const QString where =
            place.field.isEmpty() ? QString() : QStringLiteral(" WHERE %1 IS NOT NULL").arg(name(place.field));
        return QStringLiteral(R"(SELECT min(time) AS "first", max(time) AS "last", count(*) AS "count"%1%2)")
            .arg(from, where);
    }
    case Look::Drop:
        break;
    }
    return {};
}

/// Of all times: without a start Flux looks at nothing, without a stop at nothing in the future.
QString fluxRange()
{
    return QStringLiteral("start: time(v: %1), stop: time(v: %2)").arg(earliestTime).arg(latestTime);
}

QString fluxData(const LookPlace &place)
{
    const auto text = [](const QString &name) { return quoteString(name, Language::Flux); };
    QString data = QStringLiteral("from(bucket: %1)\n  |> range(%2)").arg(text(place.database), fluxRange());
    if (!place.measurement.isEmpty())
        data += QStringLiteral("\n  |> filter(fn: (r) => r._measurement == %1)").arg(text(place.measurement));
    if (!place.field.isEmpty())
        data += QStringLiteral("\n  |> filter(fn: (r) => r._field == %1)").arg(text(place.field));
    return data;
}

QString flux(Look look, const LookPlace &place)
{
    const auto text = [](const QString &name) { return quoteString(name, Language::Flux); };
    switch (look) {
    case Look::FirstRows:
        return place.measurement.isEmpty()
                   ? QString()
                   : fluxData(place) + QStringLiteral("\n  |> limit(n: %1)").arg(firstRowsOfSeries);
    case Look::Describe:
        return place.measurement.isEmpty()
                   ? QString()
                   : QStringLiteral(
                         "%1\n  |> keep(columns: [\"_field\"])\n  |> group()\n  |> distinct(column: \"_field\")"
                         "\n  |> yield(name: \"fields\")\n\n%1\n  |> keys()\n  |> keep(columns: [\"_value\"])"
                         "\n  |> distinct()\n  |> yield(name: \"columns\")")
                         .arg(fluxData(place));
    case Look::Cardinality:
        if (!place.tag.isEmpty()) {
            return QStringLiteral("%1\n  |> keep(columns: [%2])\n  |> group()\n  |> distinct(column: %2)\n  |> count()")
                .arg(fluxData(place), text(place.tag));
        }
        if (place.field.isEmpty()) {
            const QString predicate =
                place.measurement.isEmpty()
                    ? QString()
                    : QStringLiteral(", predicate: (r) => r._measurement == ") + text(place.measurement);
            return QStringLiteral("import \"influxdata/influxdb\"\n\ninfluxdb.cardinality(bucket: %1, %2%3)")
                .arg(text(place.database), fluxRange(), predicate);
        }
        break;
    case Look::TimeSpan:
        return place.measurement.isEmpty()
                   ? QString()
                   : QStringLiteral("data = %1\n  |> keep(columns: [\"_time\"])\n  |> group()\n\n"
                                    "data\n  |> min(column: \"_time\")\n  |> yield(name: \"first\")\n\n"
                                    "data\n  |> max(column: \"_time\")\n  |> yield(name: \"last\")")
                         .arg(fluxData(place));
    case Look::Drop:
        break;
    }
    return {};
}

} // namespace

QString influxQlSources(const LookPlace &place)
{
    const QString name = place.measurement.isEmpty() ? QString() : quoteIdentifier(place.measurement);
    if (name.isEmpty() || place.policies.size() < 2)
        return name;
    QStringList sources;
    sources.reserve(place.policies.size());
    for (const QString &policy : place.policies)
        sources += quoteIdentifier(policy) + u'.' + name;
    return sources.join(QStringLiteral(", "));
}

QString lookStatement(Look look, const LookPlace &place, Language language)
{
    switch (language) {
    case Language::InfluxQl:
        return influxQl(look, place);
    case Language::Sql:
        return sql(look, place);
    case Language::Flux:
        return flux(look, place);
    }
    return {};
}

} // namespace penstock
