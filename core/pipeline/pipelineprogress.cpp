// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/pipelineprogress.h"

#include <algorithm>

namespace penstock {

double settledShare(const PipelineSnapshot &snapshot)
{
    if (snapshot.sourceSize <= 0)
        return -1;
    if (snapshot.read == 0)
        return 0;
    const quint64 settled = snapshot.accepted + snapshot.rejected + snapshot.skipped + snapshot.unknown;
    const double ofRead = static_cast<double>(settled) / static_cast<double>(snapshot.read);
    const double wasRead = static_cast<double>(snapshot.sourceBytes) / static_cast<double>(snapshot.sourceSize);
    return std::clamp(ofRead * wasRead, 0.0, 1.0);
}

namespace {

/// Of what is known to wait in the source, or on disk, at the rate of just now; -1: nothing waits, or nothing flows.
qint64 timeToCatchUp(const PipelineSnapshot &snapshot, int sink, quint64 onDisk, double rowsPerSecond)
{
    quint64 backlog = onDisk;
    for (const LaneSnapshot &lane : snapshot.lanes)
        backlog += lane.sinkIndex == sink && lane.lag > 0 ? static_cast<quint64>(lane.lag) : 0;
    if (backlog == 0 || rowsPerSecond <= 0)
        return -1;
    return qRound64(static_cast<double>(backlog) / rowsPerSecond * 1'000);
}

/// The slowest sink's.
qint64 timeToCatchUp(const PipelineSnapshot &snapshot)
{
    qint64 longest = timeToCatchUp(snapshot, 0, snapshot.spill.lines, snapshot.rowsPerSecond);
    for (qsizetype i = 0; i < snapshot.otherSinks.size(); ++i) {
        const SinkSnapshot &sink = snapshot.otherSinks.at(i);
        longest =
            std::max(longest, timeToCatchUp(snapshot, static_cast<int>(i) + 1, sink.spill.lines, sink.rowsPerSecond));
    }
    return longest;
}

} // namespace

qint64 timeLeft(const PipelineSnapshot &snapshot)
{
    if (snapshot.sourceSize <= 0)
        return timeToCatchUp(snapshot);
    const double done = settledShare(snapshot);
    const bool isHeld = !snapshot.pauses.isEmpty() && !snapshot.pauses.last().over &&
                        snapshot.pauses.last().reason == Pause::Reason::User;
    if (done <= 0 || isHeld)
        return -1;
    // What an earlier run has settled took no time of this one.
    const double rows =
        static_cast<double>(snapshot.accepted + snapshot.rejected + snapshot.skipped + snapshot.unknown);
    const double now = rows - static_cast<double>(snapshot.resumed.rows());
    if (now <= 0)
        return -1;
    return qRound64(static_cast<double>(snapshot.elapsedMs) * (rows / done - rows) / now);
}

} // namespace penstock
