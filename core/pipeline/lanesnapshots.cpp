// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/lanesnapshots.h"

#include "core/pipeline/lane.h"
#include "core/source/source.h"

#include <algorithm>
#include <utility>

namespace penstock {

namespace {

LaneSnapshot::State stateOf(const LaneSnapshot &lane, const PipelineSnapshot &sink)
{
    if (lane.state == LaneSnapshot::State::Revoked)
        return lane.state;
    switch (sink.state) {
    case PipelineSnapshot::State::Running:
        return lane.state;
    case PipelineSnapshot::State::Paused:
        return LaneSnapshot::State::Paused;
    case PipelineSnapshot::State::Stopping:
        return LaneSnapshot::State::Draining;
    case PipelineSnapshot::State::Succeeded:
    case PipelineSnapshot::State::Failed:
    case PipelineSnapshot::State::Cancelled:
        break;
    }
    return LaneSnapshot::State::Over;
}

bool isHeldByHand(const QList<Pause> &pauses, SinkBackpressure::Scope scope)
{
    return !pauses.isEmpty() && !pauses.last().over && pauses.last().reason == Pause::Reason::User &&
           pauses.last().scope == scope;
}

void addProgress(LaneSnapshot &lane, const RowLedger::Progress &progress, const std::optional<quint64> &end)
{
    lane.offset = static_cast<qint64>(progress.next) - 1;
    if (end)
        lane.lag = static_cast<qint64>(*end - std::min(*end, progress.next));
    if (progress.oldest && lane.state != LaneSnapshot::State::Over)
        lane.oldestUnsentMs =
            std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - *progress.oldest)
                .count();
}

void addQueue(PipelineSnapshot &now, const BatchQueue &queue)
{
    if (now.isOver())
        return;
    const QueueDepth depth = queue.depth();
    now.queuedBatches += depth.batches;
    now.queuedLines += depth.lines;
    now.queuedBytes += depth.bytes;
}

} // namespace

SinkSnapshot sinkSnapshot(const Lane &lane, const PipelineSnapshot &own)
{
    SinkSnapshot sink;
    sink.name = own.target;
    sink.encoded = own.encoded;
    sink.accepted = own.accepted;
    sink.rejected = own.rejected;
    sink.unknown = own.unknown;
    sink.resent = own.resent;
    sink.retries = own.retries;
    sink.queuedBatches = own.queuedBatches;
    sink.queuedLines = own.queuedLines;
    sink.queuedBytes = own.queuedBytes;
    sink.inFlight = own.inFlight;
    sink.bytesWire = own.bytesWire;
    sink.latencyP50Ms = own.latencyP50Ms;
    sink.latencyP95Ms = own.latencyP95Ms;
    sink.latencyP99Ms = own.latencyP99Ms;
    sink.rowsPerSecond = own.rowsPerSecond;
    sink.bytesPerSecond = own.bytesPerSecond;
    sink.pausedMs = own.pausedMs;
    sink.pauses = own.pauses;
    sink.error = own.error;
    sink.rejectsFile = lane.rejects.path();
    sink.spill = lane.spilled();
    sink.tuning = lane.sender.tuning();
    return sink;
}

QList<LaneSnapshot> laneSnapshots(const Lane &lane, const Source &source, const PipelineSnapshot &sink)
{
    QList<LaneSnapshot> all = lane.stats.partitions().snapshot();
    if (all.isEmpty() && !source.isPartitioned())
        all += LaneSnapshot{};
    for (LaneSnapshot &one : all) {
        const TopicPartition partition{one.topic.toStdString(), one.partition};
        one.sink = sink.target;
        one.state = stateOf(one, sink);
        one.isHeldByHand = isHeldByHand(one.pauses, SinkBackpressure::Scope::Partition) ||
                           isHeldByHand(sink.pauses, SinkBackpressure::Scope::Sink);
        addProgress(one, lane.ledger.progress(partition), source.endOffset(partition));
        if (one.state == LaneSnapshot::State::Over)
            continue;
        const QueueDepth depth = lane.queue.depth(partition);
        one.queuedBatches = depth.batches;
        one.queuedLines = depth.lines;
        one.queuedBytes = depth.bytes;
    }
    return all;
}

void addLanes(PipelineSnapshot &now, const std::vector<std::unique_ptr<Lane>> &lanes, const Source &source)
{
    const Lane &first = *lanes.front();
    now.rejectsFile = first.rejects.path();
    now.tuning = first.sender.tuning();
    now.spill = first.spilled();
    now.mostQueuedBatches = first.queue.capacity();
    now.mostQueuedRows = first.queue.bounds().lines;
    now.mostQueuedBytes = first.queue.bounds().bytes;
    addQueue(now, first.queue);
    for (std::size_t i = 0; i < lanes.size(); ++i) {
        PipelineSnapshot own = i == 0 ? now : lanes[i]->stats.snapshot();
        if (i > 0) {
            addQueue(own, lanes[i]->queue);
            now.otherSinks += sinkSnapshot(*lanes[i], own);
        }
        for (LaneSnapshot &lane : laneSnapshots(*lanes[i], source, own)) {
            lane.sinkIndex = static_cast<int>(i);
            now.lanes += std::move(lane);
        }
    }
}

} // namespace penstock
