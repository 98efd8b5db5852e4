// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/pipeline.h"

#include "core/async/plural.h"
#include "core/pipeline/checkpointwriter.h"
#include "core/pipeline/lane.h"
#include "core/pipeline/lanesnapshots.h"
#include "core/pipeline/pace.h"
#include "core/pipeline/pipelineprogress.h"
#include "core/pipeline/pipelineworker.h"
#include "core/pipeline/runerror.h"
#include "core/sink/sinkset.h"
#include "core/source/source.h"

#include <QTimer>

#include <algorithm>
#include <atomic>
#include <functional>
#include <ranges>
#include <thread>
#include <vector>

namespace penstock {

namespace {

constexpr int progressMs = 100;

int nextId()
{
    static std::atomic<int> last = 0;
    return ++last;
}

} // namespace

struct Pipeline::Private
{
    auto others() const { return lanes | std::views::drop(1); } ///< all but the first

    Private(std::unique_ptr<Source> source_, Outlets outlets, const FlowPolicy &policy)
        : source(std::move(source_)),
          lanes(makeLanes(std::move(outlets), policy)),
          first(*lanes.front()),
          keeper(policy.checkpoints, first.ledger, first.stats),
          pace(policy.rowsPerSecond),
          checkpoints(policy.checkpoints),
          worker({*source, sinks, first.stats, first.rejects, first.ledger, keeper, lanes}, policy),
          lanesLeft(lanes.size())
    {
        for (const auto &lane : lanes)
            sinks.add(lane->sink);
        for (const auto &lane : others())
            first.ledger.follow(lane->ledger);
        if (checkpoints && checkpoints->keepsEach())
            first.ledger.setTold([kept = checkpoints](const Checkpoint &now) { kept->settled(now); });
        sinks.setRefused([this](std::size_t index, const Record &record, const Error &error) {
            lanes[index]->refused(record, source->rawText(), error);
        });
        for (const auto &lane : lanes)
            lane->letOthersWait(lanes);
    }

    std::vector<std::unique_ptr<Lane>> makeLanes(Outlets outlets, const FlowPolicy &policy)
    {
        std::vector<std::unique_ptr<Lane>> made;
        const int id = nextId();
        log->add({});
        for (std::size_t i = 0; i < outlets.size(); ++i) {
            const Lane::Setup setup{id,
                                    policy,
                                    *source,
                                    RejectsFile::pathOfSink(policy.rejectsFile, i),
                                    RejectsFile::pathOfSink(policy.spareRejectsFile, i),
                                    i == 0,
                                    log,
                                    outlets.size() == 1};
            made.push_back(std::make_unique<Lane>(std::move(outlets[i]), setup, stop,
                                                  [this, i](SinkBatch batch) { deliver(i, std::move(batch)); }));
        }
        return made;
    }

    void deliver(std::size_t index, SinkBatch batch)
    {
        Lane &lane = *lanes[index];
        if (index == 0) {
            worker.report(batch);
            lane.stats.setSinkNotes(sinks.notes());
        } else {
            lane.ledger.add(worker.endOf(batch), batch);
        }
        lane.stats.addEncoded(batch.lines(), batch.bytes());
        lane.stats.partitions().encoded(batch.partition(), batch.lines(), batch.endOffset() - 1);
        if (index == 0)
            pace.wait(batch.lines(), stop.get_token());
        if (source->isPartitioned()) // which knows not to give more of it
            lane.queue.put(std::move(batch));
        else
            lane.take(std::move(batch), stop.get_token());
    }

    void work()
    {
        Status status = worker.open();
        for (const auto &lane : lanes) {
            if (status && lane.get() != &first)
                status = lane->rejects.open();
            if (status)
                status = lane->openSpill();
        }
        if (status) {
            for (const auto &lane : others())
                lane->ledger.begin(first.ledger.checkpoint());
            for (const auto &lane : lanes)
                lane->post(&BatchSender::start);
            status = worker.run(stop.get_token(), reading.get_token());
            wasRead = true;
            for (const auto &lane : others()) {
                // The last rows may be such that nothing of them is on its way.
                if (status && !stop.stop_requested() && !source->isPartitioned())
                    lane->ledger.add({.lastRow = source->record().row});
            }
        }
        for (const auto &lane : lanes)
            lane->workerEnded(status);
    }

    /// In the lane's thread. Whether it was the last.
    bool laneOver(const Lane &lane)
    {
        if (!lane.sender.isComplete())
            areComplete = false;
        if (--lanesLeft > 0)
            return false;
        first.ledger.catchUp();
        keeper.finish(areComplete && !reading.stop_requested());
        if (PartitionFlow *const flow = worker.partitions(); flow && wasRead && !error())
            flow->finish();
        if (wasRead)
            source->close();
        return true;
    }

    /// Null when there is none such, or nothing is to be said to it any more.
    Lane *lane(int index) const
    {
        const auto place = static_cast<std::size_t>(index);
        return !ended && index >= 0 && place < lanes.size() ? lanes[place].get() : nullptr;
    }

    /// At the end: somebody has asked for it, what was read is written, and the source is known to have more.
    bool isLeftEarly() const
    {
        return reading.stop_requested() && !stop.stop_requested() && source->bytesRead() < source->size();
    }

    /// Nothing, when nothing is to be said to them any more.
    template <typename... Arguments> void tellAll(void (BatchSender::*what)(Arguments...), Arguments... arguments)
    {
        if (ended)
            return;
        for (const auto &lane : lanes)
            lane->post<Arguments...>(what, arguments...);
    }

    void stopAll(void (BatchSender::*how)())
    {
        stop.request_stop();
        for (const auto &lane : lanes)
            lane->post(how);
    }

    void join()
    {
        thread.join();
        for (const auto &lane : lanes)
            lane->wait();
    }

    /// Why the first of those that failed did.
    std::optional<Error> error() const
    {
        for (const auto &lane : lanes) {
            if (lane->sender.error())
                return lane->sender.error();
        }
        return {};
    }

    const std::unique_ptr<Source> source;
    const std::shared_ptr<RunLog> log = std::make_shared<RunLog>();
    std::stop_source stop;
    std::stop_source reading; ///< asked for with the other, or before it
    std::stop_callback<std::function<void()>> stopReading{stop.get_token(), [this] { reading.request_stop(); }};
    const std::vector<std::unique_ptr<Lane>> lanes;
    Lane &first;
    CheckpointWriter keeper;
    Pace pace;
    const std::shared_ptr<Checkpoints> checkpoints;
    SinkSet sinks;
    PipelineWorker worker;
    std::atomic<std::size_t> lanesLeft;
    std::atomic<bool> areComplete = true;
    std::atomic<bool> wasRead = false; ///< and the worker has left the source
    std::thread thread;
    QTimer progress;
    bool ended = false;
};

Pipeline::Pipeline(std::unique_ptr<Source> source, Outlets outlets, const FlowPolicy &policy, QObject *parent)
    : Job(parent), d(std::make_unique<Private>(std::move(source), std::move(outlets), policy))
{
    holdFinished();
    connect(&d->progress, &QTimer::timeout, this, [this] { Q_EMIT progress(snapshot()); });
    d->progress.start(progressMs);
    for (const auto &lane : d->lanes) {
        lane->run([this, ended = lane.get()] {
            if (d->laneOver(*ended))
                QMetaObject::invokeMethod(this, &Pipeline::windUp, Qt::QueuedConnection);
        });
    }
    d->thread = std::thread([this] { d->work(); });
}

Pipeline::~Pipeline()
{
    if (d->ended)
        return;
    d->stopAll(&BatchSender::abandon);
    d->join();
}

PipelineSnapshot Pipeline::snapshot() const
{
    PipelineSnapshot now = d->first.stats.snapshot();
    now.sourceBytes = d->source->bytesRead();
    now.journal = d->checkpoints ? d->checkpoints->path() : QString();
    now.rowsPerSecondLimit = d->pace.limit();
    addLanes(now, d->lanes, *d->source);
    if (now.possiblyDoubled > 0)
        now.notes += withCount(
            tr("Up to %n row(s) may be stored twice: the answer to them was lost, and this server may keep both.",
               nullptr, plural(now.possiblyDoubled)),
            now.possiblyDoubled);
    if (!now.isOver())
        now.remainingMs = timeLeft(now);
    else if (d->isLeftEarly())
        now.notes += tr("Somebody wanted no more to be read: the source was not read to its end.");
    return now;
}

void Pipeline::setPaused(bool paused)
{
    d->tellAll<bool>(&BatchSender::setHeldByHand, paused);
}

void Pipeline::setSinkPaused(int sink, bool paused)
{
    if (Lane *const lane = d->lane(sink))
        lane->post<bool>(&BatchSender::setHeldAlone, paused);
}

void Pipeline::setLanePaused(int sink, const TopicPartition &partition, bool paused)
{
    if (Lane *const lane = d->lane(sink))
        lane->post<TopicPartition, bool>(&BatchSender::setPartitionHeld, partition, paused);
}

void Pipeline::drain()
{
    if (d->ended)
        return;
    for (const auto &lane : d->lanes)
        lane->stats.setStopping();
    d->reading.request_stop();
}

void Pipeline::setTuning(TuningSnapshot::Mode mode)
{
    d->tellAll<TuningSnapshot::Mode>(&BatchSender::setTuning, mode);
}

void Pipeline::pinTuning(int concurrency, int batchRows)
{
    d->tellAll<int, int>(&BatchSender::pinTuning, concurrency, batchRows);
}

void Pipeline::checkpointNow()
{
    if (PartitionFlow *const flow = d->worker.partitions(); flow && !d->ended)
        flow->demandCheckpoint();
}

void Pipeline::giveUpWaiting()
{
    d->tellAll(&BatchSender::giveUpWaiting);
}

void Pipeline::tryNow()
{
    d->tellAll(&BatchSender::tryNow);
}

void Pipeline::setRowsPerSecond(int limit)
{
    d->pace.setLimit(std::max(limit, 0));
}

void Pipeline::abort()
{
    for (const auto &lane : d->lanes)
        lane->stats.setStopping();
    d->stopAll(&BatchSender::cancel);
}

void Pipeline::windUp()
{
    // All threads have said that they are at their end: this waits for their last few instructions only.
    d->join();
    d->ended = true;
    d->progress.stop();
    if (d->checkpoints)
        d->checkpoints->close();

    PipelineStats &stats = d->first.stats;
    for (const auto &lane : d->others()) {
        const std::optional<Error> own = lane->sender.error();
        lane->stats.end(own ? PipelineSnapshot::State::Failed : PipelineSnapshot::State::Succeeded, own);
    }
    std::optional<Error> error = d->error();
    if (state() == State::Cancelled) {
        stats.end(PipelineSnapshot::State::Cancelled, {});
    } else if (error) {
        error = withCounts(*std::move(error), stats, d->first.outlet().pointsHaveIdentity());
        stats.end(PipelineSnapshot::State::Failed, error);
        fail(*error);
    } else {
        stats.end(PipelineSnapshot::State::Succeeded, {});
        succeed();
    }
    d->log->end(snapshot());
    Q_EMIT progress(snapshot());
    releaseFinished();
}

} // namespace penstock
