// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/schema/schemastatement.h"

#include "core/query/quoting.h"

#include <utility>

namespace penstock {

namespace {

using Kind = SchemaRequest::Kind;

/// FROM "a"."m", "b"."m"
QString fromPolicies(const QStringList &policies, const QString &measurement)
{
    const QString name = measurement.isEmpty() ? QStringLiteral("/.*/") : quoteIdentifier(measurement);
    QStringList sources;
    sources.reserve(policies.size());
    for (const QString &policy : policies)
        sources += quoteIdentifier(policy) + u'.' + name;
    return QStringLiteral(" FROM ") + sources.join(QStringLiteral(", "));
}

} // namespace

QString influxQlSchemaStatement(const SchemaRequest &request, const QStringList &policies)
{
    const QString on = QStringLiteral(" ON ") + quoteIdentifier(request.database);
    const QString from =
        request.measurement.isEmpty() ? QString() : QStringLiteral(" FROM ") + quoteIdentifier(request.measurement);
    const QString ofPolicies = policies.isEmpty() ? from : fromPolicies(policies, request.measurement);
    const QString key = QStringLiteral(" WITH KEY = ") + quoteIdentifier(request.tag);
    const QString exact = request.exact ? QStringLiteral("EXACT CARDINALITY") : QStringLiteral("CARDINALITY");
    const QString since =
        request.since ? QStringLiteral(" WHERE time >= ") + QString::number(*request.since) : QString();
    const QString limit = request.limit > 0 ? QStringLiteral(" LIMIT ") + QString::number(request.limit) : QString();
    switch (request.kind) {
    case Kind::Databases:
        return QStringLiteral("SHOW DATABASES");
    case Kind::RetentionPolicies:
        return QStringLiteral("SHOW RETENTION POLICIES") + on;
    case Kind::Measurements:
        return QStringLiteral("SHOW MEASUREMENTS") + on + limit;
    case Kind::TagKeys:
        return QStringLiteral("SHOW TAG KEYS") + on + from + limit;
    case Kind::TagValues:
        return QStringLiteral("SHOW TAG VALUES") + on + from + key + since + limit;
    case Kind::FieldKeys:
        return QStringLiteral("SHOW FIELD KEYS") + on + ofPolicies + limit;
    case Kind::TimeSpan: {
        // Without an aggregate: those end at the present.
        const QString place = quoteIdentifier(request.database) + u'.' +
                              (request.policy.isEmpty() ? QString() : quoteIdentifier(request.policy)) + u'.' +
                              quoteIdentifier(request.measurement);
        return QStringLiteral("SELECT * FROM %1 ORDER BY time LIMIT 1; SELECT * FROM %1 ORDER BY time DESC LIMIT 1")
            .arg(place);
    }
    case Kind::Series:
        return QStringLiteral("SHOW SERIES") + on + from + limit;
    case Kind::SeriesCardinality:
        return QStringLiteral("SHOW SERIES ") + exact + on + from;
    case Kind::MeasurementCardinality:
        return QStringLiteral("SHOW MEASUREMENT ") + exact + on;
    case Kind::TagKeyCardinality:
        return QStringLiteral("SHOW TAG KEY ") + exact + on + ofPolicies;
    case Kind::TagValueCardinality:
        return QStringLiteral("SHOW TAG VALUES ") + exact + on + ofPolicies + key;
    case Kind::FieldKeyCardinality:
        return QStringLiteral("SHOW FIELD KEY ") + exact + on + ofPolicies;
    }
    std::unreachable();
}

} // namespace penstock
