// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/penstock-cli/dryrun.h"

#include "app/penstock-cli/terminal.h"
#include "core/async/sentences.h"
#include "core/importing/csvanalysis.h"
#include "core/importing/linefilejob.h"
#include "core/importing/preflightjob.h"
#include "core/importing/preflightreport.h"

#include <QCommandLineParser>
#include <QLocale>

namespace penstock {

namespace {

constexpr int previewedRows = 5;

QString describeColumn(const ColumnPlan &column)
{
    switch (column.role) {
    case ColumnPlan::Role::Ignore:
        return DryRun::tr("ignored");
    case ColumnPlan::Role::Time:
        return DryRun::tr("time, %1").arg(column.time.displayName());
    case ColumnPlan::Role::TimePart:
        return DryRun::tr("more of the time");
    case ColumnPlan::Role::Tag:
        return DryRun::tr("tag");
    case ColumnPlan::Role::Measurement:
        return DryRun::tr("names the measurement");
    case ColumnPlan::Role::Field:
        break;
    }
    switch (column.type) {
    case ColumnPlan::FieldType::Float:
        return DryRun::tr("field, float");
    case ColumnPlan::FieldType::Integer:
        return DryRun::tr("field, integer");
    case ColumnPlan::FieldType::Boolean:
        return DryRun::tr("field, boolean");
    case ColumnPlan::FieldType::String:
        return DryRun::tr("field, string");
    }
    return {};
}

} // namespace

void DryRun::describe(QCommandLineParser &parser)
{
    parser.addOptions({
        {QStringLiteral("dry-run"),
         tr("Show what would be written, rows beside their lines; write nothing, need no server.")},
        {QStringLiteral("lines"), tr("With --dry-run: save all lines to this file, as line protocol."),
         QStringLiteral("file")},
    });
}

Status DryRun::configure(const QCommandLineParser &parser)
{
    m_isWanted = parser.isSet(QStringLiteral("dry-run"));
    m_linesFile = parser.value(QStringLiteral("lines"));
    if (!m_isWanted && parser.isSet(QStringLiteral("lines")))
        return failure(Error::Kind::BadInput, tr("--lines goes with --dry-run."));
    if (!m_linesFile.isEmpty() && parser.positionalArguments().size() > 1)
        return failure(Error::Kind::BadInput, tr("--lines goes with one file."));
    return {};
}

void DryRun::start(const CsvAnalysis &analysis, const ImportPlan &plan, const QString &name, bool flies)
{
    m_plan = plan;
    m_name = name;
    showColumns(analysis);
    if (!showRows())
        Q_EMIT done(false);
    else if (flies)
        fly();
    else
        save();
}

void DryRun::showColumns(const CsvAnalysis &analysis) const
{
    terminal::print(tr("%1: about %2 rows, measurement \"%3\"")
                        .arg(m_name, QLocale().toString(qulonglong(analysis.estimatedRows)), m_plan.measurement));
    for (const ColumnPlan &column : m_plan.columns)
        terminal::print(QStringLiteral("  %1  %2").arg(column.name.leftJustified(24), describeColumn(column)));
}

bool DryRun::showRows() const
{
    const auto rows = previewRows(m_plan, previewedRows);
    if (!rows) {
        terminal::report(rows.error());
        return false;
    }
    bool hasLine = rows->isEmpty();
    for (const PreviewedRow &row : *rows) {
        terminal::print(tr("line %1: %2").arg(row.line).arg(row.row));
        hasLine |= !row.text.isEmpty();
        terminal::print(row.text.isEmpty() ? tr("  not written: %1").arg(row.problem) : row.text);
    }
    if (!hasLine)
        terminal::report(tr("%1: No row can be written.").arg(m_name));
    return hasLine;
}

void DryRun::fly()
{
    auto *flight = new PreflightJob(m_plan, {}, this);
    m_job = flight;
    connect(flight, &Job::finished, this, [this, flight] {
        if (flight->state() != Job::State::Succeeded) {
            if (flight->state() == Job::State::Failed)
                terminal::report(flight->error());
            Q_EMIT done(false);
            return;
        }
        const PreflightReport report = PreflightReport::of(flight->found(), false);
        terminal::report(QStringLiteral("%1: %2").arg(m_name, joinedSentences(report.facts)));
        for (const QString &warning : report.warnings)
            terminal::report(QStringLiteral("%1: %2").arg(m_name, warning));
        for (const PlanFlaw &open : report.clocks)
            terminal::report(QStringLiteral("%1: %2 %3").arg(m_name, open.text, open.option));
        if (!report.question.isEmpty() && m_plan.onDuplicate == DuplicatePolicy::Write) {
            terminal::report(QStringLiteral("%1: %2").arg(m_name, report.question));
            terminal::report(tr("Say what becomes of them: --on-duplicate sequence, tag, ns, first or last."));
        }
        save();
    });
}

void DryRun::save()
{
    if (m_linesFile.isEmpty()) {
        Q_EMIT done(true);
        return;
    }
    auto *saving = new LineFileJob(m_plan, Flavour::Unknown, m_linesFile, this);
    m_job = saving;
    connect(saving, &Job::finished, this, [this, saving] {
        if (saving->state() == Job::State::Succeeded)
            terminal::report(saving->report().join(u'\n'));
        else if (saving->state() == Job::State::Failed)
            terminal::report(saving->error());
        Q_EMIT done(saving->state() == Job::State::Succeeded);
    });
}

void DryRun::interrupt()
{
    if (m_job)
        m_job->cancel();
}

} // namespace penstock
