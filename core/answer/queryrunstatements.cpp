// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One statement after the other: each is a query of its own.
#include "core/answer/answerexport.h"
#include "core/answer/queryrun.h"
#include "core/answer/typeconflicts.h"
#include "core/client/client.h"
#include "core/result/firstrows.h"

#include <algorithm>
#include <utility>

namespace penstock {

namespace {

constexpr int mostUnanswered = 2; ///< then nothing more is asked beside the statements

/// Nothing else will be answered either.
bool isAboutTheWay(Error::Kind kind)
{
    using enum Error::Kind;
    return kind == Network || kind == Timeout || kind == Tls || kind == Authentication;
}

} // namespace

Query QueryRun::currentQuery() const
{
    Query query = m_query;
    if (m_outcomes.size() > 1)
        query.script = Script(m_query.script.statements().at(qsizetype(m_current)));
    query.firstStatement = int(m_current);
    return query;
}

void QueryRun::startNext()
{
    openFile(); // what line protocol needs to know is asked for before
    if (m_job)  // sent when it was opened at once
        return;
    if (m_file && !m_file->isOpen()) {
        m_isAsked = false; // comes back by sessionChanged(), once it is
        return;
    }
    m_isAsked = true;
    m_outcomes[m_current].state = StatementOutcome::State::Running;
    m_feed.beginStatement(int(m_current));
    m_currentStart = time();
    m_currentHasError = false;
    m_currentIsCut = false;
    m_job = m_session->client()->query(currentQuery());
    connect(m_job, &QueryJob::batchReady, this, &QueryRun::take);
    connect(m_job, &QueryJob::received, this, [this](const QByteArray &bytes) { m_raw.append(bytes); });
    connect(m_job, &Job::finished, this, &QueryRun::jobFinished);
    connect(m_job, &QObject::destroyed, this, &QueryRun::jobLost);
    askForConflicts();
    updatePause();
}

/// Beside the statement: its rows wait for nothing.
void QueryRun::askForConflicts()
{
    if (m_unanswered >= mostUnanswered) // else each of many statements would wait
        return;
    m_conflicts = TypeConflicts::ask(*m_session->client(), currentQuery(), this);
    if (!m_conflicts)
        return;
    m_typeNotes.begin();
    connect(m_conflicts, &Job::finished, this, [this, job = m_conflicts.get()] { conflictsKnown(*job); });
}

void QueryRun::conflictsKnown(const TypeConflicts &conflicts)
{
    m_conflicts.clear();
    m_typeNotes.know(conflicts);
    say(conflicts.notes());
    say(m_typeNotes.takeRounding());
    if (!m_awaitsConflicts)
        return;
    m_unanswered += conflicts.state() == Job::State::Cancelled ? 1 : 0;
    goToNext();
}

void QueryRun::say(const std::vector<Batch::Note> &notes)
{
    if (notes.empty())
        return;
    auto batch = std::make_shared<Batch>();
    batch->notes = notes;
    m_feed.append(batch);
}

/// Of the statement that has ended.
void QueryRun::sayTypesUnknown()
{
    const bool worked = m_outcomes[m_current].state == StatementOutcome::State::Succeeded && !m_currentHasError;
    say(m_typeNotes.end([worked](int) { return worked; }, m_outcomes.size() > 1));
}

void QueryRun::dropConflicts()
{
    if (std::exchange(m_awaitsConflicts, false))
        m_waited = m_clock.elapsed() - m_waitStart;
    if (!m_conflicts)
        return;
    disconnect(m_conflicts, nullptr, this, nullptr);
    m_conflicts->cancel();
    m_typeNotes.know(*m_conflicts);
    m_conflicts.clear();
}

void QueryRun::goOnWhenKnown()
{
    if (!m_conflicts) {
        goToNext();
        return;
    }
    m_waitStart = time();
    m_awaitsConflicts = true;
    m_conflicts->hurry();
}

void QueryRun::take(const BatchPtr &batch)
{
    noteTime();
    m_typeNotes.see(*batch);
    say(m_typeNotes.takeRounding());
    m_currentIsCut = m_currentIsCut || std::ranges::any_of(batch->notes, &Batch::Note::cut);
    const std::size_t rows = m_outcomes[m_current].rows;
    m_outcomes[m_current].rows += batch->rowCount();
    m_currentHasError = m_currentHasError || std::ranges::any_of(batch->notes, [](const Batch::Note &note) {
                            return note.severity == Batch::Note::Severity::Error;
                        });
    if (m_rowLimit == 0 || m_outcomes[m_current].rows <= m_rowLimit) {
        keep(batch);
        return;
    }
    // How many came at a time is chance: what is shown is not, and there are more indeed.
    m_outcomes[m_current].rows = m_rowLimit;
    auto first = std::make_shared<Batch>(firstRows(*batch, m_rowLimit - rows));
    first->seal(m_store);
    keep(first);
    if (m_job)
        endByLimit();
}

/// In memory, or in the file; notes are shown in both cases.
void QueryRun::keep(const BatchPtr &batch)
{
    if (!m_file) {
        m_feed.append(batch);
        return;
    }
    m_file->append(batch);
    updatePause();
    if (batch->notes.empty())
        return;
    auto notes = std::make_shared<Batch>();
    notes->notes = batch->notes;
    m_feed.append(notes);
}

/// The rows so far stay, marked as not all.
void QueryRun::endByLimit()
{
    disconnect(m_job, nullptr, this, nullptr);
    m_bytesBefore = m_timing.bytes;
    m_job->cancel();
    m_job.clear();
    m_outcomes[m_current].isLimited = true;
    endStatement(StatementOutcome::State::Succeeded);
    auto batch = std::make_shared<Batch>();
    batch->notes.push_back({int(m_current), Batch::Note::Severity::Warning,
                            tr("These are not all rows: the row limit has ended the statement."), true});
    m_feed.append(batch);
    goOnWhenKnown();
}

/// From the start of the run, whichever statement the rows are of.
void QueryRun::noteTime()
{
    const QueryJob::Timing job = m_job->timing();
    const std::chrono::microseconds before = std::chrono::milliseconds(m_currentStart);
    if (job.firstRow.count() > 0) {
        const bool isAlone = m_outcomes.size() == 1;
        if (m_timing.firstRow.count() == 0)
            m_timing.firstRow = isAlone ? job.firstRow : before + job.firstRow;
        m_timing.lastRow = isAlone ? job.lastRow : before + job.lastRow;
    }
    m_timing.bytes = m_bytesBefore + job.bytes;
}

void QueryRun::jobFinished()
{
    noteTime();
    m_bytesBefore = m_timing.bytes;
    disconnect(m_job, nullptr, this, nullptr);
    const QPointer<QueryJob> job = std::exchange(m_job, nullptr);
    switch (job->state()) {
    case Job::State::Succeeded:
        endStatement(StatementOutcome::State::Succeeded);
        goOnWhenKnown();
        return;
    case Job::State::Failed:
        statementFailed(job->error());
        break;
    case Job::State::Cancelled: // not by stop(), which no longer listens
    case Job::State::Running:
        sayWhyLost();
        return;
    }
    goToNext();
}

void QueryRun::goToNext()
{
    dropConflicts();
    sayTypesUnknown();
    if (!isRunning())
        return;
    if (++m_current == m_outcomes.size())
        endRun();
    else if (m_session && m_session->state() == Session::State::Open)
        startNext();
    else
        sayWhyLost();
}

void QueryRun::statementFailed(const Error &error)
{
    m_outcomes[m_current].error = error;
    endStatement(StatementOutcome::State::Failed);
    if (m_outcomes.size() == 1 || isAboutTheWay(error.kind)) {
        m_feed.fail(withFile(error));
        return;
    }
    // What was wrong may have been said before the first row, which is no whole answer for that.
    const bool isCut = m_outcomes[m_current].rows > 0 && !m_currentIsCut;
    if (m_currentHasError && !isCut)
        return;
    auto batch = std::make_shared<Batch>();
    batch->notes.push_back({int(m_current), Batch::Note::Severity::Error, error.message, isCut});
    keep(batch);
}

void QueryRun::endStatement(StatementOutcome::State state)
{
    m_outcomes[m_current].state = state;
    m_outcomes[m_current].elapsed = time() - m_currentStart;
}

void QueryRun::endRun()
{
    const auto worked = std::ranges::find(m_outcomes, StatementOutcome::State::Succeeded, &StatementOutcome::state);
    if (worked == m_outcomes.end())
        m_feed.fail(withFile(m_outcomes.front().error));
    else if (m_file)
        m_file->complete();
    else
        m_feed.succeed();
}

} // namespace penstock
