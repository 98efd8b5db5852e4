// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/seriesstatement.h"

#include "core/query/quoting.h"
#include "core/result/column.h"

#include <algorithm>
#include <limits>

namespace penstock {

namespace {

/// What InfluxDB can keep: https://docs.influxdata.com/influxdb/v1/write_protocols/line_protocol_reference/
constexpr std::int64_t earliest = std::numeric_limits<std::int64_t>::min() + 2;
constexpr std::int64_t latest = std::numeric_limits<std::int64_t>::max() - 1;

} // namespace

QString seriesStatement(const LookPlace &place, const TimeSpan &span, Language language)
{
    if (place.measurement.isEmpty())
        return {};
    const auto name = [language](const QString &text) { return quoteIdentifier(text, language); };
    const auto text = [language](const QString &value) { return quoteString(value, language); };
    const std::int64_t from = std::max(span.from, earliest);
    const std::int64_t to = std::min(span.to, latest - 1);
    if (language == Language::Flux) {
        QString script = QStringLiteral("from(bucket: ") + text(place.database) +
                         QStringLiteral(")\n  |> range(start: ") + formatTimestamp(from) + QStringLiteral(", stop: ") +
                         formatTimestamp(to + 1) + QStringLiteral(")\n  |> filter(fn: (r) => r._measurement == ") +
                         text(place.measurement);
        if (!place.field.isEmpty())
            script += QStringLiteral(" and r._field == ") + text(place.field);
        return script + u')';
    }
    const bool isSql = language == Language::Sql;
    const QString what = place.field.isEmpty() || isSql ? QStringLiteral("*") : name(place.field);
    // Joined, not filled in: names may have a %1 in them.
    return QStringLiteral("SELECT ") + what + QStringLiteral(" FROM ") + name(place.measurement) +
           QStringLiteral(" WHERE time >= '") + formatTimestamp(from) + QStringLiteral("' AND time <= '") +
           formatTimestamp(to) + (isSql ? QStringLiteral("' ORDER BY time") : QStringLiteral("' GROUP BY *"));
}

} // namespace penstock
