// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/batchsender.h"

#include "core/client/adminjob.h"
#include "core/client/client.h"
#include "core/client/writejob.h"
#include "core/http/httppool.h"
#include "core/pipeline/batchqueue.h"
#include "core/pipeline/pipelinestats.h"
#include "core/pipeline/refusalverdict.h"
#include "core/pipeline/rejectsfile.h"
#include "core/pipeline/suspiciouslines.h"

#include <algorithm>
#include <iterator>

namespace penstock {

namespace {

constexpr int statusTooLarge = 413;
constexpr int statusUnsupportedMedia = 415;

QString words(const Error &error)
{
    return error.details.serverText.isEmpty() ? error.message : error.details.serverText;
}

/// How many lines may be stored when there is no answer. What an earlier answer told of is counted by the search.
quint64 unknownIn(const BatchWork &work)
{
    return work.search && work.search->isOfPartialWrite() ? 0 : work.batch.lines();
}

QString refusalReason(const WriteJob &job)
{
    const QStringList &reasons = job.outcome().reasons;
    return reasons.isEmpty() ? words(job.error()) : reasons.first();
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
      m_databaseReady(!options.createDatabase)
{
    connect(&m_gate, &FlowGate::opened, this, &BatchSender::pump);
    connect(&m_gate, &FlowGate::gaveUp, this, [this](const Error &error) { end(error); });
}

BatchSender::~BatchSender() = default;

void BatchSender::start()
{
    if (m_over)
        return;
    m_client = std::make_unique<Client>(m_settings);
    m_client->pool().setMaxConnections(m_options.concurrency);
    m_started = true;
    pump();
}

void BatchSender::pump()
{
    if (m_over || !m_started || !m_gate.isOpen())
        return;
    if (!m_databaseReady) {
        createDatabase();
        return;
    }
    // After a failure one request shows whether the server is back, before all are sent.
    const int most = m_gate.isProbing() ? 1 : m_options.concurrency;
    BatchWork work;
    while (!m_over && m_inFlight < most && takeWork(work))
        send(std::exchange(work, {}));
    showWaiting();
    if (!m_over && m_workerEnded && m_inFlight == 0 && m_waiting.empty() && m_queue.depth().batches == 0)
        end(m_workerError);
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
        Q_EMIT over();
    else if (m_started)
        pump();
    else
        end(m_workerError);
}

void BatchSender::createDatabase()
{
    if (m_creating)
        return;
    m_creating = true;
    AdminRequest request;
    request.kind = AdminRequest::Kind::CreateDatabase;
    request.database = m_options.target.database;
    AdminJob *job = m_client->administer(request);
    connect(job, &Job::finished, this, [this, job] {
        if (m_over)
            return;
        m_creating = false;
        if (job->state() == Job::State::Succeeded) {
            m_gate.recovered();
            m_databaseReady = true;
        } else if (Backpressure::pauses(job->error())) {
            m_gate.failed(job->error());
        } else {
            end(job->error());
        }
        pump();
    });
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
    while (m_refusedBytes != 0 && work.batch.bytes() >= m_refusedBytes && work.batch.lines() > 1) {
        sendNext(halves(work));
        work = std::move(m_waiting.front());
        m_waiting.pop_front();
    }
    return true;
}

void BatchSender::send(BatchWork work)
{
    if (work.sentBefore)
        m_stats.addResent(work.batch.lines(), work.attempts > 0);
    work.sentBefore = true;
    if (m_gzipRefused)
        work.batch.setCompressed({});
    else
        InfluxSink::compress(m_options.target, work.batch);
    WriteJob *job = InfluxSink::post(*m_client, m_options.target, work.batch);
    m_stats.setInFlight(++m_inFlight);
    m_unansweredLines += unknownIn(work);
    connect(job, &Job::finished, this, [this, job, kept = std::make_shared<BatchWork>(std::move(work))] {
        if (!m_over)
            answered(*job, std::move(*kept));
    });
}

void BatchSender::answered(const WriteJob &job, BatchWork work)
{
    m_stats.setInFlight(--m_inFlight);
    m_unansweredLines -= unknownIn(work);
    m_stats.addAnswer(job.bytesSent(), job.latency());
    Error error = job.error();
    if (job.state() == Job::State::Succeeded) {
        m_gate.recovered();
        accepted(work);
    } else if (error.details.status == statusTooLarge) {
        m_gate.recovered();
        tooLarge(work, error);
    } else if (error.details.status == statusUnsupportedMedia && !work.batch.compressed().isEmpty()) {
        m_gate.recovered();
        m_gzipRefused = true;
        Q_EMIT gzipRefused();
        m_waiting.push_front(std::move(work));
    } else if (job.outcome().kind == WriteOutcome::Kind::Retryable) {
        ++work.attempts;
        work.mayBeStored = work.mayBeStored || job.outcome().unknown > 0;
        if (m_options.maxAttempts > 0 && work.attempts >= m_options.maxAttempts) {
            error.message =
                tr("The same rows failed %n time(s), so writing was given up. Last problem: %1", nullptr, work.attempts)
                    .arg(error.message);
            m_waiting.push_front(std::move(work));
            end(error);
        } else {
            m_waiting.push_front(std::move(work));
            m_gate.failed(error);
        }
    } else if (job.outcome().kind == WriteOutcome::Kind::Partial || error.kind == Error::Kind::Rejected) {
        m_gate.recovered();
        const auto suspects = [this](const SinkBatch &batch) { return suspiciousLines(batch, m_settings.flavour()); };
        carryOut(RefusalVerdict::of(std::move(work), job.outcome(), refusalReason(job), suspects));
    } else {
        end(error);
    }
    pump();
}

void BatchSender::accepted(const BatchWork &work)
{
    m_stats.addAccepted(work.batch.lines());
    if (work.search)
        work.search->settle(work.batch.lines(), work.batch.lines());
}

void BatchSender::tooLarge(const BatchWork &work, const Error &error)
{
    if (work.batch.lines() == 1) {
        carryOut(RefusalVerdict::ofAll(work, words(error)));
        return;
    }
    if (m_refusedBytes == 0 || work.batch.bytes() < m_refusedBytes)
        m_refusedBytes = work.batch.bytes();
    sendNext(halves(work));
}

void BatchSender::carryOut(RefusalVerdict verdict)
{
    if (verdict.search) {
        std::erase_if(m_searches,
                      [&](const auto &search) { return search.expired() || search.lock() == verdict.search; });
        m_searches.push_back(verdict.search);
    }
    m_stats.addAccepted(verdict.accepted);
    sendNext(std::move(verdict.again));
    reject(verdict.rejected, verdict.rows);
}

void BatchSender::sendNext(std::vector<BatchWork> works)
{
    m_waiting.insert(m_waiting.begin(), std::make_move_iterator(works.begin()), std::make_move_iterator(works.end()));
}

void BatchSender::reject(quint64 count, const QList<RejectedRow> &rows)
{
    if (count == 0)
        return;
    m_stats.addRejected(count, rows);
    Status status = m_rejects.write(rows);
    if (status)
        status = m_rejects.flush();
    if (!status)
        end(status.error());
}

void BatchSender::showWaiting()
{
    quint64 lines = 0;
    for (const BatchWork &work : m_waiting)
        lines += work.batch.lines();
    m_stats.setKept(static_cast<int>(m_waiting.size()), lines);
}

void BatchSender::countUnknown()
{
    quint64 lines = m_unansweredLines;
    for (const BatchWork &work : m_waiting)
        lines += work.mayBeStored ? unknownIn(work) : 0;
    m_stats.setUnknown(lines);
}

void BatchSender::end(const std::optional<Error> &error)
{
    if (m_over)
        return;
    m_over = true;
    m_error = error;
    m_gate.stop();
    countUnknown();
    for (const std::weak_ptr<CulpritSearch> &weak : m_searches) {
        const std::shared_ptr<CulpritSearch> search = weak.lock();
        if (!search)
            continue;
        m_stats.addAccepted(search->acknowledgedElsewhere());
        if (const quint64 refused = search->refusedElsewhere(); refused > 0) {
            RejectedRow row;
            row.reason = search->reason();
            m_stats.addRejected(refused, {row});
            // What cannot be written here any more does not matter beside the error that ends it all.
            (void)m_rejects.write({row});
        }
    }
    m_stop.request_stop();
    // A job's own signal may have led here: the client goes when it has returned.
    if (Client *client = m_client.release())
        client->deleteLater();
    if (m_workerEnded)
        Q_EMIT over();
}

} // namespace penstock
