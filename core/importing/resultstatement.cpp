// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/resultstatement.h"

#include "core/query/quoting.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <array>
#include <optional>

namespace penstock {

namespace {

struct ResultStatementText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::ResultStatement)
};

constexpr std::int64_t second = 1'000'000'000;

struct Span
{
    std::int64_t seconds;
    const char *name; ///< as InfluxQL has it
    const char *title;
};

constexpr std::array spans{
    Span{1, "1s", QT_TRANSLATE_NOOP("penstock::ResultStatement", "Mean of every second")},
    Span{60, "1m", QT_TRANSLATE_NOOP("penstock::ResultStatement", "Mean of every minute")},
    Span{3'600, "1h", QT_TRANSLATE_NOOP("penstock::ResultStatement", "Mean of every hour")},
    Span{86'400, "1d", QT_TRANSLATE_NOOP("penstock::ResultStatement", "Mean of every day")},
    Span{604'800, "1w", QT_TRANSLATE_NOOP("penstock::ResultStatement", "Mean of every week")},
};

bool isNumber(const ColumnPlan &column)
{
    return column.role == ColumnPlan::Role::Field &&
           (column.type == ColumnPlan::FieldType::Float || column.type == ColumnPlan::FieldType::Integer);
}

/// What the sample shows of the time, as it is read.
std::optional<TimeReading> timeOf(const ImportPlan &plan, const CsvAnalysis &analysis)
{
    const auto time = std::ranges::find(plan.columns, ColumnPlan::Role::Time, &ColumnPlan::role);
    if (time == plan.columns.cend())
        return {};
    const ColumnGuess guess = analysis.columns.value(time - plan.columns.cbegin());
    for (const TimeReading &reading : guess.times) {
        if (reading.format.kind == time->time.kind && reading.earliest <= reading.latest)
            return reading;
    }
    return {};
}

/// The smallest that makes at most some thousand points.
const Span &spanFor(const TimeReading &time)
{
    constexpr std::int64_t mostPoints = 5'000;
    const std::int64_t seconds = (time.latest / second) - (time.earliest / second);
    const auto fits = [seconds](const Span &span) { return seconds / span.seconds <= mostPoints; };
    const auto found = std::ranges::find_if(spans, fits);
    return found == spans.end() ? spans.back() : *found;
}

QString day(std::int64_t time, qint64 daysLater)
{
    return QDateTime::fromSecsSinceEpoch(time / second, Qt::UTC).addDays(daysLater).date().toString(Qt::ISODate);
}

/// Grouped by time, a server answers for 1970 to now unless it is told otherwise.
QString bounds(const TimeReading &time)
{
    if (time.earliest >= 0 && time.latest / second < QDateTime::currentSecsSinceEpoch())
        return {};
    return QStringLiteral(" WHERE time >= '%1' AND time < '%2'").arg(day(time.earliest, -1), day(time.latest, 2));
}

/// The measurements that were written to; a pattern of all when the file names more than the sample shows.
QString fromClause(const ImportPlan &plan, const CsvAnalysis &analysis)
{
    QStringList names = analysis.measurements.isEmpty() ? QStringList{plan.measurement} : analysis.measurements;
    const auto column = std::ranges::find(plan.columns, ColumnPlan::Role::Measurement, &ColumnPlan::role);
    if (column != plan.columns.cend()) {
        const ColumnGuess guess = analysis.columns.value(column - plan.columns.cbegin());
        names = guess.samples;
        names.removeDuplicates();
        if (guess.distinct > quint64(names.size()))
            return QStringLiteral("FROM /.+/");
    }
    for (QString &name : names)
        name = quoteIdentifier(name);
    return QStringLiteral("FROM %1").arg(names.join(QStringLiteral(", ")));
}

} // namespace

QList<ResultStatement> ResultStatement::of(const ImportPlan &plan, const CsvAnalysis &analysis, quint64 rows)
{
    const QString from = fromClause(plan, analysis);
    const QString all = QStringLiteral("SELECT * %1").arg(from);
    const ResultStatement whole{ResultStatementText::tr("All %1 rows").arg(QLocale().toString(rows)), all};
    if (rows < mostAtOnce)
        return {whole};
    QList<ResultStatement> choices{
        {ResultStatementText::tr("First 1,000 rows"), all + QStringLiteral(" LIMIT 1000")},
        {ResultStatementText::tr("Newest 1,000 rows"), all + QStringLiteral(" ORDER BY time DESC LIMIT 1000")}};
    const std::optional<TimeReading> time = timeOf(plan, analysis);
    if (time && std::ranges::any_of(plan.columns, isNumber)) {
        const Span &span = spanFor(*time);
        // Of each series: a mean over all of them says nothing.
        const QString series =
            std::ranges::find(plan.columns, ColumnPlan::Role::Tag, &ColumnPlan::role) != plan.columns.cend()
                ? QStringLiteral(", *")
                : QString();
        choices += {ResultStatementText::tr(span.title),
                    QStringLiteral("SELECT mean(*) %1%2 GROUP BY time(%3)%4 fill(none)")
                        .arg(from, bounds(*time), QString::fromLatin1(span.name), series)};
    }
    choices += whole;
    return choices;
}

} // namespace penstock
