// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/pipeline.h"

#include "core/async/plural.h"
#include "core/async/sentences.h"
#include "core/client/write/writetraits.h"
#include "core/pipeline/batchqueue.h"
#include "core/pipeline/batchsender.h"
#include "core/pipeline/checkpointwriter.h"
#include "core/pipeline/pace.h"
#include "core/pipeline/pipelineprogress.h"
#include "core/pipeline/pipelinestats.h"
#include "core/pipeline/pipelineworker.h"
#include "core/pipeline/rejectsfile.h"
#include "core/pipeline/rowledger.h"
#include "core/sink/influxsink.h"
#include "core/sink/sinkset.h"
#include "core/source/source.h"

#include <QThread>
#include <QTimer>

#include <algorithm>
#include <atomic>
#include <thread>

namespace penstock {

namespace {

constexpr int progressMs = 100;

int nextId()
{
    static std::atomic<int> last = 0;
    return ++last;
}

bool wantsGzip(const PipelineOptions &options, const ClientSettings &settings)
{
    if (!settings.server.capabilities.gzipWrites)
        return false;
    return options.gzip == PipelineOptions::Gzip::On ||
           (options.gzip == PipelineOptions::Gzip::Auto && !settings.profile.isLoopback());
}

BatchingSink::Limits limits(const PipelineOptions &options, Flavour flavour)
{
    const qint64 mostBytes = WriteTraits::of(flavour).mostBytes;
    BatchingSink::Limits limits;
    limits.rows = static_cast<std::size_t>(std::clamp(options.batchRows, 1, 100'000));
    if (options.rowsPerSecond > 0) // a flow, and not a gush from time to time
        limits.rows = std::min(limits.rows, static_cast<std::size_t>(options.rowsPerSecond));
    limits.bytes = static_cast<std::size_t>(std::clamp<qint64>(options.batchBytes, 1'024, mostBytes));
    limits.linger = std::chrono::milliseconds(std::max(options.lingerMs, 0));
    return limits;
}

BatchSender::Options sending(const PipelineOptions &options, const ClientSettings &settings)
{
    const WriteTraits traits = WriteTraits::of(settings.flavour());
    BatchSender::Options sending;
    sending.target.where = options.target;
    sending.target.where.precision = Precision::Nanoseconds;
    sending.target.dialect = traits.dialect;
    sending.target.needsDatabase = traits.needsDatabase;
    sending.target.gzip = wantsGzip(options, settings);
    sending.target.gzipIsRefused =
        options.gzip == PipelineOptions::Gzip::On && !settings.server.capabilities.gzipWrites;
    sending.pointsHaveIdentity = traits.pointsHaveIdentity;
    sending.createDatabase = options.createDatabase && traits.createsDatabases;
    if (traits.hasShards)
        sending.shardDuration = options.shardDuration;
    sending.errorLimit = options.errorLimit;
    sending.concurrency = std::clamp(options.concurrency, 1, 32);
    sending.maxAttempts = options.maxAttempts;
    sending.giveUpAfterMs = options.giveUpAfterMs;
    sending.answersAfterStopMs = options.answersAfterStopMs;
    return sending;
}

/// Whose rows are kept as they are in it, when they are refused.
QString fileOf(const Source &source)
{
    const std::optional<SourceLines> lines = source.lines();
    return lines ? lines->file : QString();
}

QString unknownText(quint64 rows, bool pointsHaveIdentity)
{
    const QString text =
        pointsHaveIdentity
            ? Pipeline::tr("%n more may be stored: no answer told of them. Writing them again does no harm if each has "
                           "its own time.",
                           nullptr, plural(rows))
            : Pipeline::tr(
                  "%n more may be stored: no answer told of them. Look before you write them again: this server "
                  "may keep both.",
                  nullptr, plural(rows));
    return withCount(text, rows);
}

} // namespace

struct Pipeline::Private
{
    Private(std::unique_ptr<Source> source_, const ClientSettings &settings, const PipelineOptions &options)
        : source(std::move(source_)),
          pointsHaveIdentity(WriteTraits::of(settings.flavour()).pointsHaveIdentity),
          stats(nextId(), options.sourceName, options.targetName),
          rejects(options.rejectsFile, fileOf(*source)),
          ledger(options.checkpoints != nullptr),
          keeper(options.checkpoints, ledger, stats),
          pace(options.rowsPerSecond),
          checkpoints(options.checkpoints),
          queue(static_cast<std::size_t>(std::clamp(options.concurrency, 1, 32)) + 2,
                [this] { post(&BatchSender::pump); }),
          sender(settings, sending(options, settings), {queue, stats, rejects, ledger, keeper, *source}, stop),
          sink(sending(options, settings).target, limits(options, settings.flavour()),
               [this](SinkBatch batch) { deliver(std::move(batch)); }),
          worker({*source, sinks, queue, stats, rejects, ledger, keeper}, options)
    {
        sinks.add(sink);
    }

    template <typename... Arguments> void post(void (BatchSender::*function)(Arguments...), Arguments... arguments)
    {
        QMetaObject::invokeMethod(
            &sender, [this, function, arguments...] { (sender.*function)(arguments...); }, Qt::QueuedConnection);
    }

    void deliver(SinkBatch batch)
    {
        worker.report(batch);
        stats.setSinkNotes(sink.notes());
        stats.addEncoded(batch.lines(), batch.bytes());
        pace.wait(batch.lines(), stop.get_token());
        queue.push(std::move(batch), stop.get_token());
    }

    void work()
    {
        Status status = worker.open();
        if (status) {
            post(&BatchSender::start);
            status = worker.run(stop.get_token());
        }
        QMetaObject::invokeMethod(&sender, [this, status] { sender.workerEnded(status); }, Qt::QueuedConnection);
    }

    void stopAll(void (BatchSender::*how)())
    {
        stop.request_stop();
        post(how);
    }

    const std::unique_ptr<Source> source;
    const bool pointsHaveIdentity;
    std::stop_source stop;
    PipelineStats stats;
    RejectsFile rejects;
    RowLedger ledger;
    CheckpointWriter keeper;
    Pace pace;
    const std::shared_ptr<Checkpoints> checkpoints;
    BatchQueue queue;
    BatchSender sender;
    InfluxSink sink;
    SinkSet sinks;
    PipelineWorker worker;
    QThread network;
    std::thread thread;
    QTimer progress;
    bool ended = false;
};

Pipeline::Pipeline(std::unique_ptr<Source> source, const ClientSettings &settings, const PipelineOptions &options,
                   QObject *parent)
    : Job(parent), d(std::make_unique<Private>(std::move(source), settings, options))
{
    holdFinished();
    // In the sender's thread: the sink may be told from anywhere.
    connect(&d->sender, &BatchSender::gzipRefused, &d->sender, [this] { d->sink.stopCompressing(); });
    connect(&d->sender, &BatchSender::over, &d->network, &QThread::quit, Qt::DirectConnection);
    connect(&d->network, &QThread::finished, this, &Pipeline::windUp, Qt::QueuedConnection);
    connect(&d->progress, &QTimer::timeout, this, [this] { Q_EMIT progress(snapshot()); });
    d->progress.start(progressMs);
    d->network.setObjectName(QStringLiteral("pipeline"));
    d->sender.moveToThread(&d->network);
    d->network.start();
    d->thread = std::thread([this] { d->work(); });
}

Pipeline::~Pipeline()
{
    if (d->ended)
        return;
    d->stopAll(&BatchSender::abandon);
    d->thread.join();
    d->network.wait();
}

PipelineSnapshot Pipeline::snapshot() const
{
    PipelineSnapshot now = d->stats.snapshot();
    now.sourceBytes = d->source->bytesRead();
    now.rejectsFile = d->rejects.path();
    now.journal = d->checkpoints ? d->checkpoints->path() : QString();
    now.rowsPerSecondLimit = d->pace.limit();
    if (now.possiblyDoubled > 0)
        now.notes += withCount(
            tr("Up to %n row(s) may be stored twice: the answer to them was lost, and this server may keep both.",
               nullptr, plural(now.possiblyDoubled)),
            now.possiblyDoubled);
    if (now.isOver())
        return now;
    const BatchQueue::Depth depth = d->queue.depth();
    now.queuedBatches += depth.batches;
    now.queuedLines += depth.lines;
    now.remainingMs = timeLeft(now);
    return now;
}

void Pipeline::setPaused(bool paused)
{
    if (!d->ended)
        d->post<bool>(&BatchSender::setHeldByHand, paused);
}

void Pipeline::tryNow()
{
    if (!d->ended)
        d->post(&BatchSender::tryNow);
}

void Pipeline::setRowsPerSecond(int limit)
{
    d->pace.setLimit(std::max(limit, 0));
}

void Pipeline::abort()
{
    d->stats.setStopping();
    d->stopAll(&BatchSender::cancel);
}

void Pipeline::windUp()
{
    // Both threads have said that they are at their end: this waits for their last few instructions only.
    d->thread.join();
    d->network.wait();
    d->ended = true;
    d->progress.stop();

    std::optional<Error> error = d->sender.error();
    if (state() == State::Cancelled) {
        d->stats.end(PipelineSnapshot::State::Cancelled, {});
    } else if (error) {
        const quint64 accepted = d->stats.accepted();
        if (d->stats.hasSent())
            error->message = joinedSentences(
                error->message,
                withCount(tr("%n row(s) were acknowledged by the server before that.", nullptr, plural(accepted)),
                          accepted));
        if (const quint64 unknown = d->stats.unknown(); unknown > 0)
            error->message += u' ' + unknownText(unknown, d->pointsHaveIdentity);
        d->stats.end(PipelineSnapshot::State::Failed, error);
        fail(*error);
    } else {
        d->stats.end(PipelineSnapshot::State::Succeeded, {});
        succeed();
    }
    Q_EMIT progress(snapshot());
    releaseFinished();
}

} // namespace penstock
