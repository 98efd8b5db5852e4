// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/pipelinesnapshot.h"

namespace penstock::testing {

/// On the wire, for so many rows.
inline double bytesOf(double rows)
{
    return rows * 17'000 / 217;
}

/// A pipeline in full flow after `elapsedMs`.
inline PipelineSnapshot runningSnapshot(int id, qint64 elapsedMs, double rate = 217'000)
{
    PipelineSnapshot snapshot;
    snapshot.id = id;
    snapshot.source = QStringLiteral("sensors.csv");
    snapshot.target = QStringLiteral("home · telemetry");
    snapshot.elapsedMs = elapsedMs;
    snapshot.rowsPerSecond = rate;
    snapshot.accepted = quint64(217 * elapsedMs);
    snapshot.read = snapshot.accepted + 12'000;
    snapshot.encoded = snapshot.read;
    snapshot.queuedLines = 12'000;
    snapshot.inFlight = 2;
    snapshot.latencyP50Ms = 21.4;
    snapshot.latencyP95Ms = 31.7;
    snapshot.latencyP99Ms = 38.2;
    snapshot.bytesWire = elapsedMs * 17'000;
    snapshot.bytesPerSecond = bytesOf(rate);
    snapshot.bytesRaw = snapshot.bytesWire;
    snapshot.sourceSize = 100'000'000;
    snapshot.sourceBytes = qMin<qint64>(elapsedMs * 11'000, snapshot.sourceSize);
    snapshot.remainingMs = 4'200;
    return snapshot;
}

/// The same pipeline, held up by a 429 since `startMs`.
inline PipelineSnapshot throttledSnapshot(int id, qint64 startMs, qint64 elapsedMs, qint64 resumesInMs)
{
    PipelineSnapshot snapshot = runningSnapshot(id, elapsedMs, 0);
    snapshot.accepted = quint64(217 * startMs);
    snapshot.state = PipelineSnapshot::State::Paused;
    Pause pause;
    pause.reason = Pause::Reason::Throttled;
    pause.status = 429;
    pause.text = QStringLiteral("too many requests");
    pause.startMs = startMs;
    pause.durationMs = elapsedMs - startMs;
    pause.resumesInMs = resumesInMs;
    snapshot.pauses = {pause};
    snapshot.pausedMs = pause.durationMs;
    snapshot.retries = 1;
    snapshot.resent = 5'000;
    return snapshot;
}

/// A run of four partitions in full flow, the third of which waits alone.
inline PipelineSnapshot fourLanes(int id, qint64 elapsedMs)
{
    PipelineSnapshot snapshot = runningSnapshot(id, elapsedMs);
    for (int partition = 0; partition < 4; ++partition) {
        LaneSnapshot lane;
        lane.sink = snapshot.target;
        lane.topic = QStringLiteral("orders");
        lane.partition = partition;
        lane.offset = 1'000 + partition;
        lane.committed = 900;
        lane.lag = 20;
        snapshot.lanes += lane;
    }
    LaneSnapshot &waits = snapshot.lanes[2];
    waits.state = LaneSnapshot::State::Paused;
    waits.lag = 500;
    waits.oldestUnsentMs = 7'500;
    Pause pause;
    pause.status = 429;
    pause.startMs = elapsedMs - 1'000;
    pause.durationMs = 1'000;
    pause.resumesInMs = 4'200;
    waits.pauses = {pause};
    return snapshot;
}

} // namespace penstock::testing
