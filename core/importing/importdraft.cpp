// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/importdraft.h"

#include "core/async/plural.h"
#include "core/async/sentences.h"
#include "core/importing/columnproposal.h"
#include "core/importing/profile/importoptions.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace penstock {

namespace {

struct ImportDraftText
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

/// Whether the options answer a question.
auto saidIn(const ImportOptions &options)
{
    return [&options](const OpenQuestion &question) {
        switch (question.kind) {
        case OpenQuestion::Kind::DayOrMonth:
            return options.hints.timeFormat.has_value();
        case OpenQuestion::Kind::DecimalMark:
            return options.hints.decimal.has_value();
        case OpenQuestion::Kind::Zone:
            return !options.hints.timeZone.isEmpty();
        case OpenQuestion::Kind::Overwrites:
            return options.onDuplicate.has_value();
        case OpenQuestion::Kind::Encoding:
        case OpenQuestion::Kind::Structure:
            break;
        }
        return false;
    };
}

QString textOf(const ImportDraft::CheckedRows &rows)
{
    const QString all = QLocale().toString(rows.all);
    return rows.written == rows.all ? ImportDraftText::tr("%1 row(s)", nullptr, plural(rows.all)).arg(all)
                                    : ImportDraftText::tr("%1 of %2 row(s)", nullptr, plural(rows.all))
                                          .arg(QLocale().toString(rows.written), all);
}

} // namespace

void ImportDraft::startAfresh()
{
    asked.clear();
    settled.clear();
    hasLooked = false;
}

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
    if (!hasLooked || before.file != plan.file) {
        startAfresh();
        firstLook = found;
        asked = questionsOnFile(found);
        hasLooked = true;
    } else {
        settleChanges(before.dialect);
        plan.onDuplicate = before.onDuplicate;
        plan.repeatedHour = before.repeatedHour;
        plan.skipsBadCells = before.skipsBadCells;
    }
    plan.pipeline = before.pipeline;
    plan.pipeline.sourceName = fileName();
    if (!before.measurement.isEmpty() && before.file == plan.file)
        plan.measurement = before.measurement;
    else if (plan.measurement.isEmpty())
        plan.measurement = QFileInfo(plan.file).completeBaseName();
}

Status ImportDraft::takeAsSaid(const CsvAnalysis &found, const ImportOptions &options)
{
    const CsvAnalysis untouched = std::exchange(firstLook, {});
    const PipelineOptions before = plan.pipeline;
    startAfresh();
    plan = {}; // what was changed by hand before is not what the options say
    take(found);
    firstLook = untouched;
    plan.pipeline = options.pipeline;
    plan.pipeline.sourceName = fileName();
    if (plan.pipeline.target.database.isEmpty())
        plan.pipeline.target = before.target;
    if (plan.pipeline.rejectsFile.isEmpty())
        plan.pipeline.rejectsFile = before.rejectsFile;
    const Status status = options.apply(plan);
    // One question may hide another.
    for (QList<OpenQuestion> open = columnQuestions(); std::ranges::any_of(open, saidIn(options));
         open = columnQuestions()) {
        for (const OpenQuestion &question : std::as_const(open)) {
            if (saidIn(options)(question))
                settle(question);
        }
    }
    return status;
}

/// Whoever has changed what was asked for has answered.
void ImportDraft::settleChanges(CsvDialect before)
{
    const bool sameEncoding = before.encoding == plan.dialect.encoding;
    before.encoding = plan.dialect.encoding;
    for (const OpenQuestion &question : std::as_const(asked)) {
        if (!question.name.isEmpty())
            continue; // the dialect says nothing of it
        const bool isEncoding = question.kind == OpenQuestion::Kind::Encoding;
        if (isEncoding ? !sameEncoding : before != plan.dialect)
            settle(question);
    }
}

void ImportDraft::takeColumns(const QList<ColumnPlan> &columns)
{
    for (qsizetype i = 0; i < std::min(columns.size(), plan.columns.size()); ++i) {
        if (columns.at(i).time.kind != plan.columns.at(i).time.kind && plan.columns.at(i).role == columns.at(i).role)
            settle({.kind = OpenQuestion::Kind::DayOrMonth,
                    .text = {},
                    .answers = {},
                    .name = analysis.columns.value(i).name});
    }
    plan.columns = columns;
}

QList<OpenQuestion> ImportDraft::fileQuestions() const
{
    QList<OpenQuestion> open = asked;
    open.removeIf([this](const OpenQuestion &question) { return settled.contains(question.key()); });
    return open;
}

QList<OpenQuestion> ImportDraft::columnQuestions() const
{
    return questionsOnColumns(analysis, plan.columns, settled);
}

QString ImportDraft::rowsText() const
{
    const quint64 rows =
        analysis.wholeFileSampled ? analysis.estimatedRows : roundedToThreeDigits(analysis.estimatedRows);
    const QString figure = QLocale().toString(rows);
    return analysis.wholeFileSampled ? ImportDraftText::tr("%1 row(s)", nullptr, plural(rows)).arg(figure)
                                     : ImportDraftText::tr("about %1 row(s)", nullptr, plural(rows)).arg(figure);
}

QString ImportDraft::ownMeasurements() const
{
    const auto column = std::ranges::find(plan.columns, ColumnPlan::Role::Measurement, &ColumnPlan::role);
    if (column != plan.columns.cend())
        return ImportDraftText::tr("the measurements that the column “%1” names").arg(column->name);
    constexpr qsizetype few = 3;
    if (analysis.measurements.isEmpty() || analysis.measurements.size() > few)
        return analysis.measurements.isEmpty() ? QString()
                                               : ImportDraftText::tr("the measurements that the file names");
    return ImportDraftText::tr("the file's own measurement %1").arg(analysis.measurements.join(QStringLiteral(", ")));
}

QString ImportDraft::summary(const std::optional<CheckedRows> &checked) const
{
    const QString sentence = writesText(checked && checked->isWhole ? textOf(*checked) : rowsText());
    if (!checked || checked->isWhole || checked->written == checked->all)
        return sentence;
    return joinedSentences(
        sentence, ImportDraftText::tr("Of the first %1 row(s), %2 cannot be written.", nullptr, plural(checked->all))
                      .arg(QLocale().toString(checked->all), QLocale().toString(checked->all - checked->written)));
}

QString ImportDraft::writesText(const QString &rows) const
{
    if (const QString own = ownMeasurements(); !own.isEmpty()) {
        const QString where = plan.pipeline.target.database.isEmpty()
                                  ? connectionName
                                  : ImportDraftText::tr("%1 on %2").arg(plan.pipeline.target.database, connectionName);
        return ImportDraftText::tr("Writes %1 of %2 to %3 in %4.").arg(rows, fileName(), own, where);
    }
    if (plan.pipeline.target.database.isEmpty())
        return ImportDraftText::tr("Writes %1 of %2 to measurement %3 on %4.")
            .arg(rows, fileName(), plan.measurement, connectionName);
    return ImportDraftText::tr("Writes %1 of %2 to measurement %3 in %4 on %5.")
        .arg(rows, fileName(), plan.measurement, plan.pipeline.target.database, connectionName);
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

QString databaseFromFile(const QString &file)
{
    static const QStringList silent{QStringLiteral("downloads"), QStringLiteral("desktop"), QStringLiteral("documents"),
                                    QStringLiteral("tmp"),       QStringLiteral("temp"),    QStringLiteral("csv"),
                                    QStringLiteral("files"),     QStringLiteral("export"),  QStringLiteral("exports")};
    const QDir folder = QFileInfo(file).absoluteDir();
    const QString name = folder.dirName().toLower();
    const bool isSilent = name.isEmpty() || silent.contains(name) || folder == QDir::home() || folder == QDir::temp();
    return measurementFromFile(isSilent ? file : folder.path() + u'/' + name + QStringLiteral(".csv")).toLower();
}

} // namespace penstock
