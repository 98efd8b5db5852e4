// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/copying/copystatement.h"

#include "core/client/wire/capabilities.h"
#include "core/query/quoting.h"
#include "core/result/column.h"
#include "core/time/timetext.h"

#include <algorithm>
#include <limits>

namespace penstock::copystatement {

namespace {

constexpr std::int64_t behindAll = std::numeric_limits<std::int64_t>::max();

Query queryFor(Flavour flavour, const CopyWish &wish, const QString &text)
{
    Query query;
    query.script = Script(text, usualLanguage(flavour));
    query.database = wish.database;
    if (usualLanguage(flavour) == Language::InfluxQl)
        query.retentionPolicy = wish.retentionPolicy;
    query.chunkRows = 10'000;
    return query;
}

QString sqlTime(std::int64_t time)
{
    return QStringLiteral("TIMESTAMP '%1'").arg(formatTimestamp(time));
}

/// FROM and WHERE, of InfluxQL and SQL. A bound that bounds nothing is left out: not every server takes its number.
QString fromWhere(Flavour flavour, const CopyWish &wish, const QString &measurement, std::int64_t from, std::int64_t to)
{
    const Language language = usualLanguage(flavour);
    const bool isSql = language == Language::Sql;
    QString text = QStringLiteral(" FROM ");
    if (!isSql && !wish.retentionPolicy.isEmpty())
        text += quoteIdentifier(wish.retentionPolicy) + u'.';
    text += quoteIdentifier(measurement, language);
    QStringList bounds;
    if (from > earliestTime)
        bounds += QStringLiteral("time >= ") + (isSql ? sqlTime(from) : QString::number(from));
    if (to < behindAll)
        bounds += QStringLiteral("time < ") + (isSql ? sqlTime(to) : QString::number(to));
    if (!bounds.isEmpty())
        text += QStringLiteral(" WHERE ") + bounds.join(QStringLiteral(" AND "));
    return text;
}

QString fluxFrom(const CopyWish &wish, const QString &measurement, std::int64_t from, std::int64_t to)
{
    const auto quoted = [](const QString &name) { return quoteString(name, Language::Flux); };
    return QStringLiteral("from(bucket: %1)\n  |> range(start: time(v: %2), stop: time(v: %3))\n"
                          "  |> filter(fn: (r) => r._measurement == %4)")
        .arg(quoted(wish.database))
        .arg(std::max(from, earliestTime))
        .arg(to)
        .arg(quoted(measurement));
}

} // namespace

Query points(Flavour flavour, const CopyWish &wish, const QString &measurement, std::int64_t from, std::int64_t to)
{
    if (usualLanguage(flavour) == Language::Flux)
        return queryFor(flavour, wish, fluxFrom(wish, measurement, from, to));
    QString text = QStringLiteral("SELECT *") + fromWhere(flavour, wish, measurement, from, to);
    // So it is told what is a tag, also where a field has the name of one.
    if (usualLanguage(flavour) != Language::Sql)
        text += QStringLiteral(" GROUP BY *");
    return queryFor(flavour, wish, text);
}

Query edge(Flavour flavour, const CopyWish &wish, const QString &measurement, bool isLast)
{
    const std::int64_t from = wish.from.value_or(earliestTime);
    const std::int64_t to = wish.to.value_or(behindAll);
    if (usualLanguage(flavour) == Language::Flux)
        return queryFor(flavour, wish,
                        fluxFrom(wish, measurement, from, to) +
                            QStringLiteral("\n  |> %1()\n  |> keep(columns: [\"_time\"])\n  |> group()\n"
                                           "  |> sort(columns: [\"_time\"], desc: %2)\n  |> limit(n: 1)")
                                .arg(isLast ? QStringLiteral("last") : QStringLiteral("first"))
                                .arg(isLast ? QStringLiteral("true") : QStringLiteral("false")));
    const QString what =
        usualLanguage(flavour) == Language::Sql ? QStringLiteral("SELECT time") : QStringLiteral("SELECT *");
    return queryFor(
        flavour, wish,
        what + fromWhere(flavour, wish, measurement, from, to) +
            (isLast ? QStringLiteral(" ORDER BY time DESC LIMIT 1") : QStringLiteral(" ORDER BY time LIMIT 1")));
}

} // namespace penstock::copystatement
