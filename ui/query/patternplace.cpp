// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/patternplace.h"

#include <QStringList>

namespace penstock {

namespace {

using Kind = Completion::Kind;

const QStringList databases{QStringLiteral("database"), QStringLiteral("db"), QStringLiteral("bucket")};
const QStringList measurements{QStringLiteral("measurement"), QStringLiteral("table")};
const QStringList tags{QStringLiteral("tag"), QStringLiteral("key"), QStringLiteral("tag_key")};

/// The first of these names that the pattern has; empty: none.
QString present(const QStringList &names, const QueryPattern::Values &named)
{
    for (const QString &name : names) {
        if (named.contains(name))
            return name;
    }
    return {};
}

} // namespace

std::optional<PatternPlace> PatternPlace::of(const QString &placeholder, const QueryPattern::Values &named)
{
    PatternPlace place;
    place.names.database = named.value(present(databases, named));
    if (const QString measurement = named.value(present(measurements, named)); !measurement.isEmpty())
        place.names.sources += measurement;
    if (databases.contains(placeholder)) {
        place.kind = Kind::Database;
        place.names.databases = true;
    } else if (measurements.contains(placeholder)) {
        place.kind = Kind::Measurement;
        place.names.measurements = true;
    } else if (tags.contains(placeholder)) {
        place.kind = Kind::Tag;
        place.names.tags = true;
    } else if (placeholder == QLatin1String("field")) {
        place.kind = Kind::Field;
        place.names.fields = true;
    } else if (placeholder == QLatin1String("policy")) {
        place.kind = Kind::Policy;
        place.names.policies = true;
        place.names.policiesOf = place.names.database;
    } else if (placeholder == QLatin1String("value")) {
        const QString tag = present(tags, named);
        place.kind = Kind::Value;
        place.names.values = true;
        place.names.tag = named.value(tag);
        if (tag.isEmpty())
            return std::nullopt;
        if (place.names.tag.isEmpty())
            place.missing = tag;
    } else {
        return std::nullopt;
    }
    return place;
}

} // namespace penstock
