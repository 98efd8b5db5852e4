// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/lanelog.h"
#include "core/pipeline/latencyhistogram.h"
#include "core/pipeline/partitionstats.h"
#include "core/pipeline/pauselog.h"
#include "core/pipeline/pipelinesnapshot.h"
#include "core/pipeline/queuedepth.h"
#include "core/pipeline/ratemeter.h"

#include <chrono>
#include <mutex>

namespace penstock {

/// The counts of one pipeline. Any thread may call anything; the threads of a pipeline count per batch, not per row.
class PipelineStats
{
public:
    PipelineStats(int id, const QString &source, const QString &target, const LaneLog &log = LaneLog());

    /// What an earlier run has settled counts as if this one had.
    void resume(const Checkpoint &earlier);
    void addRead(quint64 read, quint64 skipped);
    void addEncoded(quint64 lines, quint64 bytes);
    /// They were not sent, and are read again.
    void takeBack(quint64 lines, quint64 bytes);
    void setSourceSize(qint64 bytes);

    /// Rows that are not on the server; a row without a number stands for several, so that `count` is given apart.
    void addRejected(quint64 count, const QList<RejectedRow> &rows);
    void addAccepted(quint64 lines);
    /// Rows that may be on the server or not, each with a reason.
    void addUnknown(quint64 count, const QList<RejectedRow> &rows);
    /// A request whose lines had been sent before; `retry` when it is the very same request.
    void addResent(quint64 lines, bool retry);
    /// A request with a part of a refused one.
    void addSearch();
    /// A request has ended; no latency when there was no answer.
    void addAnswer(qint64 bytesWire, std::chrono::microseconds latency);
    /// A write was too large for the server: so many lines of it are sent together instead.
    void addHalved(quint64 lines);
    /// All rows up to this one are settled, and that is kept somewhere.
    void addCheckpoint(quint64 row);
    void setInFlight(int requests);
    /// What the sender keeps beside the queue: lines to be sent again.
    void setKept(const QueueDepth &kept);
    /// Batches, or requests in flight, are others than before.
    void addTuned(const TuningSnapshot &now);

    /// Ends the running pause and begins this one, see PauseLog::begin(). `since`: not just now.
    void beginPause(const Pause &why, std::optional<std::chrono::steady_clock::time_point> since = {});
    void setResume(std::chrono::steady_clock::time_point when);
    void endPause();
    void endPause(Pause::Reason reason); ///< if it is of that reason
    bool isPausing() const;
    bool isPausing(Pause::Reason reason) const;
    /// Who waits, while a gate is shut; nothing while none is.
    std::optional<SinkBackpressure::Scope> pauseScope() const;
    double latencyP95Ms() const; ///< 0: nothing was answered

    /// Lines that may be on the server twice.
    void addPossiblyDoubled(quint64 lines);
    /// What the sink says of the points, in place of what it said before.
    void setSinkNotes(const QStringList &notes);
    /// The same of the source.
    void setSourceNotes(const QStringList &notes, quint64 cellsLeftOut);
    /// A sentence about the run, once.
    void addNote(const QString &note);
    /// Something that happened, for the log alone.
    void tell(const QString &text);
    /// At the end: so many of the accepted lines, at most, were dropped by a server that acknowledges what it drops.
    void doubt(quint64 lines);

    void setStopping();
    /// The last word; the counts do not change any more.
    void end(PipelineSnapshot::State state, const std::optional<Error> &error);

    PartitionStats &partitions() { return m_partitions; }
    const PartitionStats &partitions() const { return m_partitions; }

    bool hasSent() const; ///< a byte of a request
    quint64 accepted() const;
    quint64 unknown() const;

    /// Without what others know: bytes read from the source, the queue, the rejects file.
    PipelineSnapshot snapshot() const;

private:
    qint64 nowMs() const { return msAt(std::chrono::steady_clock::now()); }
    qint64 msAt(std::chrono::steady_clock::time_point moment) const;
    void endPauseAt(qint64 now);
    void keep(const QList<RejectedRow> &rows);

    const std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
    const LaneLog m_log;
    PartitionStats m_partitions{m_start, m_log};
    mutable std::mutex m_mutex;
    PipelineSnapshot m_now;
    PauseLog m_pauses{1'000};
    QStringList m_sinkNotes;
    QStringList m_sourceNotes;
    LatencyHistogram m_latencies;
    RateMeter m_rate;
    RateMeter m_wireRate;
    bool m_ended = false;
};

} // namespace penstock
