// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/importchecks.h"

#include "core/async/sentences.h"
#include "core/importing/preflightreport.h"
#include "core/session/session.h"

#include <algorithm>

namespace penstock {

void ImportChecks::configure(const ImportOptions &options)
{
    m_flies = options.flies;
    m_guesses = options.guesses;
    m_choosesTag = options.choosesTag;
    m_policy = options.onDuplicate;
    m_decided = options.decided();
}

void ImportChecks::start(const ImportPlan &plan, const Session &session)
{
    m_plan = plan;
    m_session = &session;
    m_questions.clear();
    m_said.clear();
    check(m_guesses);
}

void ImportChecks::check(bool takesCasts)
{
    const ImportCheck::Options options{.flies = m_flies,
                                       .takesCasts = takesCasts,
                                       .decidedRoles = m_decided.roles,
                                       .decidedTypes = m_decided.types,
                                       .mayTake = {}};
    m_job = new ImportCheckJob(m_plan, options, *m_session, this);
    connect(m_job, &ImportCheckJob::progress, this, &ImportChecks::progress);
    connect(m_job, &Job::finished, this, [this, job = m_job.get()] {
        if (job->state() == Job::State::Succeeded)
            judge(job->found());
        else if (job->state() == Job::State::Failed)
            Q_EMIT failed(job->error());
        else
            Q_EMIT interrupted();
    });
}

void ImportChecks::judge(const ImportCheck &found)
{
    m_plan = found.plan;
    for (const QString &sentence : found.serverNotes())
        say(sentence);
    judgeColumns(found.conflicts);
    if (found.hasFlown) {
        const PreflightReport report = PreflightReport::of(found.flight, found.keepsBoth);
        say(joinedSentences(report.facts));
        for (const QString &warning : report.warnings)
            say(warning);
        for (const PlanFlaw &open : report.clocks)
            ask(open.text + u' ' + open.option);
        // Rows of that hour may be told apart by its zone: one question after the other.
        if (!found.flight.repeatedHour.zones.isEmpty() && !m_guesses) {
            pass();
            return;
        }
        // When the policy has been chosen nothing is left to ask.
        if (!report.question.isEmpty() && !m_policy &&
            askAboutSharedRows(report.question, found.flight.shared.tellingColumns))
            return;
    }
    pass();
}

void ImportChecks::judgeColumns(const QList<TargetConflict> &conflicts)
{
    for (const TargetConflict &conflict : conflicts) {
        // Whoever has said all of a column means it: the server may have room for it in another shard.
        if (m_decided.types.contains(conflict.column)) {
            say(conflict.text);
            continue;
        }
        const QString question = conflict.mayLose ? tr("%1 To write it as there, and refuse rows that do not fit: %2.")
                                                  : tr("%1 To write it as there: %2.");
        ask(question.arg(conflict.text, conflict.option));
    }
}

/// True when the file is read once more.
bool ImportChecks::askAboutSharedRows(const QString &question, const QStringList &columns)
{
    say(question);
    if (m_choosesTag || m_guesses) {
        if (!columns.isEmpty() && makeTag(columns.constFirst())) {
            say(tr("The column \"%1\" tells them apart and becomes a tag.").arg(columns.constFirst()));
            check(false);
            return true;
        }
    }
    if (m_guesses) {
        m_plan.onDuplicate = DuplicatePolicy::Sequence;
        say(tr("A tag with a number tells them apart (--on-duplicate sequence)."));
        return false;
    }
    if (m_choosesTag)
        say(tr("No column tells them apart."));
    else if (!columns.isEmpty())
        say(tr("The column \"%1\" tells them apart: --tag %1.").arg(columns.constFirst()));
    ask(tr("Say what becomes of rows that share series and time: --on-duplicate sequence, ns, first or last."));
    return false;
}

bool ImportChecks::makeTag(const QString &name)
{
    const auto column = std::ranges::find(m_plan.columns, name, &ColumnPlan::name);
    if (column == m_plan.columns.end() || column->role != ColumnPlan::Role::Field)
        return false;
    // A point needs a field.
    const auto isField = [](const ColumnPlan &plan) { return plan.role == ColumnPlan::Role::Field; };
    if (std::ranges::count_if(m_plan.columns, isField) < 2)
        return false;
    column->role = ColumnPlan::Role::Tag;
    return true;
}

void ImportChecks::pass()
{
    if (m_questions.isEmpty())
        Q_EMIT passed(m_plan);
    else
        Q_EMIT asked(joinedSentences(m_questions));
}

/// Says it, and holds the import unless the likeliest is taken.
void ImportChecks::ask(const QString &question)
{
    say(question);
    if (!m_guesses && !m_questions.contains(question))
        m_questions += question;
}

/// Once: the same is found again when the file is read again.
void ImportChecks::say(const QString &sentence)
{
    if (m_said.contains(sentence))
        return;
    m_said += sentence;
    Q_EMIT said(sentence);
}

void ImportChecks::interrupt()
{
    if (m_job)
        m_job->cancel();
}

} // namespace penstock
