// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/pipelinestats.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

namespace penstock {

namespace {

constexpr qsizetype mostRejectedRows = 1'000;
constexpr double p95 = 0.95;

struct PipelineStatsText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::PipelineStats)
};

} // namespace

PipelineStats::PipelineStats(int id, const QString &source, const QString &target, const LaneLog &log) : m_log(log)
{
    m_now.begun = QDateTime::currentMSecsSinceEpoch();
    m_now.id = id;
    m_now.source = source;
    m_now.target = target;
}

void PipelineStats::resume(const Checkpoint &earlier)
{
    const std::scoped_lock lock(m_mutex);
    m_now.resumed = earlier;
    m_now.read = earlier.rows();
    m_now.skipped = earlier.skipped;
    m_now.encoded = earlier.rows() - earlier.skipped;
    m_now.accepted = earlier.accepted;
    m_now.rejected = earlier.rejected;
    m_now.unknown = earlier.unknown;
}

void PipelineStats::addRead(quint64 read, quint64 skipped)
{
    const std::scoped_lock lock(m_mutex);
    m_now.read += read;
    m_now.skipped += skipped;
}

void PipelineStats::addEncoded(quint64 lines, quint64 bytes)
{
    const std::scoped_lock lock(m_mutex);
    m_now.encoded += lines;
    m_now.bytesRaw += static_cast<qint64>(bytes);
}

void PipelineStats::takeBack(quint64 lines, quint64 bytes)
{
    const std::scoped_lock lock(m_mutex);
    m_now.encoded -= lines;
    m_now.bytesRaw -= static_cast<qint64>(bytes);
}

void PipelineStats::setSourceSize(qint64 bytes)
{
    const std::scoped_lock lock(m_mutex);
    m_now.sourceSize = bytes;
}

void PipelineStats::addRejected(quint64 count, const QList<RejectedRow> &rows)
{
    const std::scoped_lock lock(m_mutex);
    m_now.rejected += count;
    keep(rows);
    m_log.rows(nowMs(), RunEvent::Kind::Refused, count, rows);
}

void PipelineStats::addUnknown(quint64 count, const QList<RejectedRow> &rows)
{
    const std::scoped_lock lock(m_mutex);
    m_now.unknown += count;
    keep(rows);
    m_log.rows(nowMs(), RunEvent::Kind::Unknown, count, rows);
}

void PipelineStats::keep(const QList<RejectedRow> &rows)
{
    for (const RejectedRow &row : rows.first(std::min(rows.size(), mostRejectedRows - m_now.rejectedRows.size()))) {
        m_now.rejectedRows += row;
        m_now.rejectedRows.last().original.clear();
    }
}

void PipelineStats::addAccepted(quint64 lines)
{
    const std::scoped_lock lock(m_mutex);
    m_now.accepted += lines;
    m_rate.add(nowMs(), lines);
}

void PipelineStats::addResent(quint64 lines, bool retry)
{
    const std::scoped_lock lock(m_mutex);
    m_now.resent += lines;
    if (!retry)
        return;
    ++m_now.retries;
    m_log.rows(nowMs(), RunEvent::Kind::Retried, lines);
}

void PipelineStats::addHalved(quint64 lines)
{
    m_log.rows(nowMs(), RunEvent::Kind::Halved, lines);
}

void PipelineStats::addCheckpoint(quint64 row)
{
    m_log.rows(nowMs(), RunEvent::Kind::Checkpoint, row);
}

void PipelineStats::addSearch()
{
    const std::scoped_lock lock(m_mutex);
    ++m_now.searches;
}

void PipelineStats::addAnswer(qint64 bytesWire, std::chrono::microseconds latency)
{
    const std::scoped_lock lock(m_mutex);
    m_now.bytesWire += bytesWire;
    m_wireRate.add(nowMs(), static_cast<quint64>(bytesWire));
    if (latency.count() > 0)
        m_latencies.add(latency);
}

void PipelineStats::setInFlight(int requests)
{
    const std::scoped_lock lock(m_mutex);
    m_now.inFlight = requests;
}

void PipelineStats::setKept(const QueueDepth &kept)
{
    const std::scoped_lock lock(m_mutex);
    m_now.queuedBatches = kept.batches;
    m_now.queuedLines = kept.lines;
    m_now.queuedBytes = kept.bytes;
}

void PipelineStats::addTuned(const TuningSnapshot &now)
{
    m_log.tuned(nowMs(), now);
}

void PipelineStats::beginPause(const Pause &why, std::optional<std::chrono::steady_clock::time_point> since)
{
    const std::scoped_lock lock(m_mutex);
    const qint64 now = since ? msAt(*since) : nowMs();
    endPauseAt(now);
    m_log.paused(now, m_pauses.begin(now, why, m_now.accepted));
}

void PipelineStats::setResume(std::chrono::steady_clock::time_point when)
{
    const std::scoped_lock lock(m_mutex);
    m_pauses.setResume(when);
}

void PipelineStats::endPause()
{
    const std::scoped_lock lock(m_mutex);
    endPauseAt(nowMs());
}

void PipelineStats::endPause(Pause::Reason reason)
{
    const std::scoped_lock lock(m_mutex);
    if (m_pauses.isPausing(reason))
        endPauseAt(nowMs());
}

bool PipelineStats::isPausing() const
{
    const std::scoped_lock lock(m_mutex);
    return m_pauses.isPausing();
}

bool PipelineStats::isPausing(Pause::Reason reason) const
{
    const std::scoped_lock lock(m_mutex);
    return m_pauses.isPausing(reason);
}

std::optional<SinkBackpressure::Scope> PipelineStats::pauseScope() const
{
    const std::scoped_lock lock(m_mutex);
    const Pause *const running = m_pauses.running();
    if (!running || running->reason == Pause::Reason::QueueFull)
        return {};
    return running->scope;
}

double PipelineStats::latencyP95Ms() const
{
    const std::scoped_lock lock(m_mutex);
    return m_latencies.quantileMs(p95);
}

void PipelineStats::endPauseAt(qint64 now)
{
    if (const Pause *over = m_pauses.end(now))
        m_log.resumed(now, *over);
}

void PipelineStats::addPossiblyDoubled(quint64 lines)
{
    const std::scoped_lock lock(m_mutex);
    m_now.possiblyDoubled += lines;
}

void PipelineStats::setSinkNotes(const QStringList &notes)
{
    const std::scoped_lock lock(m_mutex);
    m_sinkNotes = notes;
}

void PipelineStats::setSourceNotes(const QStringList &notes, quint64 cellsLeftOut)
{
    const std::scoped_lock lock(m_mutex);
    m_sourceNotes = notes;
    m_now.cellsLeftOut = cellsLeftOut;
}

void PipelineStats::addNote(const QString &note)
{
    const std::scoped_lock lock(m_mutex);
    if (m_now.notes.contains(note))
        return;
    m_now.notes += note;
    m_log.note(nowMs(), note);
}

void PipelineStats::tell(const QString &text)
{
    m_log.note(nowMs(), text);
}

void PipelineStats::doubt(quint64 lines)
{
    const std::scoped_lock lock(m_mutex);
    const quint64 doubtful = std::min(lines, m_now.accepted);
    m_now.accepted -= doubtful;
    m_now.unknown += doubtful;
}

void PipelineStats::setStopping()
{
    const std::scoped_lock lock(m_mutex);
    if (!m_ended)
        m_now.state = PipelineSnapshot::State::Stopping;
}

void PipelineStats::end(PipelineSnapshot::State state, const std::optional<Error> &error)
{
    const std::scoped_lock lock(m_mutex);
    const qint64 now = nowMs();
    endPauseAt(now);
    m_partitions.end();
    m_ended = true;
    m_now.state = state;
    m_now.error = error;
    m_now.elapsedMs = now;
    m_now.rowsPerSecond = m_rate.perSecond(now);
    m_now.bytesPerSecond = m_wireRate.perSecond(now);
    m_now.inFlight = 0;
    m_now.queuedBatches = 0;
    m_now.queuedLines = 0;
    m_now.queuedBytes = 0;
    const quint64 told = m_now.accepted + m_now.rejected + m_now.skipped + m_now.unknown;
    m_now.notSent = m_now.read > told ? m_now.read - told : 0;
    std::ranges::stable_sort(m_now.rejectedRows, {}, &RejectedRow::row);
}

quint64 PipelineStats::unknown() const
{
    const std::scoped_lock lock(m_mutex);
    return m_now.unknown;
}

bool PipelineStats::hasSent() const
{
    const std::scoped_lock lock(m_mutex);
    return m_now.bytesWire > 0;
}

quint64 PipelineStats::accepted() const
{
    const std::scoped_lock lock(m_mutex);
    return m_now.accepted;
}

PipelineSnapshot PipelineStats::snapshot() const
{
    const std::scoped_lock lock(m_mutex);
    PipelineSnapshot now = m_now;
    now.events = m_log.events();
    now.notes = m_sourceNotes + m_now.notes;
    // Nothing has become of what no server took.
    if (!m_sinkNotes.isEmpty() && (!m_ended || now.accepted + now.unknown > 0)) {
        now.notes += m_sinkNotes;
        if (now.rejected > 0)
            now.notes += PipelineStatsText::tr("Where these notes count, rows that were refused are counted as well.");
    }
    now.latencyP50Ms = m_latencies.quantileMs(0.5);
    now.latencyP95Ms = m_latencies.quantileMs(p95);
    now.latencyP99Ms = m_latencies.quantileMs(0.99);
    const qint64 at = nowMs();
    now.pauses = m_pauses.pauses(at);
    now.pausedMs = m_pauses.totalMs(at);
    if (m_ended)
        return now;
    now.elapsedMs = at;
    now.rowsPerSecond = m_rate.perSecond(at);
    now.bytesPerSecond = m_wireRate.perSecond(at);
    if (m_pauses.isPausing()) {
        // Nothing flows while the gate is shut, once the last answers are in.
        if (now.inFlight == 0 || m_pauses.isPausing(Pause::Reason::QueueFull)) {
            now.rowsPerSecond = 0;
            now.bytesPerSecond = 0;
        }
        if (now.state == PipelineSnapshot::State::Running)
            now.state = PipelineSnapshot::State::Paused;
    }
    return now;
}

qint64 PipelineStats::msAt(std::chrono::steady_clock::time_point moment) const
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(moment - m_start).count();
}

} // namespace penstock
