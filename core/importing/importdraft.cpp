// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/importdraft.h"

#include "core/async/plural.h"
#include "core/importing/columnproposal.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace penstock {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(penstock::ImportDraft)
};

/// An estimate is no more exact than three digits.
quint64 roundedToThreeDigits(quint64 count)
{
    quint64 unit = 1;
    while (count / unit >= 1000)
        unit *= 10;
    return (count + unit / 2) / unit * unit;
}

bool haveSameNames(const QList<ColumnGuess> &columns, const QList<ColumnGuess> &others)
{
    return std::ranges::equal(columns, others, {}, &ColumnGuess::name, &ColumnGuess::name);
}

/// Puts into a new proposal what differs between a plan and the proposal that it was made of.
void keepChanges(const QList<ColumnPlan> &made, const CsvAnalysis &madeOf, const CsvAnalysis &found,
                 QList<ColumnPlan> &proposed)
{
    qsizetype time = -1;
    QList<bool> kept(proposed.size(), false);
    for (qsizetype column = 0; column < proposed.size(); ++column) {
        if (made.at(column) == madeOf.plan.columns.at(column))
            continue;
        proposed[column] = made.at(column);
        kept[column] = true;
        if (made.at(column).role == ColumnPlan::Role::Time)
            time = column;
    }
    // A file has one time: the one that was chosen by hand.
    for (qsizetype column = 0; time >= 0 && column < proposed.size(); ++column) {
        if (column == time || kept.at(column) || proposed.at(column).role != ColumnPlan::Role::Time)
            continue;
        proposed[column].role = ColumnPlan::Role::Field;
        proposed[column].type = fieldTypeFor(found.columns.at(column).type);
    }
}

} // namespace

QString ImportDraft::fileName() const
{
    return QFileInfo(plan.file).fileName();
}

void ImportDraft::take(const CsvAnalysis &found)
{
    const CsvAnalysis formerly = std::exchange(analysis, found);
    const ImportPlan before = std::exchange(plan, found.plan);
    if (before.file == plan.file && haveSameNames(formerly.columns, found.columns) &&
        before.columns.size() == plan.columns.size())
        keepChanges(before.columns, formerly, found, plan.columns);
    plan.pipeline = before.pipeline;
    plan.pipeline.sourceName = fileName();
    if (!before.measurement.isEmpty() && before.file == plan.file)
        plan.measurement = before.measurement;
    else if (plan.measurement.isEmpty())
        plan.measurement = QFileInfo(plan.file).completeBaseName();
}

QString ImportDraft::rowsText() const
{
    const quint64 rows =
        analysis.wholeFileSampled ? analysis.estimatedRows : roundedToThreeDigits(analysis.estimatedRows);
    const QString figure = QLocale().toString(rows);
    return analysis.wholeFileSampled ? Text::tr("%1 row(s)", nullptr, plural(rows)).arg(figure)
                                     : Text::tr("about %1 row(s)", nullptr, plural(rows)).arg(figure);
}

QString ImportDraft::summary() const
{
    if (plan.pipeline.target.database.isEmpty())
        return Text::tr("Writes %1 of %2 to measurement %3 on %4.")
            .arg(rowsText(), fileName(), plan.measurement, connectionName);
    return Text::tr("Writes %1 of %2 to measurement %3 in %4 on %5.")
        .arg(rowsText(), fileName(), plan.measurement, plan.pipeline.target.database, connectionName);
}

ImportPlan ImportDraft::planWithTarget() const
{
    ImportPlan whole = plan;
    if (whole.measurement.isEmpty())
        whole.measurement = QFileInfo(plan.file).completeBaseName();
    if (whole.pipeline.target.database.isEmpty())
        whole.pipeline.target.database = QStringLiteral("database");
    return whole;
}

Status ImportDraft::validateColumns() const
{
    return planWithTarget().validate();
}

} // namespace penstock
