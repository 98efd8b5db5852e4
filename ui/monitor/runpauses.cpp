// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/runpauses.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdlib>
#include <tuple>

namespace penstock {

namespace {

struct RunPausesText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::RunPauses)
};

constexpr qint64 togetherMs = 500; // so far apart the sinks of a run may learn that somebody has pressed Pause

bool isByHand(const Pause &pause)
{
    return pause.reason == Pause::Reason::User;
}

bool hasOneOf(const QList<Pause> &pauses, qint64 startMs)
{
    return std::ranges::any_of(pauses, [startMs](const Pause &pause) {
        return isByHand(pause) && std::abs(pause.startMs - startMs) <= togetherMs;
    });
}

/// Somebody has pressed Pause: all sinks stood still together.
QList<Pause> holdsOfAll(const PipelineSnapshot &run)
{
    QList<Pause> holds;
    for (const Pause &pause : run.pauses) {
        if (isByHand(pause) && std::ranges::all_of(run.otherSinks, [&pause](const SinkSnapshot &sink) {
                return hasOneOf(sink.pauses, pause.startMs);
            }))
            holds += pause;
    }
    return holds;
}

void addOfSink(const QList<Pause> &pauses, const QString &whose, const QList<Pause> &holds, QList<RunPause> &all)
{
    for (const Pause &pause : pauses) {
        if (!isByHand(pause) || !hasOneOf(holds, pause.startMs))
            all += {pause, whose};
    }
}

bool isRunning(const QList<Pause> &pauses)
{
    return !pauses.isEmpty() && !pauses.constLast().over;
}

} // namespace

QList<RunPause> runPauses(const PipelineSnapshot &run)
{
    QList<RunPause> all;
    if (run.otherSinks.isEmpty()) {
        for (const Pause &pause : run.pauses)
            all += {pause, {}};
    } else {
        const QList<Pause> holds = holdsOfAll(run);
        for (const Pause &pause : holds)
            all += {pause, {}};
        addOfSink(run.pauses, run.target, holds, all);
        for (const SinkSnapshot &sink : run.otherSinks)
            addOfSink(sink.pauses, sink.name, holds, all);
    }
    for (const LaneSnapshot &lane : run.lanes) {
        const QString name = lane.pauses.isEmpty() ? QString() : laneName(lane, run);
        for (const Pause &pause : lane.pauses)
            all += {pause, name};
    }
    std::ranges::sort(all, [](const RunPause &one, const RunPause &other) {
        return std::tie(one.startMs, one.whose) < std::tie(other.startMs, other.whose);
    });
    return all;
}

QList<RunPause> runningPauses(const PipelineSnapshot &run)
{
    if (run.isOver())
        return {};
    PipelineSnapshot now;
    now.target = run.target;
    const auto lastOf = [](const QList<Pause> &pauses) {
        return isRunning(pauses) ? QList<Pause>{pauses.constLast()} : QList<Pause>();
    };
    now.pauses = lastOf(run.pauses);
    for (const SinkSnapshot &sink : run.otherSinks) {
        SinkSnapshot &own = now.otherSinks.emplaceBack();
        own.name = sink.name;
        own.pauses = lastOf(sink.pauses);
    }
    for (const LaneSnapshot &lane : run.lanes) {
        LaneSnapshot &own = now.lanes.emplaceBack();
        own.sink = lane.sink;
        own.topic = lane.topic;
        own.partition = lane.partition;
        own.committed = lane.committed; // which tells partitions, see laneName()
        own.pauses = lastOf(lane.pauses);
    }
    QList<RunPause> ofTheRun;
    QList<RunPause> ofParts;
    for (const RunPause &pause : runPauses(now))
        (pause.whose.isEmpty() ? ofTheRun : ofParts) += pause;
    return ofTheRun + ofParts;
}

bool standsStill(const PipelineSnapshot &run)
{
    return !run.isOver() && isRunning(run.pauses) &&
           std::ranges::all_of(run.otherSinks, [](const SinkSnapshot &sink) { return isRunning(sink.pauses); });
}

bool waitsForServer(const PipelineSnapshot &run)
{
    const QList<RunPause> running = runningPauses(run);
    return std::ranges::any_of(running, [](const RunPause &pause) { return !isByHand(pause); });
}

QString laneName(const LaneSnapshot &lane, const PipelineSnapshot &run)
{
    if (!hasPartitions(run.lanes))
        return lane.sink;
    const QString partition =
        RunPausesText::tr("%1 [%2]", "topic [partition]").arg(lane.topic, QString::number(lane.partition));
    return run.otherSinks.isEmpty() ? partition
                                    : RunPausesText::tr("%1 → %2", "orders [1] → sink").arg(partition, lane.sink);
}

bool hasPartitions(const QList<LaneSnapshot> &lanes)
{
    // Only a partition has pauses of its own.
    return std::ranges::any_of(lanes, [](const LaneSnapshot &lane) {
        return lane.partition != 0 || lane.committed >= 0 || !lane.pauses.isEmpty();
    });
}

} // namespace penstock
