// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/pipelineworker.h"

#include "core/pipeline/batchqueue.h"
#include "core/pipeline/checkpointwriter.h"
#include "core/pipeline/flowpolicy.h"
#include "core/pipeline/pipelinestats.h"
#include "core/pipeline/rejectsfile.h"
#include "core/sink/sinkset.h"
#include "core/source/source.h"

#include <QDir>

#include <algorithm>
#include <condition_variable>
#include <mutex>
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
      m_queue(parts.queue),
      m_stats(parts.stats),
      m_rejects(parts.rejects),
      m_ledger(parts.ledger),
      m_keeper(parts.keeper),
      m_checkpoints(policy.checkpoints),
      m_limit(policy.errorLimit)
{
}

Status PipelineWorker::open()
{
    if (Status status = begin(); !status)
        return status;
    if (Status status = m_sinks.connect(); !status)
        return status;
    if (Status status = m_source.open(); !status)
        return status;
    m_stats.setSourceSize(m_source.size());
    return {};
}

/// Where it begins.
Status PipelineWorker::begin()
{
    if (!m_checkpoints) {
        Status status = m_rejects.open();
        for (const QString &note : m_rejects.notes())
            m_stats.addNote(note);
        return status;
    }
    const Result<Checkpoint> from = m_checkpoints->open();
    if (!from)
        return std::unexpected(from.error());
    for (const QString &note : m_checkpoints->notes())
        m_stats.addNote(note);
    m_from = *from;
    if (m_from.isComplete) {
        m_stats.resume(m_from);
        return {};
    }
    // The rejects of the same rows go on; those of another file stay where they are.
    const QString rejects = m_rejects.absolutePath();
    const bool goesOn = m_from.row > 0 && m_from.rejectsFile == rejects;
    if (Status status = goesOn ? m_rejects.goOn(m_from.rejectsBegin, m_from.row) : m_rejects.open(); !status)
        return status;
    for (const QString &note : m_rejects.notes())
        m_stats.addNote(note);
    if (m_from.rejected > 0 && !goesOn && !rejects.isEmpty())
        m_stats.addNote(tr("Rows that were refused before the import was broken off are not in %1.")
                            .arg(QDir::toNativeSeparators(rejects)));
    m_from.rejectsFile = rejects;
    m_from.rejectsBegin = m_rejects.begin();
    m_stats.resume(m_from);
    m_ledger.begin(m_from);
    return {};
}

Status PipelineWorker::run(const std::stop_token &stop)
{
    if (m_from.isComplete)
        return {};
    Status status = passOver(stop);
    if (status) {
        m_keeper.start();
        status = take(stop);
    }
    m_sinks.close();
    report();
    return status ? m_trouble : status;
}

/// Reads again what an earlier run has settled, and sends none of it: so the source knows all that it would know had it
/// never stopped. In which of two hours of one name a time is, say, rests on the rows before.
Status PipelineWorker::passOver(const std::stop_token &stop)
{
    for (quint64 row = 0; row < m_from.row && !stop.stop_requested(); row = m_source.record().row) {
        const Source::Next next = m_source.next();
        if (next == Source::Next::Failed)
            return std::unexpected(m_source.error());
        if (next == Source::Next::End)
            return failure(Error::Kind::BadInput,
                           tr("The file has changed since its import was broken off: it has fewer "
                              "rows now. Import it anew."));
    }
    if (m_from.offset >= 0 && !stop.stop_requested() && m_source.offset() != m_from.offset)
        return failure(Error::Kind::BadInput,
                       tr("The file has changed since its import was broken off: its rows do not "
                          "stand where they stood. Import it anew."));
    return {};
}

Status PipelineWorker::take(const std::stop_token &stop)
{
    Status result;
    bool more = true;
    Source::Patience patience{stop, {}};
    int rowsUntilLook = rowsBetweenLooks;
    while (more && !stop.stop_requested()) {
        // Once something is gathered it can only be due later than known, as far as the next look.
        if (!patience.until)
            patience.until = m_sinks.due();
        switch (m_source.nextWithin(patience)) {
        case Source::Next::Record:
            add(m_source.record());
            break;
        case Source::Next::Skipped:
            ++m_read;
            ++m_skipped;
            ++m_stretch.skipped;
            break;
        case Source::Next::Bad:
            ++m_read;
            reject(m_source.problem().column, m_source.problem().reason);
            break;
        case Source::Next::Waiting:
            report();
            rowsUntilLook = 0;
            break;
        case Source::Next::Failed:
            result = std::unexpected(m_source.error());
            more = false;
            break;
        case Source::Next::End:
            more = false;
            break;
        }
        if (m_read >= reportEvery)
            report();
        if (!m_trouble)
            break;
        if (patience.until && --rowsUntilLook <= 0) {
            rowsUntilLook = rowsBetweenLooks;
            patience.until = m_sinks.due();
            if (patience.until && Sink::Moment::clock::now() >= *patience.until) {
                result = flush();
                patience.until.reset();
            }
            if (result)
                result = waitForRoom(stop);
            more = more && result;
        }
        if (m_queue.isPaused()) {
            m_sinks.pause();
            m_queue.waitWhilePaused(stop);
            m_sinks.resume();
        }
    }
    const Status flushed = flushAll(stop);
    return result ? flushed : result;
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
    ++m_read;
    ++m_undelivered;
    m_isAdding = true;
    const Status status = m_sinks.add(record);
    m_isAdding = false;
    if (!status) {
        --m_undelivered;
        reject({}, status.error().message);
        return;
    }
    // Of a record that its own batch has left behind this comes too late, and is told with the next.
    const std::int64_t time = record.point.time;
    m_stretch.from = std::min(m_stretch.from.value_or(time), time);
    m_stretch.to = std::max(m_stretch.to.value_or(time), time);
}

void PipelineWorker::report(const SinkBatch &batch)
{
    report();
    const Record &now = m_source.record();
    // A record that is one too many for the batch begins the next.
    const bool isWhole = !m_isAdding || batch.row(batch.lines() - 1) == now.row;
    if (m_isAdding) {
        m_stretch.from = std::min(m_stretch.from.value_or(now.point.time), now.point.time);
        m_stretch.to = std::max(m_stretch.to.value_or(now.point.time), now.point.time);
    }
    m_undelivered -= batch.lines();
    // What could not be written down as refused is not settled, nor is what comes behind it.
    if (m_trouble)
        m_ledger.add(stretchTo(isWhole ? now.row : now.row - 1, isWhole ? m_source.offset() : -1), batch);
}

RowLedger::Stretch PipelineWorker::stretchTo(quint64 row, qint64 offset)
{
    RowLedger::Stretch stretch = std::exchange(m_stretch, {});
    stretch.lastRow = row;
    stretch.offset = offset;
    return stretch;
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
    if (m_trouble && m_undelivered == 0 && m_stretch.rejected + m_stretch.skipped > 0)
        m_ledger.add(stretchTo(m_source.record().row, m_source.offset()));
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
    const std::string_view text = m_source.rawText();
    row.text = shortened(text);
    row.original = QByteArray(text.data(), static_cast<qsizetype>(text.size()));
    m_rejected += row;
    ++m_stretch.rejected;
    if (m_limit.isSet())
        report();
}

} // namespace penstock
