// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/pipelineworker.h"

#include "core/pipeline/batchqueue.h"
#include "core/pipeline/checkpointwriter.h"
#include "core/pipeline/flowpolicy.h"
#include "core/pipeline/lane.h"
#include "core/pipeline/pipelinestats.h"
#include "core/pipeline/rejectsfile.h"
#include "core/sink/sinkset.h"

#include <algorithm>
#include <condition_variable>
#include <mutex>
#include <ranges>
#include <utility>

namespace penstock {

namespace {

constexpr quint64 reportEvery = 256; // records
constexpr int rowsBetweenLooks = 16; // at the clock, which costs as much as a cell; a source that waits says so

void waitUntil(Sink::Moment moment, const std::stop_token &stop)
{
    std::mutex mutex;
    std::condition_variable_any never;
    std::unique_lock lock(mutex);
    never.wait_until(lock, stop, moment, [] { return false; });
}

} // namespace

PipelineWorker::PipelineWorker(const Parts &parts, const FlowPolicy &policy)
    : m_source(parts.source),
      m_sinks(parts.sinks),
      m_stats(parts.stats),
      m_rejects(parts.rejects),
      m_ledger(parts.ledger),
      m_keeper(parts.keeper),
      m_lanes(parts.lanes),
      m_limit(policy.errorLimit),
      m_from(policy.checkpoints),
      m_standStill(parts.sinks, parts.lanes)
{
    if (m_source.isPartitioned()) {
        m_parts.clear();
        m_part = nullptr;
        m_flow = std::make_unique<PartitionFlow>(
            PartitionFlow::Parts{m_source, m_sinks, parts.lanes, m_parts, [this] { handOnAll(); }}, policy);
    }
}

Status PipelineWorker::open()
{
    if (Status status = m_from.begin(m_rejects, m_stats, m_ledger); !status)
        return status;
    if (Status status = m_sinks.connect(); !status)
        return status;
    if (Status status = m_source.open(); !status)
        return status;
    m_stats.setSourceSize(m_source.size());
    return {};
}

Status PipelineWorker::run(const std::stop_token &stop, const std::stop_token &reading)
{
    if (m_from.isComplete())
        return {};
    Status status = m_from.passOver(m_source, m_ledger, stop);
    if (status) {
        m_keeper.start();
        if (m_flow)
            m_flow->begin(stop);
        status = take(stop, reading);
        if (m_flow)
            handOnAll();
    }
    m_sinks.close();
    report();
    return status ? m_trouble : status;
}

Status PipelineWorker::take(const std::stop_token &stop, const std::stop_token &reading)
{
    Status result;
    Source::Patience patience{reading, {}};
    int rowsUntilLook = rowsBetweenLooks;
    for (bool more = true; more && !reading.stop_requested() && m_trouble && m_flowTrouble;) {
        // Once something is gathered it can only be due later than known, as far as the next look.
        if (!patience.until)
            patience.until = nextLook(Sink::Moment::clock::now());
        const Source::Next next = m_source.nextWithin(patience);
        more = next != Source::Next::End && next != Source::Next::Failed;
        if (next == Source::Next::Failed)
            result = std::unexpected(m_source.error());
        else if (next == Source::Next::Waiting)
            report();
        else if (more)
            takeOne(next);
        if (m_read >= reportEvery)
            report();
        const bool isCheckpoint = more && m_flow && next != Source::Next::Waiting && m_flow->took();
        const bool wantsLook =
            next == Source::Next::Waiting || isCheckpoint || (patience.until && --rowsUntilLook <= 0);
        if (wantsLook && !isAmidRow()) {
            rowsUntilLook = rowsBetweenLooks;
            const Status looked = look(stop, next == Source::Next::Waiting || isCheckpoint, patience.until);
            more = more && looked;
            if (result)
                result = looked;
        }
        if (!m_flow && m_trouble && m_standStill.isWanted())
            m_standStill.stay(reading);
    }
    if (result)
        result = m_flowTrouble;
    const Status flushed = flushAll(stop);
    return result ? flushed : result;
}

/// At the clock: what is due is handed on, and what the flow of partitions wants is done.
Status PipelineWorker::look(const std::stop_token &stop, bool isUrgent, std::optional<Sink::Moment> &due)
{
    const Sink::Moment now = Sink::Moment::clock::now();
    Status status;
    due = m_sinks.due();
    if (due && now >= *due) {
        status = flush();
        due.reset();
    }
    if (status)
        status = waitForRoom(stop);
    if (m_flow) {
        if (isUrgent || m_flow->wantsLook(now))
            m_flow->look(now);
        due = nextLook(now);
    }
    return status;
}

std::optional<Sink::Moment> PipelineWorker::nextLook(Sink::Moment now) const
{
    std::optional<Sink::Moment> due = m_sinks.due();
    if (!m_flow)
        return due;
    if (const auto own = m_flow->due(now))
        due = std::min(due.value_or(*own), *own);
    return due;
}

void PipelineWorker::takeOne(Source::Next next)
{
    const Record &record = m_source.record();
    turnTo(record);
    const bool isAgain = m_part->isAgain();
    if (!isAgain) {
        m_part->again.clear();
        m_part->highest = record.place();
        ++m_read;
    }
    if (next == Source::Next::Record) {
        add(record);
    } else if (isAgain) {
        return; // counted before
    } else if (next == Source::Next::Skipped) {
        ++m_skipped;
        ++m_part->stretch.skipped;
    } else {
        reject(m_source.problem().column, m_source.problem().reason);
    }
}

void PipelineWorker::turnTo(const Record &record)
{
    if (m_flow && (!m_part || !m_part->partition.is(record.topic, record.partition)))
        m_part = &partOf(record.topic, record.partition);
    m_part->last = record.place();
    m_part->isCut = record.moreOfRow;
    m_part->isBegun = true;
}

SourcePart &PipelineWorker::partOf(std::string_view topic, std::int32_t partition)
{
    if (!m_flow)
        return m_parts.front();
    SourcePart *&recent = m_recent.of(partition);
    if (recent && recent->partition.is(topic, partition))
        return *recent;
    const auto known =
        std::ranges::find_if(m_parts, [&](const SourcePart &any) { return any.partition.is(topic, partition); });
    recent = known != m_parts.end() ? &*known : &m_parts.emplace_back(SourcePart{{std::string(topic), partition}});
    return *recent;
}

/// Of partitions: also that the last rows are such that nothing of them is on its way.
void PipelineWorker::handOnAll()
{
    const Status status = flush();
    report();
    if (!status) {
        m_flowTrouble = m_flowTrouble ? status : m_flowTrouble;
        return;
    }
    for (const auto &lane : m_lanes | std::views::drop(1)) {
        for (const SourcePart &part : m_parts) {
            if (part.isBegun)
                lane->ledger.add(part.taken(), part.partition);
        }
    }
}

/// What cannot be written just now is kept by its sink, and no trouble yet.
Status PipelineWorker::flush()
{
    const FlushResult result = m_sinks.flush();
    if (!result && std::holds_alternative<Error>(result.error()))
        return std::unexpected(std::get<Error>(result.error()));
    return {};
}

Status PipelineWorker::flushAll(const std::stop_token &stop)
{
    Status status;
    while (status && !stop.stop_requested()) {
        status = flush();
        const auto due = m_sinks.due();
        if (!status || !due)
            break;
        waitUntil(*due, stop);
    }
    // What may be kept on disk is not dropped.
    if (status && stop.stop_requested() && std::ranges::any_of(m_lanes, &Lane::spills))
        status = flush();
    return status;
}

/// A sink that must not be given more holds the source.
Status PipelineWorker::waitForRoom(const std::stop_token &stop)
{
    Status status;
    while (const auto until = m_sinks.fullUntil()) {
        if (!status || stop.stop_requested())
            break;
        waitUntil(*until, stop);
        status = flush();
    }
    return status;
}

void PipelineWorker::add(const Record &record)
{
    SourcePart &part = *m_part;
    const bool isFirsts = part.again.empty() || part.again.front() <= record.place();
    part.undelivered += isFirsts ? 1 : 0;
    m_isAdding = isFirsts;
    m_isInSinks = true;
    const Status status = part.again.empty() ? m_sinks.add(record) : m_sinks.addAgain(record, part.again);
    m_isAdding = false;
    m_isInSinks = false;
    if (!status) {
        --part.undelivered;
        reject({}, status.error().message);
        return;
    }
    if (!isFirsts)
        return;
    // Of a record that its own batch has left behind this comes too late, and is told with the next.
    const std::int64_t time = record.point.time;
    part.stretch.from = std::min(part.stretch.from.value_or(time), time);
    part.stretch.to = std::max(part.stretch.to.value_or(time), time);
}

void PipelineWorker::report(const SinkBatch &batch)
{
    report();
    const Record &now = m_source.record();
    SourcePart &part = partOf(batch.partition().topic, batch.partition().partition);
    const bool isAdding = m_isAdding && &part == m_part;
    if (isAdding) {
        part.stretch.from = std::min(part.stretch.from.value_or(now.point.time), now.point.time);
        part.stretch.to = std::max(part.stretch.to.value_or(now.point.time), now.point.time);
    }
    part.undelivered -= batch.lines();
    // What could not be written down as refused is not settled, nor is what comes behind it.
    if (m_trouble)
        m_ledger.add(part.hand(batch, isAdding, m_source.offset()), batch);
}

RowLedger::Stretch PipelineWorker::endOf(const SinkBatch &batch)
{
    const SourcePart &part = partOf(batch.partition().topic, batch.partition().partition);
    return part.endOf(batch, m_isInSinks && &part == m_part);
}

void PipelineWorker::report()
{
    if (m_read != 0)
        m_stats.addRead(std::exchange(m_read, 0), std::exchange(m_skipped, 0));
    m_stats.setSourceNotes(m_source.notes(), m_source.cellsLeftOut());
    if (!m_rejected.isEmpty()) {
        const QList<RejectedRow> rows = std::exchange(m_rejected, {});
        m_stats.addRejected(static_cast<quint64>(rows.size()), rows);
        Status status = m_rejects.write(rows);
        if (status)
            status = m_rejects.flush();
        if (!status && m_trouble)
            m_trouble = status;
        checkLimit();
    }
    // Rows of which no line is on its way are settled as soon as they are written down.
    for (SourcePart &part : m_parts) {
        if (m_trouble && part.undelivered == 0 && part.stretch.rejected + part.stretch.skipped > 0)
            m_ledger.add(part.hand(part.taken(), m_source.offset()), part.partition);
    }
}

void PipelineWorker::checkLimit()
{
    if (!m_limit.isSet() || !m_trouble)
        return;
    if (const auto error = m_limit.reached(m_stats.snapshot(), false))
        m_trouble = std::unexpected(*error);
}

void PipelineWorker::reject(const QString &column, const QString &reason)
{
    RejectedRow row;
    row.row = m_source.record().row;
    row.position = m_source.record().position;
    row.column = column;
    row.reason = reason;
    if (m_flow)
        setPlace(row, m_part->partition.topic, m_part->partition.partition);
    const std::string_view text = m_source.rawText();
    row.text = shortened(text);
    row.original = QByteArray(text.data(), static_cast<qsizetype>(text.size()));
    m_rejected += row;
    ++m_part->stretch.rejected;
    if (m_limit.isSet())
        report();
}

} // namespace penstock
