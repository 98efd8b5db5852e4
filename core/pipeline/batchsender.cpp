// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/batchsender.h"

#include "core/pipeline/hopelesserror.h"
#include "core/pipeline/pipelinestats.h"
#include "core/source/source.h"

#include <QTimer>

#include <utility>

namespace penstock {

namespace {

constexpr int mostConcurrency = 32;

/// Asked for, by who cares for the order of requests: that is not tuned.
bool isOneAtATime(const BatchSender::Options &options)
{
    return options.concurrency == 1 && options.tuning == TuningSnapshot::Mode::Off;
}

QString words(const Error &error)
{
    return error.details.serverText.isEmpty() ? error.message : error.details.serverText;
}

} // namespace

BatchSender::BatchSender(std::unique_ptr<SinkWriter> writer, const Options &options, const Parts &parts,
                         const std::stop_source &stop)
    : m_options(options),
      m_stats(parts.stats),
      m_source(parts.source),
      m_stop(stop),
      m_writer(std::move(writer)),
      m_backlog(parts.queue, parts.spill),
      m_accounts(parts.stats, parts.rejects, parts.ledger, options.pointsHaveIdentity, options.errorLimit, parts.spill),
      m_gate(parts.queue, parts.stats, options.giveUpAfterMs, this),
      m_partitionGates(parts.stats.partitions(), options.giveUpAfterMs, this),
      m_stall(parts.queue, parts.stats, options.isPartitioned, this),
      m_tuner(options.tuning, options.concurrency, isOneAtATime(options) ? 1 : mostConcurrency)
{
    if (options.batchRows > 0)
        m_tuner.tuneBatches(options.batchRows, options.setBatchRows);
    if (options.tuning == TuningSnapshot::Mode::Off && m_writer->wantsMany())
        m_tuner.setMode(TuningSnapshot::Mode::On);
    m_tuner.setMoved([this](const TuningSnapshot &now) { m_stats.addTuned(now); });
    m_writer->setParent(this); // it goes to the same thread
    m_writer->setAnswered([this](WriteTicket ticket) { answered(std::move(ticket)); });
    connect(&m_gate, &FlowGate::opened, this, &BatchSender::pump);
    connect(&m_gate, &FlowGate::gaveUp, this, [this](const Error &error) { end(error); });
    connect(&m_partitionGates, &PartitionGates::opened, this, &BatchSender::pump);
    connect(&m_partitionGates, &PartitionGates::gaveUp, this, [this](const Error &error) { end(error); });
    if (parts.spill) {
        m_spillSide.reset(new SpillSide({*parts.spill, parts.queue, m_backlog, m_stats, m_accounts}, this));
        connect(m_spillSide.get(), &SpillSide::looked, this, [this] {
            if (m_workerEnded && m_inFlight == 0 && m_backlog.isEmpty())
                m_gate.tryNow(); // the last rows became too old
            pump();
        });
        connect(m_spillSide.get(), &SpillSide::failed, this, [this](const Error &error) { end(error); });
    }
    SinkWriter *const from = m_writer.get();
    connect(from, &SinkWriter::somethingChanged, this, &BatchSender::pump);
    connect(from, &SinkWriter::finished, this, [this] { end({}); });
    connect(from, &SinkWriter::judged, this, &BatchSender::carryOut);
    connect(from, &SinkWriter::doubtSettled, this, &BatchSender::doubtSettled);
    connect(from, &SinkWriter::recovered, &m_gate, &FlowGate::recovered);
    connect(from, &SinkWriter::failedForNow, this, [this](const Error &error) {
        if (!m_over)
            m_gate.failed(error);
    });
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
    if (m_over || m_wasCancelled || !m_gate.isOpen() || !m_writer->isReady())
        return;
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
    QueueDepth kept = m_backlog.depth();
    kept.lines += m_writer->linesToJudge();
    m_stats.setKept(kept);
    const bool isIdle = m_inFlight == 0 && m_writer->linesToJudge() == 0 && m_backlog.isEmpty();
    if (m_over || !m_workerEnded || !isIdle)
        return;
    if (m_workerError || !m_writer->finish(m_hasSent))
        end(m_workerError);
}

bool BatchSender::take(BatchWork &work)
{
    if (!m_options.isPartitioned)
        return m_backlog.take(work);
    return m_backlog.take(work, [this](const TopicPartition &partition) { return m_partitionGates.mayGo(partition); });
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
    return m_gate.isProbing() ? 1 : m_writer->mostInFlight(m_tuner.concurrency());
}

void BatchSender::setTuning(TuningSnapshot::Mode mode)
{
    m_tuner.setMode(mode);
    pump();
}

void BatchSender::holdWith(Error error, FlowGate::Moment until) // NOLINT(performance-unnecessary-value-param): posted
{
    if (!m_over)
        m_gate.holdWith(error, until);
}

void BatchSender::revoke(TopicPartition partition, quint32 generation) // NOLINT(performance-unnecessary-value-param)
{
    m_accounts.unanswered(m_backlog.drop(partition, generation));
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
    m_accounts.sent(work);
    m_stats.setInFlight(++m_inFlight);
    m_unansweredLines += work.batch.lines();
    m_stats.partitions().addInFlight(work.batch.partition(), 1);
    m_partitionGates.sent(work.batch.partition());
    m_stall.sent();
    m_writer->write(std::move(work));
}

void BatchSender::answered(WriteTicket ticket)
{
    if (m_over)
        return;
    m_stats.setInFlight(--m_inFlight);
    m_unansweredLines -= ticket.lines;
    m_stats.addAnswer(ticket.bytesWire, ticket.latency);
    m_stall.answered(m_inFlight);
    m_tuner.learn(ticket);
    m_stats.partitions().addInFlight(ticket.partition, -1);
    m_stats.partitions().answered(ticket.partition, ticket.bytesWire, ticket.latency);
    m_partitionGates.answered(ticket.partition);
    if (ticket.kind != WriteTicket::Kind::Later && ticket.kind != WriteTicket::Kind::Hopeless) {
        m_gate.recovered();
        m_partitionGates.recovered(ticket.partition);
    }
    switch (ticket.kind) {
    case WriteTicket::Kind::Accepted:
        accepted(std::move(ticket.work));
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

void BatchSender::accepted(BatchWork work)
{
    m_backlog.accepted(work.batch.bytes());
    m_accounts.accepted(work);
}

void BatchSender::tooLarge(BatchWork work, const Error &error)
{
    const std::size_t lines = work.batch.lines();
    if (m_backlog.tooLarge(work)) {
        m_stats.addHalved((lines + 1) / 2);
        return;
    }
    RefusalVerdict verdict = RefusalVerdict::ofAll(work, words(error));
    verdict.origin = work.origin();
    carryOut(verdict);
}

void BatchSender::failedForNow(WriteTicket ticket)
{
    BatchWork &work = ticket.work;
    ++work.attempts;
    if (ticket.mayBeStored)
        m_accounts.mayBeStored(work);
    const std::optional<Error> last = hopelessError(ticket.error, work.attempts, m_options.maxAttempts);
    const bool isDoubted = work.isDoubted;
    if (m_spillSide)
        m_spillSide->keep(work);
    m_backlog.putBack(std::move(work));
    if (last)
        end(last);
    else if (isDoubted)
        m_writer->settleDoubts(ticket.error);
    else
        hold(ticket.partition, ticket.scope.value_or(m_options.pauseScope), ticket.error);
}

void BatchSender::hold(const TopicPartition &partition, SinkBackpressure::Scope scope, const Error &error)
{
    if (scope == SinkBackpressure::Scope::Partition && m_options.isPartitioned) {
        m_partitionGates.failed(partition, error);
        return;
    }
    const bool areAll = scope == SinkBackpressure::Scope::All;
    m_gate.failed(error, areAll ? scope : SinkBackpressure::Scope::Sink);
    if (const auto until = m_gate.hold(); until && areAll)
        Q_EMIT allMustWait(error, *until);
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
    m_partitionGates.stop();
    m_stall.stop();
    m_writer->breakOff();
    m_accounts.unanswered(m_unansweredLines + m_writer->linesToJudge() + m_backlog.linesMaybeStored());
    if (m_error || m_wasCancelled)
        m_stop.request_stop();
    m_writer->stop();
    if (m_workerEnded)
        leave();
}

void BatchSender::leave()
{
    if (m_spillSide)
        m_spillSide->keepRest(m_backlog.takeWaiting());
    if (const Status status = m_accounts.close(m_source.lines()); !status && !m_error)
        m_error = status.error();
    Q_EMIT over();
}

} // namespace penstock
