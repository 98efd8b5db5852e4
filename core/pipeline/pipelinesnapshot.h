// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/error.h"
#include "core/pipeline/checkpoint.h"
#include "core/pipeline/pause.h"
#include "core/pipeline/rejectedrow.h"
#include "core/pipeline/rowspans.h"
#include "core/pipeline/runevent.h"
#include "core/pipeline/spill/spillsnapshot.h"
#include "core/pipeline/tuningsnapshot.h"

#include <QByteArray>
#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>

#include <optional>

namespace penstock {

/// One partition of one sink, as it flows. A source that is not partitioned has one of them for each sink.
struct LaneSnapshot
{
    enum class State {
        Running,
        Paused,   ///< its sink, or the partition alone, has to wait: see the last of `pauses`, or the sink's
        Draining, ///< nothing more is read; what was read is finished
        Revoked,  ///< another reader has the partition now
        Over,
    };

    QString sink;      ///< PipelineSnapshot::target, or SinkSnapshot::name
    int sinkIndex = 0; ///< 0: the first sink, 1: the first of PipelineSnapshot::otherSinks, and so on
    QString topic;     ///< what the source calls it; a file's name, or empty
    int partition = 0;
    State state = State::Running;
    bool sourceHeld = false;   ///< its queue is full, so that nothing of it is read
    bool isHeldByHand = false; ///< this partition or this sink alone, not the pipeline as a whole

    qint64 readOffset = -1; ///< of the latest record that was handed on to this sink; -1: none was
    qint64 offset = -1;     ///< all up to this one, itself included, are settled in this sink; -1: none is known to be
    qint64 sent = -1;       ///< of the latest record that was sent: nothing behind it was; -1: none was
    qint64 committed = -1;  ///< where a new reader would begin; -1: nothing was committed, or cannot be
    qint64 lag = -1;        ///< records that are not settled here, those included that wait in the source; -1: unknown
    qint64 oldestUnsentMs = -1; ///< since the oldest batch that is not settled was handed on; -1: there is none

    quint64 encoded = 0;
    quint64 accepted = 0;
    quint64 rejected = 0;
    quint64 unknown = 0;
    QList<RowSpan> unknownRows; ///< where the unknown ones are, as far as that is known
    QList<RowSpan> unsentRows;  ///< after the end, those up to `sent` that are known not to be stored, and not refused
    quint64 readAgain = 0;      ///< given up to free memory, and read again
    int queuedBatches = 0;
    quint64 queuedLines = 0;
    quint64 queuedBytes = 0;
    int inFlight = 0;
    qint64 bytesWire = 0;    ///< of the requests that were answered
    double latencyP95Ms = 0; ///< of these
    qint64 pausedMs = 0;     ///< of the pauses of this partition alone
    QList<Pause> pauses;     ///< of this partition alone, in order, the latest 100; those of a whole sink stand there
};

/// What a sink of a pipeline says of itself, beside the first, whose counts are the pipeline's own.
struct SinkSnapshot
{
    QString name;
    quint64 encoded = 0; ///< handed on by it
    quint64 accepted = 0;
    quint64 rejected = 0;
    quint64 unknown = 0;
    quint64 resent = 0;
    quint64 retries = 0;
    int queuedBatches = 0;
    quint64 queuedLines = 0;
    quint64 queuedBytes = 0;
    int inFlight = 0;
    qint64 bytesWire = 0;
    double latencyP50Ms = 0;
    double latencyP95Ms = 0;
    double latencyP99Ms = 0;
    double rowsPerSecond = 0;
    double bytesPerSecond = 0;
    qint64 pausedMs = 0;
    QList<Pause> pauses; ///< as those of a pipeline
    QString rejectsFile; ///< as that of a pipeline
    SpillSnapshot spill;
    TuningSnapshot tuning;
    std::optional<Error> error; ///< why it failed, after the end
};

/// Everything a pipeline can say of itself at one moment, as a value.
struct PipelineSnapshot
{
    enum class State { Running, Paused, Stopping, Succeeded, Failed, Cancelled };

    int id = 0;     ///< unique in this process
    QString source; ///< "sensors.csv"
    QString target; ///< "home · telemetry"
    State state = State::Running;
    qint64 begun = 0; ///< milliseconds since 1970; 0: not known

    Checkpoint resumed;   ///< what an earlier run has settled: all counts of rows include its own
    quint64 read = 0;     ///< records taken from the source
    quint64 skipped = 0;  ///< not sent because they hold nothing to send (no field)
    quint64 encoded = 0;  ///< made into lines
    quint64 accepted = 0; ///< acknowledged by the server
    quint64 rejected = 0; ///< cannot be read, or refused by us or by the server; these rows are not stored
    quint64 unknown = 0;  ///< sent, and no answer told of them: they may be stored. As a rule only after the end
    quint64 notSent = 0;  ///< after the end, the rest of those read: never sent, or known not to be stored
    /// Sent again without knowing whether the first time was enough, to a server whose points have no identity.
    quint64 possiblyDoubled = 0;
    quint64 cellsLeftOut = 0; ///< of accepted rows: they could not be read, see notes
    quint64 resent = 0;       ///< lines sent once more, but for those of searches
    quint64 retries = 0;      ///< requests sent once more
    quint64 searches = 0;     ///< requests that found out which lines of refused ones are stored
    qint64 bytesRaw = 0;      ///< line protocol
    qint64 bytesWire = 0;     ///< sent, headers and compression included
    qint64 sourceBytes = 0;   ///< read from the source so far
    qint64 sourceSize = 0;    ///< 0: unknown

    quint64 queuedLines = 0;
    quint64 queuedBytes = 0; ///< of these, as line protocol
    int queuedBatches = 0;
    quint64 mostQueuedRows = 0;  ///< what the queues may hold before the source has to wait
    quint64 mostQueuedBytes = 0; ///< the same
    int mostQueuedBatches = 0;   ///< the same, of each partition of a sink
    int inFlight = 0;
    double latencyP50Ms = 0;
    double latencyP95Ms = 0;
    double latencyP99Ms = 0;
    double rowsPerSecond = 0;  ///< accepted, over the last second or so; 0 as soon as nothing is settled any more
    double bytesPerSecond = 0; ///< on the wire, of the requests that were answered; likewise
    qint64 elapsedMs = 0;
    qint64 pausedMs = 0;
    qint64 remainingMs = -1; ///< -1: unknown

    QList<LaneSnapshot> lanes;       ///< sink by sink, and of each the partitions in the order of their first records
    TuningSnapshot tuning;           ///< of the first sink
    SpillSnapshot spill;             ///< the same
    QList<SinkSnapshot> otherSinks;  ///< in order, all but the first
    QList<Pause> pauses;             ///< in order, the latest 1,000; the last may be running
    QList<RunEvent> events;          ///< of all sinks; see RunLog
    QList<RejectedRow> rejectedRows; ///< the first 1,000 that became known; after the end in their order
    QStringList notes;               ///< what is not on the server as it was given, or cannot be known; for people
    QString rejectsFile;             ///< empty: none was asked for or needed
    QString journal;                 ///< where it is kept how far the run has come; empty: nowhere
    int rowsPerSecondLimit = 0;      ///< 0: none
    std::optional<Error> error;      ///< set when Failed

    bool isOver() const { return state >= State::Succeeded; }
};

} // namespace penstock

Q_DECLARE_METATYPE(penstock::PipelineSnapshot)
