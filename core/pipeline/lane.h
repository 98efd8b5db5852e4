// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/batchqueue.h"
#include "core/pipeline/batchsender.h"
#include "core/pipeline/outlet.h"
#include "core/pipeline/pipelinestats.h"
#include "core/pipeline/rejectsfile.h"
#include "core/pipeline/rowledger.h"
#include "core/pipeline/spill/spill.h"

#include <QMetaObject>
#include <QThread>

#include <functional>
#include <memory>
#include <stop_token>
#include <string_view>
#include <vector>

namespace penstock {

struct FlowPolicy;

/// One sink of a pipeline, with all that is its own: the queue of its batches, the gate before it and the thread behind
/// it, its counts, its dead letters and how far it has come. What holds one lane holds no other, until its queue is
/// full and the source has to wait.
class Lane
{
public:
    struct Setup
    {
        int id = 0;
        const FlowPolicy &policy;
        const Source &source;        ///< asked at the end, when the worker has left it
        QString rejectsFile;         ///< empty: none
        QString spareRejectsFile;    ///< see FlowPolicy
        bool isFirst = true;         ///< refused rows are kept as they are in the source's file, if it has one
        std::shared_ptr<RunLog> log; ///< of the run
        bool isOnly = true;          ///< else its name stands beside what it tells there
    };

    Lane(std::unique_ptr<Outlet> outlet, const Setup &setup, const std::stop_source &stop,
         BatchingSink::Deliver deliver);
    /// Of a lane that has ended, or was never started: see wait().
    ~Lane();

    const Outlet &outlet() const { return *m_outlet; }

    /// Takes a batch of the sink, of a source that is not partitioned: waits for room, or has it kept on disk.
    void take(SinkBatch batch, const std::stop_token &stop);
    /// It takes batches also while the server is away.
    bool spills() const { return m_spill != nullptr; }
    /// Who waits, when it does not go on just now; nothing: it does.
    std::optional<SinkBackpressure::Scope> waiting() const
    {
        return queue.isPaused() ? stats.pauseScope() : std::nullopt;
    }
    /// What an earlier run left on disk is there after this. Before anything is taken.
    Status openSpill();
    SpillSnapshot spilled() const { return m_spill ? m_spill->snapshot() : SpillSnapshot(); }

    /// By the sink, of a lane beside the first, in the worker's thread. A file that cannot be written is noted.
    void refused(const Record &record, std::string_view text, const Error &error);

    /// When all must wait for what this one waits for. Before run().
    void letOthersWait(const std::vector<std::unique_ptr<Lane>> &all);

    /// Begins the thread. `over` is called in it when nothing is under way any more, and the last.
    void run(std::function<void()> over);
    /// For the end of the thread. What is on disk is another run's from then on.
    void wait();

    /// Calls a function of the sender in its thread.
    template <typename... Arguments> void post(void (BatchSender::*function)(Arguments...), Arguments... arguments)
    {
        QMetaObject::invokeMethod(
            &sender, [this, function, arguments...] { (sender.*function)(arguments...); }, Qt::QueuedConnection);
    }
    void workerEnded(const Status &status)
    {
        QMetaObject::invokeMethod(&sender, [this, status] { sender.workerEnded(status); }, Qt::QueuedConnection);
    }

private:
    Q_DISABLE_COPY_MOVE(Lane)

    bool keepOnDisk(const SinkBatch &batch);

    const std::unique_ptr<Outlet> m_outlet;
    const std::unique_ptr<Spill> m_spill; ///< null: what cannot be sent holds the source

public:
    PipelineStats stats;
    RejectsFile rejects;
    RowLedger ledger;
    BatchQueue queue;
    Sink &sink;
    BatchSender sender;

private:
    QThread m_thread;
};

} // namespace penstock
