// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/batchsender.h"

#include "core/async/plural.h"
#include "core/client/client.h"
#include "core/client/ping/pingjob.h"
#include "core/client/wire/fulldisk.h"
#include "core/client/write/writejob.h"
#include "core/http/httppool.h"
#include "core/pipeline/batchqueue.h"
#include "core/pipeline/pipelinestats.h"
#include "core/pipeline/pipelineworker.h"
#include "core/pipeline/refusalverdict.h"
#include "core/pipeline/rejectsfile.h"
#include "core/pipeline/silentend.h"

#include <algorithm>
#include <iterator>

namespace penstock {

namespace {

constexpr int mostTooLarge = 5; // times that a line is refused for a size that was taken before

QString words(const Error &error)
{
    return error.details.serverText.isEmpty() ? error.message : error.details.serverText;
}

QString refusalReason(const WriteJob &job)
{
    const QStringList &reasons = job.outcome().reasons;
    return reasons.isEmpty() ? words(job.error()) : reasons.first();
}

/// The server answers, whatever it says.
bool isWell(const PingJob &ping)
{
    return ping.state() == Job::State::Succeeded ||
           (ping.error().details.status != 0 && !Backpressure::pauses(ping.error()));
}

} // namespace

BatchSender::BatchSender(const ClientSettings &settings, const Options &options, BatchQueue &queue,
                         PipelineStats &stats, RejectsFile &rejects, const std::stop_source &stop)
    : m_settings(settings),
      m_options(options),
      m_queue(queue),
      m_stats(stats),
      m_rejects(rejects),
      m_stop(stop),
      m_gate(queue, stats, options.giveUpAfterMs, this),
      m_desk(settings.flavour(), options.target.database, options.target.retentionPolicy, this),
      m_database(options.target.database, options.createDatabase, this),
      m_watch(options.target.dialect, stats, this),
      m_retention(settings.flavour(), options.target.database, this)
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
    connect(&m_desk, &RefusalDesk::judged, this, &BatchSender::carryOut);
    connect(&m_desk, &RefusalDesk::cleared, this, &BatchSender::pump);
}

BatchSender::~BatchSender() = default;

void BatchSender::start()
{
    if (m_over)
        return;
    m_client = std::make_unique<Client>(m_settings);
    m_client->pool().setMaxConnections(m_options.concurrency);
    m_started = true;
    m_watch.begin(*m_client);
}

void BatchSender::pump()
{
    if (m_over || !m_started || !m_gate.isOpen() || m_isAsking || m_database.isBeingMade() || !m_watch.isReady())
        return;
    BatchWork work;
    while (!m_over && m_inFlight < mostInFlight() && takeWork(work)) {
        if (sift(work))
            send(std::exchange(work, {}));
    }
    showWaiting();
    const bool isIdle = m_inFlight == 0 && m_waiting.empty() && m_desk.isEmpty() && m_queue.depth().batches == 0;
    if (m_over || !m_workerEnded || !isIdle)
        return;
    if (!m_hasSent && !m_workerError && m_database.isUnknown())
        m_database.make(*m_client);
    else if (!m_workerError && m_retention.wantsToAsk())
        m_retention.ask(*m_client);
    else if (!m_retention.isAsking() && (m_workerError || !m_watch.finish(*m_client)))
        end(m_workerError);
}

/// False when nothing of it is left to be sent.
bool BatchSender::sift(BatchWork &work)
{
    const QList<RejectedRow> rows = work.sentBefore ? QList<RejectedRow>() : m_watch.sift(work.batch);
    if (!rows.isEmpty())
        m_stats.addRejected(static_cast<quint64>(rows.size()), rows);
    keep(rows);
    return !work.batch.isEmpty();
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
    end({});
}

void BatchSender::workerEnded(const Status &status)
{
    m_workerEnded = true;
    if (!status)
        m_workerError = status.error();
    if (m_over)
        leave();
    else if (m_started)
        pump();
    else
        end(m_workerError);
}

void BatchSender::databaseMade(const std::optional<Error> &problem)
{
    if (m_over)
        return;
    if (!problem) {
        m_gate.recovered();
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

bool BatchSender::takeWork(BatchWork &work)
{
    if (m_waiting.empty()) {
        std::optional<SinkBatch> batch = m_queue.tryPop();
        if (!batch)
            return false;
        work.batch = std::move(*batch);
    } else {
        work = std::move(m_waiting.front());
        m_waiting.pop_front();
    }
    while (work.batch.lines() > 1 && m_bodyLimit.isTooLarge(work.batch.bytes())) {
        sendNext(halves(work));
        work = std::move(m_waiting.front());
        m_waiting.pop_front();
    }
    return true;
}

void BatchSender::send(BatchWork work)
{
    m_hasSent = true;
    if (work.sentBefore && (work.attempts > 0 || !work.search))
        m_stats.addResent(work.batch.lines(), work.attempts > 0);
    if (work.search && work.attempts == 0)
        m_stats.addSearch();
    work.sentBefore = true;
    WriteJob *job = nullptr;
    if (work.company.empty()) {
        if (m_gzipRefused)
            work.batch.setCompressed({});
        else
            InfluxSink::compress(m_options.target, work.batch);
        job = InfluxSink::post(*m_client, m_options.target, work.batch, work.compatible);
    } else {
        SinkBatch together = work.batch;
        for (std::size_t i = 0; i < work.companions(); ++i)
            together.append(work.company, 0, 0);
        job = InfluxSink::post(*m_client, m_options.target, together);
    }
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
        m_gzipRefused = true;
        Q_EMIT gzipRefused();
        m_waiting.push_front(std::move(work));
    } else if (m_database.isMissing(error)) {
        m_gate.recovered();
        m_missing = error;
        m_waiting.push_front(std::move(work));
        m_database.make(*m_client);
    } else if (outcome.kind == WriteOutcome::Kind::Partial || error.kind == Error::Kind::Rejected ||
               isRepeatedRefusal(outcome, work)) {
        m_gate.recovered();
        m_database.isThere();
        if (outcome.isRefusalIfRepeated)
            m_refusals.insert(outcome.lines.first().reason);
        m_desk.judge(*m_client, std::move(work), outcome, refusalReason(job));
    } else {
        work.mayBeStored = work.mayBeStored || outcome.unknown > 0;
        m_waiting.push_front(std::move(work));
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
    Error error = job.error();
    ++work.attempts;
    if (job.outcome().unknown > 0) {
        countDoubled(work);
        work.mayBeStored = true;
    }
    const bool isSilent = silentend::isOne(job);
    if (isSilent && work.silentEnds++ == 0)
        work.answersBefore = m_answers;
    work.isDoubted = isSilent && silentend::isSuspicious(work);
    const int attempts = work.attempts;
    const bool isDoubted = work.isDoubted;
    m_waiting.push_front(std::move(work));
    if (m_options.maxAttempts > 0 && attempts >= m_options.maxAttempts) {
        error.message =
            tr("The same rows failed %n time(s), so writing was given up. Last problem: %1", nullptr, attempts)
                .arg(error.message);
        end(error);
    } else if (tellsOfFullDisk(error.details.serverText)) {
        error.message = tr("The server's disk is full, so writing was given up. Free some space there, then write the "
                           "rest. It says: %1")
                            .arg(error.details.serverText);
        end(error);
    } else if (isDoubted) {
        askHowTheServerIs(error);
    } else {
        m_gate.failed(error);
    }
}

void BatchSender::askHowTheServerIs(const Error &problem)
{
    if (m_isAsking)
        return;
    m_isAsking = true;
    PingJob *ping = m_client->ping();
    connect(ping, &Job::finished, this, [this, ping, problem] {
        m_isAsking = false;
        if (m_over)
            return;
        if (isWell(*ping))
            serverIsWell(problem);
        else
            m_gate.failed(problem);
        pump();
    });
}

void BatchSender::serverIsWell(const Error &problem)
{
    std::deque<BatchWork> waiting;
    std::vector<BatchWork> untold;
    bool isProgress = false;
    for (BatchWork &work : std::exchange(m_waiting, {})) {
        if (!std::exchange(work.isDoubted, false)) {
            waiting.push_back(std::move(work));
            continue;
        }
        const bool wasCompatible = work.compatible;
        std::vector<BatchWork> again = silentend::instead(work, m_settings.flavour(), m_answers > work.answersBefore);
        if (again.empty())
            untold.push_back(std::move(work));
        isProgress = isProgress || again.size() != 1 || again.front().compatible != wasCompatible;
        waiting.insert(waiting.end(), std::make_move_iterator(again.begin()), std::make_move_iterator(again.end()));
    }
    m_waiting = std::move(waiting);
    if (isProgress)
        m_gate.recovered();
    else
        m_gate.failed(problem);
    for (const BatchWork &work : untold)
        giveUpOn(work, problem);
}

void BatchSender::giveUpOn(const BatchWork &work, const Error &problem)
{
    const RejectedRow row = rejectedRow(
        work.batch, 0,
        tr("whether this row is stored is not known: each time it was sent, no answer came (%1), although the server "
           "answers otherwise")
            .arg(problem.message));
    m_untoldLines += work.batch.lines();
    m_stats.addUnknown(work.batch.lines(), {row});
    keep({row});
}

void BatchSender::accepted(BatchWork work)
{
    m_database.isThere();
    m_bodyLimit.accepted(work.batch.bytes());
    m_retention.take(work.batch);
    m_stats.addAccepted(work.batch.lines());
    countDoubled(work);
    if (work.search)
        work.search->accepted();
}

/// Its lines were, or may be, stored just now, and may have been before.
void BatchSender::countDoubled(BatchWork &work)
{
    if (work.mayBeStored && !m_options.pointsHaveIdentity && !std::exchange(work.isCountedTwice, true))
        m_stats.addPossiblyDoubled(work.batch.lines());
}

void BatchSender::tooLarge(BatchWork work, const Error &error)
{
    const std::size_t bytes = work.batch.bytes();
    if (work.batch.lines() > 1) {
        m_bodyLimit.refused(bytes);
        sendNext(halves(work));
    } else if (++work.tooLargeTimes >= (m_bodyLimit.hasTaken(bytes) ? mostTooLarge : 2)) {
        carryOut(RefusalVerdict::ofAll(work, words(error)));
    } else {
        // Proxies say so now and then for other reasons.
        m_waiting.push_front(std::move(work));
    }
}

void BatchSender::carryOut(const RefusalVerdict &verdict)
{
    if (m_over)
        return;
    if (verdict.accepted > 0)
        m_stats.addAccepted(verdict.accepted);
    sendNext(verdict.again);
    if (verdict.unknown > 0)
        m_stats.addUnknown(verdict.unknown, verdict.rejected > 0 ? QList<RejectedRow>() : verdict.rows);
    if (verdict.rejected > 0)
        m_stats.addRejected(verdict.rejected, verdict.rows);
    keep(verdict.rows);
}

void BatchSender::sendNext(std::vector<BatchWork> works)
{
    m_waiting.insert(m_waiting.begin(), std::make_move_iterator(works.begin()), std::make_move_iterator(works.end()));
}

void BatchSender::keep(const QList<RejectedRow> &rows)
{
    if (rows.isEmpty())
        return;
    Status status = m_rejects.write(rows);
    if (status)
        status = m_rejects.flush();
    if (!status)
        end(status.error());
}

void BatchSender::showWaiting()
{
    quint64 lines = m_desk.lines();
    for (const BatchWork &work : m_waiting)
        lines += work.batch.lines();
    m_stats.setKept(static_cast<int>(m_waiting.size()), lines);
}

void BatchSender::countUnknown()
{
    quint64 lines = m_unansweredLines + m_desk.lines();
    for (const BatchWork &work : m_waiting)
        lines += work.mayBeStored ? work.batch.lines() : 0;
    if (lines > 0)
        m_stats.addUnknown(lines, {});
}

void BatchSender::leave()
{
    if (const Status status = m_rejects.putInOrder(); !status && !m_error)
        m_error = status.error();
    Q_EMIT over();
}

void BatchSender::end(const std::optional<Error> &error)
{
    if (m_over)
        return;
    m_over = true;
    m_error = error;
    if (!error && m_untoldLines > 0) {
        m_error.emplace();
        m_error->kind = Error::Kind::Network;
        m_error->message =
            withCount(tr("To %n row(s) the server gave no answer, whatever was tried.", nullptr, plural(m_untoldLines)),
                      m_untoldLines);
    }
    m_gate.stop();
    m_watch.breakOff();
    countUnknown();
    m_stop.request_stop();
    // A job's own signal may have led here: the client goes when it has returned.
    if (Client *client = m_client.release())
        client->deleteLater();
    if (m_workerEnded)
        leave();
}

} // namespace penstock
