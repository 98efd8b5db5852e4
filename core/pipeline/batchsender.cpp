// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/batchsender.h"

#include "core/pipeline/hopelesserror.h"
#include "core/pipeline/pipelinestats.h"
#include "core/pipeline/rowledger.h"
#include "core/source/source.h"

#include <QTimer>

#include <algorithm>
#include <utility>

namespace penstock {

namespace {

constexpr int mostConcurrency = 32;

} // namespace

BatchSender::BatchSender(std::unique_ptr<SinkWriter> writer, const Options &options, const Parts &parts,
                         const std::stop_source &stop)
    : m_options(options),
      m_stats(parts.stats),
      m_ledger(parts.ledger),
      m_source(parts.source),
      m_stop(stop),
      m_writer(std::move(writer)),
      m_backlog(parts.queue, parts.spill),
      m_accounts(parts.stats, parts.rejects, parts.ledger, options.pointsHaveIdentity, options.errorLimit, parts.spill),
      m_deadLetters({parts.queue, m_backlog, parts.spill, parts.rejects, parts.stats, m_accounts}),
      m_gates(parts.queue, parts.stats, options.giveUpAfterMs, options.isPartitioned, this),
      m_stall(parts.queue, parts.stats, options.isPartitioned, this),
      m_tuner(options.tuning, options.concurrency, options.isOneAtATime() ? 1 : mostConcurrency)
{
    if (options.batchRows > 0)
        m_tuner.tuneBatches(options.batchRows, options.setBatchRows);
    if (options.tuning == TuningSnapshot::Mode::Off && m_writer->wantsMany())
        m_tuner.setMode(TuningSnapshot::Mode::On);
    m_tuner.setMoved([this](const TuningSnapshot &now) { m_stats.addTuned(now); });
    m_writer->setParent(this); // it goes to the same thread
    m_writer->setAnswered([this](WriteTicket ticket) { answered(std::move(ticket)); });
    connect(&m_gates, &LaneGates::opened, this, &BatchSender::pump);
    connect(&m_gates, &LaneGates::allMustWait, this, &BatchSender::allMustWait);
    connect(&m_gates, &LaneGates::gaveUp, this, [this](const Error &error) { gaveUp(error, nullptr); });
    connect(&m_gates, &LaneGates::partitionGaveUp, this,
            [this](const TopicPartition &partition, const Error &error) { gaveUp(error, &partition); });
    if (parts.spill) {
        m_spillSide.reset(new SpillSide({*parts.spill, parts.queue, m_backlog, m_stats, m_accounts}, this));
        connect(m_spillSide.get(), &SpillSide::looked, this, &BatchSender::lessWaits); // rows may be too old now
        connect(m_spillSide.get(), &SpillSide::failed, this, [this](const Error &error) { end(error); });
    }
    SinkWriter *const from = m_writer.get();
    connect(from, &SinkWriter::somethingChanged, this, &BatchSender::pump);
    connect(from, &SinkWriter::finished, this, [this] { end({}); });
    connect(from, &SinkWriter::judged, this, &BatchSender::carryOut);
    connect(from, &SinkWriter::doubtSettled, this, &BatchSender::doubtSettled);
    connect(from, &SinkWriter::recovered, this, [this] { m_gates.recovered(); });
    connect(from, &SinkWriter::failedForNow, this, [this](const Error &error) { m_gates.failed(error); });
    connect(from, &SinkWriter::gaveUp, this, [this](const Error &error) { end(error); });
    connect(from, &SinkWriter::noted, this, [this](const QString &note) { m_stats.addNote(note); });
}

BatchSender::~BatchSender() = default;

void BatchSender::start()
{
    if (m_over)
        return;
    m_isStarted = true;
    m_writer->start(mostConcurrency);
    if (m_spillSide)
        m_spillSide->start();
    pump();
}

void BatchSender::pump()
{
    if (m_wasCancelled && m_inFlight == 0 && m_writer->linesToJudge() == 0)
        end({});
    if (m_over || m_wasCancelled)
        return;
    if (!m_gates.isOpen() || !m_writer->isReady())
        return showKept();
    if (m_limitReached) {
        if (m_inFlight == 0)
            end(m_limitReached);
        return;
    }
    BatchWork work;
    while (!m_over && m_inFlight < mostInFlight() && take(work)) {
        if (sift(work))
            send(std::exchange(work, {}));
    }
    showKept();
    const bool isIdle = m_inFlight == 0 && m_writer->linesToJudge() == 0 && m_backlog.isEmpty();
    if (m_over || !m_workerEnded || !isIdle)
        return;
    if (m_workerError || !m_writer->finish(m_hasSent))
        end(m_workerError);
}

void BatchSender::showKept()
{
    QueueDepth kept = m_backlog.depth();
    kept.lines += m_writer->linesToJudge();
    m_stats.setKept(kept);
}

/// False when nothing of it is left to be sent.
bool BatchSender::sift(BatchWork &work)
{
    if (!work.sentBefore)
        endUnless(m_accounts.keptBack(work, m_writer->sift(work.batch)));
    return !m_over && !work.batch.isEmpty();
}

int BatchSender::mostInFlight() const
{
    // After a failure one request shows whether the server is back, before all are sent.
    return m_gates.isProbing() ? 1 : m_writer->mostInFlight(m_tuner.concurrency());
}

/// What came back goes first in any case.
bool BatchSender::isFarAhead() const
{
    return m_backlog.waiting().empty() && (m_inFlight > 0 || m_writer->linesToJudge() > 0) &&
           m_ledger.ahead() >= mostInFlight();
}

void BatchSender::pinTuning(int concurrency, int batchRows)
{
    m_tuner.pin(std::clamp(concurrency, 1, mostConcurrency), batchRows);
    pump();
}

void BatchSender::revoke(TopicPartition partition, quint32 generation) // NOLINT(performance-unnecessary-value-param)
{
    m_accounts.revoked(m_backlog.drop(partition, generation));
    pump();
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

void BatchSender::workerEnded(const Status &status)
{
    m_workerEnded = true;
    if (!status)
        m_workerError = status.error();
    if (m_over)
        leave();
    else if (m_isStarted)
        pump();
    else
        end(m_workerError);
}

void BatchSender::send(BatchWork work)
{
    m_hasSent = true;
    if (m_options.keepsEach)
        m_ledger.begun(work.origin());
    m_accounts.sent(work);
    m_stats.setInFlight(++m_inFlight);
    m_stats.partitions().sent(work.batch.partition(), work.batch.endOffset() - 1);
    m_gates.sent(work.batch.partition());
    m_stall.sent();
    m_writer->write(std::move(work));
}

void BatchSender::answered(WriteTicket ticket)
{
    if (m_over)
        return;
    m_stats.setInFlight(--m_inFlight);
    m_stats.addAnswer(ticket.bytesWire, ticket.latency);
    m_stall.answered(m_inFlight);
    m_tuner.learn(ticket);
    m_stats.partitions().answered(ticket.partition, ticket.bytesWire, ticket.latency);
    m_gates.answered(ticket.partition);
    if (ticket.kind != WriteTicket::Kind::Later && ticket.kind != WriteTicket::Kind::Hopeless)
        m_gates.recovered(ticket.partition);
    switch (ticket.kind) {
    case WriteTicket::Kind::Accepted:
        m_backlog.accepted(ticket.work.batch.bytes());
        m_accounts.accepted(ticket.work);
        break;
    case WriteTicket::Kind::Later:
        failedForNow(std::move(ticket));
        break;
    case WriteTicket::Kind::TooLarge:
        tooLarge(std::move(ticket.work), ticket.error);
        break;
    case WriteTicket::Kind::Again:
        m_backlog.putBack(std::move(ticket.work));
        break;
    case WriteTicket::Kind::Refused:
        return;
    case WriteTicket::Kind::Hopeless:
        ticket.work.mayBeStored = ticket.work.mayBeStored || ticket.mayBeStored;
        m_backlog.putBack(std::move(ticket.work));
        end(ticket.error);
        break;
    }
    pump();
}

void BatchSender::tooLarge(BatchWork work, const Error &error)
{
    const std::size_t lines = work.batch.lines();
    if (m_backlog.tooLarge(work)) {
        m_stats.addHalved((lines + 1) / 2);
        return;
    }
    RefusalVerdict verdict = RefusalVerdict::ofAll(work, error);
    verdict.origin = work.origin();
    carryOut(verdict);
}

void BatchSender::failedForNow(WriteTicket ticket)
{
    BatchWork &work = ticket.work;
    ++work.attempts;
    if (ticket.mayBeStored)
        m_accounts.mayBeStored(work);
    std::optional<Error> last = hopelessError(ticket.error);
    const bool isDoubted = work.isDoubted;
    if (m_spillSide)
        m_spillSide->keep(work);
    if (const auto tooOften = triedTooOften(ticket.error, work.attempts, m_options.maxAttempts); !tooOften || last) {
        m_backlog.putBack(std::move(work));
    } else if (m_options.onGiveUp == FlowPolicy::OnGiveUp::DeadLetter) {
        endUnless(m_deadLetters.giveUp(work, ticket.error.message));
    } else {
        m_backlog.putBack(std::move(work));
        last = tooOften;
    }
    if (last)
        end(last);
    else if (isDoubted && !m_over)
        m_writer->settleDoubts(ticket.error);
    else if (!m_over)
        m_gates.failed(ticket.partition, ticket.scope.value_or(m_options.pauseScope), ticket.error);
}

void BatchSender::giveUpWaiting()
{
    if (m_over)
        return;
    if (const Status status = m_deadLetters.giveUp(m_gates.problem()); !status)
        m_stats.addNote(status.error().message);
    lessWaits();
}

/// Nothing was taken for too long, of all or of one partition.
void BatchSender::gaveUp(const Error &error, const TopicPartition *partition)
{
    if (m_options.onGiveUp == FlowPolicy::OnGiveUp::Fail)
        return end(error);
    endUnless(partition ? m_deadLetters.giveUp(*partition, error.message) : m_deadLetters.giveUp(error.message));
    lessWaits();
}

/// Where nothing is left the end does not wait for a server.
void BatchSender::lessWaits()
{
    if (m_workerEnded && m_inFlight == 0 && m_backlog.isEmpty())
        m_gates.tryNow();
    showKept();
    pump();
}

void BatchSender::doubtSettled(bool isWell, const Error &problem)
{
    if (m_over)
        return;
    silentend::Reconsidered works;
    if (isWell) {
        works = m_writer->reconsider(m_backlog.takeWaiting());
        m_backlog.putBack(std::move(works.waiting));
    }
    if (works.isProgress)
        m_gates.recovered();
    else
        m_gates.failed(problem);
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

void BatchSender::end(std::optional<Error> error)
{
    if (m_over)
        return;
    m_over = true;
    m_error = error ? std::move(error) : m_accounts.problem();
    m_gates.stop();
    m_stall.stop();
    m_writer->breakOff();
    std::vector<BatchWork> underWay = m_writer->takeBack();
    m_accounts.leftUnanswered(underWay);
    m_accounts.leftInDoubt(m_backlog.waiting());
    m_backlog.putBack(std::move(underWay)); // which may be kept on disk
    if (m_error || m_wasCancelled)
        m_stop.request_stop();
    m_writer->stop();
    if (m_workerEnded)
        leave();
}

void BatchSender::leave()
{
    if (m_wasCancelled || m_error || m_workerError)
        m_accounts.tellWhatWasSent();
    if (m_spillSide)
        m_spillSide->keepRest(m_backlog.takeWaiting());
    if (const Status status = m_accounts.close(m_source.lines()); !status && !m_error)
        m_error = status.error();
    Q_EMIT over();
}

} // namespace penstock
