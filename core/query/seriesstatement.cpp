// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/seriesstatement.h"

#include "core/query/quoting.h"
#include "core/query/timeplaceholder.h"

namespace penstock {

QString seriesStatement(const LookPlace &place, const TimeSpan &span, Language language)
{
    if (place.measurement.isEmpty())
        return {};
    const auto name = [language](const QString &text) { return quoteIdentifier(text, language); };
    const auto text = [language](const QString &value) { return quoteString(value, language); };
    const QString times = timePlaceholderText(TimePlaceholder::TimeFilter, {.span = span}, language);
    if (language == Language::Flux) {
        QString script = QStringLiteral("from(bucket: ") + text(place.database) + QStringLiteral(")\n  |> ") + times +
                         QStringLiteral("\n  |> filter(fn: (r) => r._measurement == ") + text(place.measurement);
        if (!place.field.isEmpty())
            script += QStringLiteral(" and r._field == ") + text(place.field);
        return script + u')';
    }
    const bool isSql = language == Language::Sql;
    const QString what = place.field.isEmpty() || isSql ? QStringLiteral("*") : name(place.field);
    // Joined, not filled in: names may have a %1 in them.
    const QString sources = isSql ? name(place.measurement) : influxQlSources(place);
    return QStringLiteral("SELECT ") + what + QStringLiteral(" FROM ") + sources + QStringLiteral(" WHERE ") + times +
           (isSql ? QStringLiteral(" ORDER BY time") : QStringLiteral(" GROUP BY *"));
}

} // namespace penstock
