// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/schema/v2schema.h"
#include "core/query/quoting.h"
#include "core/time/timetext.h"

#include <array>

namespace penstock {

namespace {

using Kind = SchemaRequest::Kind;

QString quoted(const QString &text)
{
    return quoteString(text, Language::Flux);
}

/// Without a start Flux looks at nothing or at the last 30 days, without a stop at nothing in the future.
QString range(const SchemaRequest &request)
{
    return QStringLiteral("start: time(v: %1), stop: time(v: %2)")
        .arg(request.since.value_or(earliestTime))
        .arg(latestTime);
}

QString where(const SchemaRequest &request)
{
    return QStringLiteral("bucket: %1, %2").arg(quoted(request.database), range(request));
}

QString limited(const SchemaRequest &request)
{
    return request.limit > 0 ? QStringLiteral("\n  |> limit(n: %1)").arg(request.limit) : QString();
}

QString measurementFilter(const SchemaRequest &request)
{
    return QStringLiteral("(r) => r._measurement == ") + quoted(request.measurement);
}

QString data(const SchemaRequest &request)
{
    QString text = QStringLiteral("from(bucket: %1)\n  |> range(%2)").arg(quoted(request.database), range(request));
    if (!request.measurement.isEmpty())
        text += QStringLiteral("\n  |> filter(fn: %1)").arg(measurementFilter(request));
    return text;
}

/// What schema.measurements() and its like stand for. They themselves take a stop only in newer versions of Flux.
QString distinct(const SchemaRequest &request, const QString &column)
{
    return data(request) +
           QStringLiteral("\n  |> keep(columns: [%1])\n  |> group()\n  |> distinct(column: %1)").arg(quoted(column));
}

QString tagKeys(const SchemaRequest &request)
{
    return data(request) + QStringLiteral("\n  |> keys()\n  |> keep(columns: [\"_value\"])\n  |> distinct()");
}

QString series(const SchemaRequest &request)
{
    return data(request) +
           QStringLiteral("\n  |> first()\n  |> drop(columns: [\"_start\", \"_stop\", \"_time\", \"_value\", "
                          "\"_field\"])\n  |> group()") +
           limited(request);
}

/// The first and the last point of each series the storage finds by itself: nothing else is read.
QString timeSpan(const SchemaRequest &request)
{
    const QString times = QStringLiteral("\n  |> keep(columns: [\"_time\"])\n  |> group()\n");
    return QStringLiteral("data = ") + data(request) + QStringLiteral("\n\ndata\n  |> first()") + times +
           QStringLiteral("  |> min(column: \"_time\")\n  |> yield(name: \"first\")\n\n") +
           QStringLiteral("data\n  |> last()") + times +
           QStringLiteral("  |> max(column: \"_time\")\n  |> yield(name: \"last\")");
}

QString seriesCardinality(const SchemaRequest &request)
{
    const QString predicate =
        request.measurement.isEmpty() ? QString() : QStringLiteral(", predicate: ") + measurementFilter(request);
    return QStringLiteral("import \"influxdata/influxdb\"\n\ninfluxdb.cardinality(%1%2)")
        .arg(where(request), predicate);
}

} // namespace

QString fluxSchemaText(const SchemaRequest &request)
{
    const QString count = QStringLiteral("\n  |> count()");
    SchemaRequest whole = request;
    whole.measurement.clear();
    const QString measurements = distinct(whole, QStringLiteral("_measurement"));
    const QString fieldKeys = distinct(request, QStringLiteral("_field"));
    switch (request.kind) {
    case Kind::Databases:
    case Kind::RetentionPolicies:
        break; // not asked in Flux
    case Kind::Measurements:
        return measurements + limited(request);
    case Kind::TagKeys:
    case Kind::TagKeyCardinality: // counted here, as not all that are told are tags
        return tagKeys(request);
    case Kind::TagValues:
        return distinct(request, request.tag) + limited(request);
    case Kind::FieldKeys:
        return fieldKeys + limited(request);
    case Kind::TimeSpan:
        return timeSpan(request);
    case Kind::Series:
        return series(request);
    case Kind::SeriesCardinality:
        return seriesCardinality(request);
    case Kind::MeasurementCardinality:
        return measurements + count;
    case Kind::TagValueCardinality:
        return distinct(request, request.tag) + count;
    case Kind::FieldKeyCardinality:
        return fieldKeys + count;
    }
    return {};
}

QString fluxFieldTypesText(const SchemaRequest &request)
{
    struct Naming
    {
        const char *flux;
        const char *influx;
    };
    static constexpr std::array<Naming, 5> types{
        {{"float", "float"}, {"int", "integer"}, {"uint", "unsigned"}, {"string", "string"}, {"bool", "boolean"}}};
    QString text = QStringLiteral("import \"types\"\n\ndata = ") + data(request) + QStringLiteral("\n  |> last()\n");
    for (const Naming &type : types) {
        text += QStringLiteral("\ndata\n  |> filter(fn: (r) => types.isType(v: r._value, type: \"%1\"))\n"
                               "  |> keep(columns: [\"_field\"])\n  |> group()\n  |> distinct(column: \"_field\")\n"
                               "  |> set(key: \"type\", value: \"%2\")\n  |> yield(name: \"%2\")\n")
                    .arg(QLatin1String(type.flux), QLatin1String(type.influx));
    }
    return text;
}

} // namespace penstock
