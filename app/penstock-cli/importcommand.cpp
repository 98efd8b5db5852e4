// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/penstock-cli/importcommand.h"

#include "app/penstock-cli/inputspool.h"
#include "app/penstock-cli/terminal.h"
#include "core/importing/csvimport.h"
#include "core/session/session.h"

#include <QCommandLineParser>
#include <QFileInfo>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>

namespace penstock {

namespace {

constexpr int previewedLines = 5;

std::optional<ColumnPlan::FieldType> fieldTypeFromName(const QString &name)
{
    if (name == QStringLiteral("float"))
        return ColumnPlan::FieldType::Float;
    if (name == QStringLiteral("integer") || name == QStringLiteral("int"))
        return ColumnPlan::FieldType::Integer;
    if (name == QStringLiteral("boolean") || name == QStringLiteral("bool"))
        return ColumnPlan::FieldType::Boolean;
    if (name == QStringLiteral("string"))
        return ColumnPlan::FieldType::String;
    return std::nullopt;
}

QString describeColumn(const ColumnPlan &column)
{
    switch (column.role) {
    case ColumnPlan::Role::Ignore:
        return ImportCommand::tr("ignored");
    case ColumnPlan::Role::Time:
        return ImportCommand::tr("time, %1").arg(column.time.displayName());
    case ColumnPlan::Role::Tag:
        return ImportCommand::tr("tag");
    case ColumnPlan::Role::Field:
        break;
    }
    switch (column.type) {
    case ColumnPlan::FieldType::Float:
        return ImportCommand::tr("field, float");
    case ColumnPlan::FieldType::Integer:
        return ImportCommand::tr("field, integer");
    case ColumnPlan::FieldType::Boolean:
        return ImportCommand::tr("field, boolean");
    case ColumnPlan::FieldType::String:
        return ImportCommand::tr("field, string");
    }
    return {};
}

} // namespace

void ImportCommand::describe(QCommandLineParser &parser)
{
    TransferCommand::describe(parser);
    parser.setApplicationDescription(
        tr("Imports CSV files. Delimiter, types and times are found by themselves; options overrule them."));
    parser.addPositionalArgument(QStringLiteral("file"), tr("CSV files; - is standard input."),
                                 QStringLiteral("FILE…"));
    parser.addOptions({
        {QStringLiteral("measurement"), tr("Measurement; the file's name if not given."), QStringLiteral("name")},
        {QStringLiteral("time"), tr("The column that holds the time."), QStringLiteral("column")},
        {QStringLiteral("time-format"), tr("iso8601, s, ms, us, ns, ymd, dmy or mdy."), QStringLiteral("format")},
        {QStringLiteral("time-zone"), tr("IANA name for times without an offset. Default UTC."),
         QStringLiteral("zone")},
        {QStringLiteral("tag"), tr("This column is a tag. May be repeated."), QStringLiteral("column")},
        {QStringLiteral("field"), tr("This column is a field: float, integer, boolean or string. May be repeated."),
         QStringLiteral("column:type")},
        {QStringLiteral("ignore"), tr("Leave this column out. May be repeated."), QStringLiteral("column")},
        {QStringLiteral("dry-run"), tr("Show what would be written; write nothing, need no server.")},
    });
}

Status ImportCommand::configure(const QCommandLineParser &parser)
{
    m_dryRun = parser.isSet(QStringLiteral("dry-run"));
    if (const Status status = TransferCommand::configure(parser); !status)
        return status;
    m_measurement = parser.value(QStringLiteral("measurement"));
    if (m_measurement.isEmpty() && std::ranges::any_of(files(), &InputSpool::isNeededFor))
        return failure(Error::Kind::BadInput,
                       tr("What comes from a pipe has no name to call the measurement by: say --measurement NAME."));
    if (parser.values(QStringLiteral("time")).size() > 1)
        return failure(Error::Kind::BadInput, tr("--time names one column."));
    if (parser.isSet(QStringLiteral("time-format"))) {
        m_timeFormat = TimestampFormat::fromName(parser.value(QStringLiteral("time-format")));
        if (!m_timeFormat)
            return failure(Error::Kind::BadInput,
                           tr("--time-format must be one of iso8601, s, ms, us, ns, ymd, dmy, mdy."));
    }
    m_timeZone = parser.value(QStringLiteral("time-zone"));
    if (!m_timeZone.isEmpty() && !QTimeZone(m_timeZone.toLatin1()).isValid())
        return failure(Error::Kind::BadInput,
                       tr("--time-zone: there is no time zone \"%1\"; an example is Europe/Berlin.").arg(m_timeZone));
    return readColumns(parser);
}

Status ImportCommand::readColumns(const QCommandLineParser &parser)
{
    for (const QString &column : parser.values(QStringLiteral("time")))
        m_choices += {column, ColumnPlan::Role::Time, {}};
    for (const QString &column : parser.values(QStringLiteral("tag")))
        m_choices += {column, ColumnPlan::Role::Tag, {}};
    for (const QString &column : parser.values(QStringLiteral("ignore")))
        m_choices += {column, ColumnPlan::Role::Ignore, {}};
    for (const QString &text : parser.values(QStringLiteral("field"))) {
        const qsizetype colon = text.lastIndexOf(u':');
        if (colon < 0) {
            m_choices += {text, ColumnPlan::Role::Field, {}};
            continue;
        }
        const auto type = fieldTypeFromName(text.mid(colon + 1));
        if (!type)
            return failure(Error::Kind::BadInput,
                           tr("--field %1: the type must be float, integer, boolean or string.").arg(text));
        m_choices += {text.left(colon), ColumnPlan::Role::Field, type};
    }
    return {};
}

void ImportCommand::begin(const Input &input)
{
    m_analysis = new CsvAnalysisJob(input.path, {}, this);
    connect(m_analysis, &Job::finished, this, [this, input, job = m_analysis.get()] {
        if (job->state() == Job::State::Succeeded)
            proceed(job->analysis(), input);
        else if (job->state() == Job::State::Failed)
            failInput(job->error());
        else
            advance();
    });
}

void ImportCommand::cancelPreparation()
{
    if (m_analysis)
        m_analysis->cancel();
}

Status ImportCommand::apply(ImportPlan &plan) const
{
    for (const Choice &choice : m_choices) {
        const auto column = std::ranges::find(plan.columns, choice.column, &ColumnPlan::name);
        if (column == plan.columns.end()) {
            QStringList names;
            for (const ColumnPlan &known : plan.columns)
                names += known.name;
            return failure(Error::Kind::BadInput,
                           tr("%1 has no column \"%2\"; its columns are %3.")
                               .arg(QFileInfo(plan.file).fileName(), choice.column, names.join(QStringLiteral(", "))));
        }
        if (choice.role == ColumnPlan::Role::Time) {
            // Another column was proposed: it becomes text, so that nothing is left out unasked.
            for (ColumnPlan &other : plan.columns) {
                if (other.role == ColumnPlan::Role::Time && other.name != choice.column)
                    other.role = ColumnPlan::Role::Field;
            }
        }
        column->role = choice.role;
        if (choice.type)
            column->type = *choice.type;
    }
    for (ColumnPlan &column : plan.columns) {
        if (column.role != ColumnPlan::Role::Time)
            continue;
        if (m_timeFormat)
            column.time = *m_timeFormat;
        if (!m_timeZone.isEmpty())
            column.time.timeZone = m_timeZone;
    }
    if (!m_measurement.isEmpty())
        plan.measurement = m_measurement;
    return {};
}

void ImportCommand::proceed(const CsvAnalysis &analysis, const Input &input)
{
    if (isInterrupted()) {
        advance();
        return;
    }
    ImportPlan plan = analysis.plan;
    plan.pipeline = m_options;
    plan.pipeline.sourceName = input.name;
    for (const QString &warning : analysis.warnings)
        terminal::report(QStringLiteral("%1: %2").arg(input.name, warning));
    Status status = apply(plan);
    if (status)
        status = plan.validate(session() ? session()->clientSettings().flavour() : Flavour::Unknown);
    if (!status) {
        failInput(status.error());
        return;
    }
    if (m_dryRun) {
        showPlan(analysis, plan, input.name);
        advance();
        return;
    }
    const Result<Pipeline *> pipeline = startImport(plan, session()->clientSettings(), pipelines(), this);
    if (!pipeline) {
        failInput(pipeline.error());
        return;
    }
    run(*pipeline);
}

void ImportCommand::showPlan(const CsvAnalysis &analysis, const ImportPlan &plan, const QString &name)
{
    const QLocale locale;
    terminal::print(tr("%1: about %2 rows, measurement \"%3\"")
                        .arg(name, locale.toString(qulonglong(analysis.estimatedRows)), plan.measurement));
    for (const ColumnPlan &column : plan.columns)
        terminal::print(QStringLiteral("  %1  %2").arg(column.name.leftJustified(24), describeColumn(column)));
    const Result<QStringList> lines = previewLines(plan, previewedLines);
    if (!lines) {
        terminal::report(lines.error());
        markFailed();
        return;
    }
    for (const QString &line : *lines)
        terminal::print(line);
}

} // namespace penstock
