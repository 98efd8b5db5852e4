// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/profile/planprofile.h"

#include "core/importing/columnproposal.h"
#include "core/importing/csvanalysis.h"
#include "core/result/column.h"

#include <algorithm>

namespace penstock {

namespace {

QString yesOrNo(bool yes)
{
    return yes ? QStringLiteral("yes") : QStringLiteral("no");
}

QString numberOrNone(int number)
{
    return number > 0 ? QString::number(number) : QStringLiteral("none");
}

QString nameOf(char character)
{
    if (character == '\0')
        return QStringLiteral("none");
    if (character == '\t')
        return QStringLiteral("tab");
    if (character > ' ' && character < 0x7f)
        return QString(QLatin1Char(character));
    return QStringLiteral("0x%1").arg(int(character), 2, 16, QLatin1Char('0'));
}

QString nameOf(ColumnPlan::FieldType type)
{
    switch (type) {
    case ColumnPlan::FieldType::Float:
        return QStringLiteral("float");
    case ColumnPlan::FieldType::Integer:
        return QStringLiteral("integer");
    case ColumnPlan::FieldType::Boolean:
        return QStringLiteral("boolean");
    case ColumnPlan::FieldType::String:
        break;
    }
    return QStringLiteral("string");
}

/// Options in the order in which they come; a value more for one that is there.
class OptionList
{
public:
    void add(const char *name, const QString &value)
    {
        const auto known = std::ranges::find(m_options, QLatin1String(name), &ImportProfile::Option::name);
        if (known != m_options.end())
            known->values += value;
        else
            m_options += {QString::fromLatin1(name), {value}};
    }
    void add(const ImportProfile::Option &option) { m_options += option; }
    void addSwitch(const char *name, bool isOn)
    {
        if (isOn)
            m_options += {QString::fromLatin1(name), {}};
    }
    const QList<ImportProfile::Option> &options() const { return m_options; }

private:
    QList<ImportProfile::Option> m_options;
};

/// The dialect as options, all of them; see CsvDialectOptions.
QList<ImportProfile::Option> optionsOf(const CsvDialect &dialect)
{
    OptionList options;
    options.add("encoding", QString::fromLatin1(dialect.encoding.name()));
    if (dialect.separation == CsvDialect::Separation::FixedWidth) {
        QStringList starts{QStringLiteral("1")};
        for (const int start : dialect.columnStarts)
            starts += QString::number(start + 1);
        options.add("column-starts", starts.join(u','));
    } else {
        options.add("delimiter", dialect.separation == CsvDialect::Separation::Blanks ? QStringLiteral("blanks")
                                                                                      : nameOf(dialect.delimiter));
    }
    options.add("quote", nameOf(dialect.quote));
    options.add("escape", dialect.escape == CsvDialect::Escape::Backslash ? QStringLiteral("backslash")
                                                                          : QStringLiteral("doubled"));
    options.add("quote-blanks", yesOrNo(dialect.looseQuotes));
    options.add("trim", yesOrNo(dialect.trims));
    options.add("line-tail", nameOf(dialect.lineTail));
    options.add("formulas", yesOrNo(dialect.formulas));
    options.add("comment", dialect.comment.empty() ? QStringLiteral("none") : QString::fromStdString(dialect.comment));
    options.add("line-ends", dialect.loneReturns ? QStringLiteral("cr") : QStringLiteral("lf"));
    options.add("skip-lines", numberOrNone(dialect.skipLines));
    options.add("header-rows", numberOrNone(dialect.hasHeader ? dialect.headerRows : 0));
    options.add("commented-header", yesOrNo(dialect.commentedHeader));
    options.add("units-above", numberOrNone(dialect.unitsAbove));
    options.add("unit-rows", numberOrNone(dialect.unitRows));
    options.add("unnamed-column", numberOrNone(dialect.unnamedColumn + 1));
    return options.options();
}

void addDialect(OptionList &options, const CsvAnalysis &found, const CsvDialect &dialect)
{
    const QList<ImportProfile::Option> before = optionsOf(found.plan.dialect);
    const bool wasAsked = !found.questions.isEmpty();
    for (const ImportProfile::Option &option : optionsOf(dialect)) {
        if (wasAsked || !before.contains(option))
            options.add(option);
    }
}

void addTime(OptionList &options, const QString &name, const TimestampFormat &format)
{
    options.add("time", name);
    options.add("time-format", format.name());
    options.addSwitch("refuse-far-times", format.refusesFar);
    if (!format.timeZone.isEmpty())
        options.add("time-zone", format.timeZone);
    if (format.needsStart())
        options.add("time-start", formatTimestamp(format.start));
}

void addColumns(OptionList &options, const CsvAnalysis &last, const ImportPlan &plan)
{
    const QList<ColumnPlan> &proposed = last.plan.columns;
    const auto nameIn = [&](qsizetype i) {
        return i < proposed.size() ? proposed.at(i).name : plan.columns.at(i).name;
    };
    const auto each = [&](ColumnPlan::Role role, auto &&take) {
        for (qsizetype i = 0; i < plan.columns.size(); ++i) {
            if (plan.columns.at(i).role == role)
                take(nameIn(i), plan.columns.at(i));
        }
    };
    if (!plan.isAnnotated)
        each(ColumnPlan::Role::Time,
             [&](const QString &name, const ColumnPlan &column) { addTime(options, name, column.time); });
    if (plan.repeatedHour != RepeatedHour::ByOrder) {
        options.add("repeated-hour",
                    plan.repeatedHour == RepeatedHour::First ? QStringLiteral("first") : QStringLiteral("second"));
    }
    each(ColumnPlan::Role::TimePart, [&](const QString &name, const ColumnPlan &) { options.add("time", name); });
    each(ColumnPlan::Role::Tag, [&](const QString &name, const ColumnPlan &) { options.add("tag", name); });
    each(ColumnPlan::Role::Field, [&](const QString &name, const ColumnPlan &column) {
        options.add("field", name + u':' + nameOf(column.type));
    });
    each(ColumnPlan::Role::Ignore, [&](const QString &name, const ColumnPlan &) { options.add("ignore", name); });
    each(ColumnPlan::Role::Measurement,
         [&](const QString &name, const ColumnPlan &) { options.add("measurement-column", name); });
    for (qsizetype i = 0; i < plan.columns.size(); ++i) {
        if (plan.columns.at(i).name != nameIn(i))
            options.add("rename", nameIn(i) + u'=' + plan.columns.at(i).name);
    }
}

/// The decimal mark, which another file of the kind may leave in doubt (1.234), where there is one in all columns.
void addNumbers(OptionList &options, const ImportPlan &plan)
{
    const auto hasMark = [&plan](char decimal) {
        return std::ranges::any_of(plan.columns, [decimal](const ColumnPlan &column) {
            return column.role == ColumnPlan::Role::Field && column.type == ColumnPlan::FieldType::Float &&
                   column.number.decimal == decimal;
        });
    };
    const bool isComma = plan.dialect.decimalComma || plan.dialect.delimiter == ',';
    if (hasMark(',') && !hasMark('.') && isComma)
        options.add("decimal", QStringLiteral(","));
    if (hasMark('.') && !hasMark(',') && !plan.dialect.decimalComma)
        options.add("decimal", QStringLiteral("."));
    for (const std::string &marker : plan.nullMarkers.more())
        options.add("null", QString::fromStdString(marker));
    for (const QString &text : plan.keptTexts)
        options.add("not-null", text);
}

void addRun(OptionList &options, const ImportPlan &plan)
{
    const PipelineOptions usual;
    const PipelineOptions &run = plan.pipeline;
    if (!run.target.database.isEmpty())
        options.add("database", run.target.database);
    if (!run.target.retentionPolicy.isEmpty())
        options.add("rp", run.target.retentionPolicy);
    if (!run.target.consistency.isEmpty())
        options.add("consistency", run.target.consistency);
    options.addSwitch("create-database", run.createDatabase);
    options.addSwitch("no-accept-partial", !run.target.acceptPartial);
    options.addSwitch("no-sync", run.target.noSync);
    if (run.batchRows != usual.batchRows)
        options.add("batch-size", QString::number(run.batchRows));
    if (run.concurrency != usual.concurrency)
        options.add("concurrency", QString::number(run.concurrency));
    if (run.answersAfterStopMs != usual.answersAfterStopMs)
        options.add("stop-wait", QString::number(run.answersAfterStopMs / 1'000));
    if (run.gzip != usual.gzip)
        options.add("gzip", run.gzip == PipelineOptions::Gzip::On ? QStringLiteral("on") : QStringLiteral("off"));
    if (run.rowsPerSecond > 0)
        options.add("rate", QString::number(run.rowsPerSecond));
    if (run.errorLimit.rows)
        options.add("on-error", QStringLiteral("stop:%1").arg(*run.errorLimit.rows));
    if (run.errorLimit.percent)
        options.add("on-error", QStringLiteral("stop:%1%").arg(*run.errorLimit.percent));
    if (plan.skipsBadCells)
        options.add("on-error", QStringLiteral("skip-cell"));
    if (plan.onDuplicate != DuplicatePolicy::Write)
        options.add("on-duplicate", duplicatePolicyName(plan.onDuplicate));
}

} // namespace

QStringList headerOf(const CsvAnalysis &analysis)
{
    QStringList names;
    for (const ColumnGuess &column : analysis.columns)
        names += column.name;
    return names;
}

QString fingerprintOf(const CsvAnalysis &analysis)
{
    const bool hasNames = analysis.plan.isAnnotated || analysis.plan.dialect.hasHeader;
    return hasNames && !analysis.columns.isEmpty() ? ImportProfile::fingerprint(headerOf(analysis)) : QString();
}

ImportProfile profileOf(const CsvAnalysis &found, const CsvAnalysis &last, const ImportPlan &plan)
{
    OptionList options;
    if (!plan.isAnnotated)
        addDialect(options, found, plan.dialect);
    addColumns(options, last, plan);
    addNumbers(options, plan);
    if (!plan.measurement.isEmpty() && plan.measurement != measurementFromFile(plan.file))
        options.add("measurement", plan.measurement);
    addRun(options, plan);
    ImportProfile profile;
    profile.header = headerOf(last);
    if (const QStringList without = headerOf(found); without != profile.header)
        profile.found = without;
    profile.options = options.options();
    return profile;
}

} // namespace penstock
