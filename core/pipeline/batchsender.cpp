// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/batchsender.h"

#include "core/client/write/writejob.h"
#include "core/pipeline/checkpointwriter.h"
#include "core/pipeline/hopelesserror.h"
#include "core/pipeline/pipelinestats.h"
#include "core/pipeline/silentend.h"
#include "core/sink/backpressure.h"
#include "core/source/source.h"

#include <QTimer>

#include <memory>
#include <utility>

namespace penstock {

namespace {

QString words(const Error &error)
{
    return error.details.serverText.isEmpty() ? error.message : error.details.serverText;
}

QString refusalReason(const WriteJob &job)
{
    const QStringList &reasons = job.outcome().reasons;
    return reasons.isEmpty() ? words(job.error()) : reasons.first();
}

} // namespace

BatchSender::BatchSender(const ClientSettings &settings, const Options &options, const Parts &parts,
                         const std::stop_source &stop)
    : m_flavour(settings.flavour()),
      m_options(options),
      m_stats(parts.stats),
      m_keeper(parts.keeper),
      m_source(parts.source),
      m_stop(stop),
      m_writer(settings, options.target),
      m_backlog(parts.queue),
      m_accounts(parts.stats, parts.rejects, parts.ledger, options.pointsHaveIdentity, options.errorLimit),
      m_gate(parts.queue, parts.stats, options.giveUpAfterMs, this),
      m_desk(m_flavour, options.target.where.database, options.target.where.retentionPolicy, this),
      m_database(options.target.where.database, options.createDatabase, options.shardDuration, this),
      m_watch(options.target.dialect, parts.stats, this),
      m_retention(m_flavour, options.target.where.database, this),
      m_health(this)
{
    connect(&m_watch, &ServerWatch::ready, this, &BatchSender::pump);
    connect(&m_watch, &ServerWatch::finished, this, [this] { end({}); });
    connect(&m_gate, &FlowGate::opened, this, &BatchSender::pump);
    connect(&m_gate, &FlowGate::gaveUp, this, [this](const Error &error) { end(error); });
    connect(&m_database, &MissingDatabase::done, this, &BatchSender::databaseMade);
    connect(&m_retention, &RetentionWatch::done, this, [this] {
        if (const QString note = m_retention.note(); !note.isEmpty())
            m_stats.addNote(note);
        pump();
    });
    connect(&m_health, &HealthCheck::told, this, &BatchSender::healthTold);
    connect(&m_desk, &RefusalDesk::judged, this, &BatchSender::carryOut);
    connect(&m_desk, &RefusalDesk::cleared, this, &BatchSender::pump);
}

BatchSender::~BatchSender() = default;

void BatchSender::start()
{
    if (m_over)
        return;
    m_writer.start(m_options.concurrency);
    m_watch.begin(m_writer.client());
}

void BatchSender::pump()
{
    if (m_wasCancelled && m_inFlight == 0 && m_desk.isEmpty())
        end({});
    if (m_over || m_wasCancelled || !m_writer.isStarted() || !m_gate.isOpen() || m_health.isAsking() ||
        m_database.isBeingMade() || !m_watch.isReady())
        return;
    if (m_limitReached) {
        if (m_inFlight == 0)
            end(m_limitReached);
        return;
    }
    BatchWork work;
    while (!m_over && m_inFlight < mostInFlight() && m_backlog.take(work)) {
        if (sift(work))
            send(std::exchange(work, {}));
    }
    m_stats.setKept(m_backlog.batches(), m_backlog.lines() + m_desk.lines());
    const bool isIdle = m_inFlight == 0 && m_desk.isEmpty() && m_backlog.isEmpty();
    if (m_over || !m_workerEnded || !isIdle)
        return;
    if (!m_hasSent && !m_workerError && m_database.isUnknown())
        m_database.make(m_writer.client());
    else if (!m_workerError && m_retention.wantsToAsk())
        m_retention.ask(m_writer.client());
    else if (!m_retention.isAsking() && (m_workerError || !m_watch.finish(m_writer.client())))
        end(m_workerError);
}

/// False when nothing of it is left to be sent.
bool BatchSender::sift(BatchWork &work)
{
    if (!work.sentBefore)
        endUnless(m_accounts.keptBack(m_watch.sift(work.batch)));
    return !m_over && !work.batch.isEmpty();
}

int BatchSender::mostInFlight() const
{
    // After a failure one request shows whether the server is back, before all are sent.
    return m_gate.isProbing() || m_database.isUnknown() ? 1 : m_options.concurrency;
}

void BatchSender::setHeldByHand(bool held)
{
    if (!m_over)
        m_gate.setHeldByHand(held);
}

void BatchSender::cancel()
{
    m_wasCancelled = true;
    m_stop.request_stop();
    // What is on its way may be stored, which its answer tells.
    if (m_options.answersAfterStopMs > 0)
        QTimer::singleShot(m_options.answersAfterStopMs, this, [this] { end({}); });
    else
        end({});
    pump();
}

void BatchSender::abandon()
{
    m_wasCancelled = true;
    end({});
}

void BatchSender::workerEnded(const Status &status)
{
    m_workerEnded = true;
    if (!status)
        m_workerError = status.error();
    if (m_over)
        leave();
    else if (m_writer.isStarted())
        pump();
    else
        end(m_workerError);
}

void BatchSender::send(BatchWork work)
{
    m_hasSent = true;
    m_accounts.sent(work);
    WriteJob *const job = work.company.empty() ? m_writer.post(work.batch, work.compatible)
                                               : m_writer.postAsItIs(withCompany(work), false);
    m_stats.setInFlight(++m_inFlight);
    m_unansweredLines += work.batch.lines();
    connect(job, &Job::finished, this, [this, job, kept = std::make_shared<BatchWork>(std::move(work))] {
        if (!m_over)
            answered(*job, std::move(*kept));
    });
}

void BatchSender::answered(const WriteJob &job, BatchWork work)
{
    m_stats.setInFlight(--m_inFlight);
    m_unansweredLines -= work.batch.lines();
    m_stats.addAnswer(job.bytesSent(), job.latency());
    const WriteOutcome &outcome = job.outcome();
    const Error &error = job.error();
    if (outcome.kind != WriteOutcome::Kind::Retryable)
        ++m_answers;
    if (job.state() == Job::State::Succeeded) {
        m_gate.recovered();
        accepted(std::move(work));
    } else if (outcome.kind == WriteOutcome::Kind::Retryable && !isRepeatedRefusal(outcome, work)) {
        failedForNow(job, std::move(work));
    } else if (error.kind == Error::Kind::TooLarge) {
        m_gate.recovered();
        tooLarge(std::move(work), error);
    } else if (outcome.gzipRefused && !work.batch.compressed().isEmpty()) {
        m_gate.recovered();
        m_writer.refuseGzip();
        Q_EMIT gzipRefused();
        m_backlog.putBack(std::move(work));
    } else if (m_database.isMissing(error) && m_stats.snapshot().resumed.row == 0) {
        // Made anew behind an earlier run, it would lack what that wrote.
        m_gate.recovered();
        missesDatabase(std::move(work), error);
    } else if (outcome.kind == WriteOutcome::Kind::Partial || error.kind == Error::Kind::Rejected ||
               isRepeatedRefusal(outcome, work)) {
        m_gate.recovered();
        m_database.isThere();
        if (outcome.isRefusalIfRepeated)
            m_refusals.insert(outcome.lines.first().reason);
        m_desk.judge(m_writer.client(), std::move(work), outcome, refusalReason(job));
    } else {
        work.mayBeStored = work.mayBeStored || outcome.unknown > 0;
        m_backlog.putBack(std::move(work));
        end(error);
    }
    pump();
}

void BatchSender::accepted(BatchWork work)
{
    m_database.isThere();
    m_backlog.accepted(work.batch.bytes());
    m_retention.take(work.batch);
    m_accounts.accepted(work);
}

void BatchSender::tooLarge(BatchWork work, const Error &error)
{
    if (m_backlog.tooLarge(work))
        return;
    RefusalVerdict verdict = RefusalVerdict::ofAll(work, words(error));
    verdict.row = work.batch.row(0);
    carryOut(verdict);
}

void BatchSender::missesDatabase(BatchWork work, const Error &error)
{
    m_missing = error;
    work.sentBefore = work.attempts > 0; // this time nobody has taken anything of it
    m_backlog.putBack(std::move(work));
    m_database.make(m_writer.client());
}

void BatchSender::databaseMade(const std::optional<Error> &problem)
{
    if (m_over)
        return;
    if (!problem) {
        m_gate.recovered();
        if (const QString note = m_database.note(); !note.isEmpty())
            m_stats.addNote(note);
    } else if (Backpressure::pauses(*problem)) {
        m_gate.failed(*problem);
    } else {
        Error error = *problem;
        if (!m_missing.message.isEmpty())
            error.message = tr("%1 Making it failed: %2").arg(m_missing.message, error.message);
        end(error);
    }
    pump();
}

/// The server said this of the same lines before, or the same of others, so that it is no outage.
bool BatchSender::isRepeatedRefusal(const WriteOutcome &outcome, const BatchWork &work) const
{
    return outcome.isRefusalIfRepeated && (work.attempts > 0 || m_refusals.contains(outcome.lines.first().reason));
}

void BatchSender::failedForNow(const WriteJob &job, BatchWork work)
{
    const Error &error = job.error();
    ++work.attempts;
    if (job.outcome().unknown > 0)
        m_accounts.mayBeStored(work);
    const bool isSilent = silentend::isOne(job);
    if (isSilent && work.silentEnds++ == 0)
        work.answersBefore = m_answers;
    work.isDoubted = isSilent && silentend::isSuspicious(work);
    const std::optional<Error> last = hopelessError(error, work.attempts, m_options.maxAttempts);
    const bool isDoubted = work.isDoubted;
    m_backlog.putBack(std::move(work));
    if (last)
        end(last);
    else if (isDoubted)
        m_health.ask(m_writer.client(), error);
    else
        m_gate.failed(error);
}

void BatchSender::healthTold(bool isWell, const Error &problem)
{
    if (m_over)
        return;
    silentend::Reconsidered works;
    if (isWell) {
        works = silentend::reconsider(m_backlog.takeWaiting(), m_flavour, m_answers);
        m_backlog.putBack(std::move(works.waiting));
    }
    if (works.isProgress)
        m_gate.recovered();
    else
        m_gate.failed(problem);
    for (const BatchWork &work : works.untold)
        endUnless(m_accounts.untold(work, problem));
    pump();
}

void BatchSender::carryOut(const RefusalVerdict &verdict)
{
    if (m_over)
        return;
    m_backlog.putBack(verdict.again);
    endUnless(m_accounts.judged(verdict));
    if (verdict.rejected == 0 || m_over || m_limitReached)
        return;
    m_limitReached = m_accounts.limitReached();
    if (m_limitReached)
        m_stop.request_stop();
}

void BatchSender::endUnless(const Status &status)
{
    if (!status)
        end(status.error());
}

void BatchSender::end(std::optional<Error> error)
{
    if (m_over)
        return;
    m_over = true;
    m_error = error ? std::move(error) : m_accounts.problem();
    m_gate.stop();
    m_watch.breakOff();
    m_accounts.unanswered(m_unansweredLines + m_desk.lines() + m_backlog.linesMaybeStored());
    m_stop.request_stop();
    m_writer.stop();
    if (m_workerEnded)
        leave();
}

void BatchSender::leave()
{
    if (const Status status = m_accounts.close(m_source.lines()); !status && !m_error)
        m_error = status.error();
    m_keeper.finish(!m_error && !m_wasCancelled);
    Q_EMIT over();
}

} // namespace penstock
