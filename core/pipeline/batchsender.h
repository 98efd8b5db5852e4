// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/backlog.h"
#include "core/pipeline/deadletters.h"
#include "core/pipeline/flowpolicy.h"
#include "core/pipeline/lanegates.h"
#include "core/pipeline/lineaccounts.h"
#include "core/pipeline/sinkwriter.h"
#include "core/pipeline/spillside.h"
#include "core/pipeline/stallwatch.h"
#include "core/pipeline/tuner.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

namespace penstock {

class BatchQueue;
class PipelineStats;
class RejectsFile;
class RowLedger;
class Source;

/// The part of a lane that lives in a thread of its own: gives batches to the writer, keeps each until every line of it
/// is answered for, and holds the flow while the writer's other side cannot take more.
class BatchSender final : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        ErrorLimit errorLimit{};
        bool pointsHaveIdentity = true; ///< what is stored twice is there once
        bool isPartitioned = false;     ///< one partition may wait, and the others go on
        /// How far the run has come is kept with each step: no more batches are begun than may be in flight, counted
        /// from the first that is not settled.
        bool keepsEach = false;
        SinkBackpressure::Scope pauseScope = SinkBackpressure::Scope::Sink;
        int concurrency = 1;
        /// Off: but on where the writer wants many requests, and more than one may be in flight.
        TuningSnapshot::Mode tuning = TuningSnapshot::Mode::Off;
        int batchRows = 0; ///< 0: not to be tuned
        std::function<void(int rows)> setBatchRows{};
        int maxAttempts = 0;      ///< 0: no limit
        qint64 giveUpAfterMs = 0; ///< 0: never
        FlowPolicy::OnGiveUp onGiveUp = FlowPolicy::OnGiveUp::Fail;
        int answersAfterStopMs = 0;

        /// Asked for, by who cares for the order of requests: that is not tuned.
        bool isOneAtATime() const { return concurrency == 1 && tuning == TuningSnapshot::Mode::Off; }
    };

    struct Parts
    {
        BatchQueue &queue;
        PipelineStats &stats;
        RejectsFile &rejects;
        RowLedger &ledger;
        const Source &source; ///< asked at the end, when the worker has left it
        Spill *spill;         ///< null: none
    };

    /// `stop` is the worker's: asked for when sending ends before its time.
    BatchSender(std::unique_ptr<SinkWriter> writer, const Options &options, const Parts &parts,
                const std::stop_source &stop);
    ~BatchSender() override;

    // All of these are called in the thread where this object lives.
    void start();
    void pump(); ///< sends what may be sent now
    void setHeldByHand(bool held) { m_gates.setHeldByHand(held, SinkBackpressure::Scope::All); }
    void setHeldAlone(bool held) { m_gates.setHeldByHand(held, SinkBackpressure::Scope::Sink); }
    void setPartitionHeld(TopicPartition partition, bool held) { m_gates.setPartitionHeld(partition, held); }
    void setTuning(TuningSnapshot::Mode mode)
    {
        m_tuner.setMode(mode);
        pump();
    }
    /// By hand, also where the settings say one at a time.
    void pinTuning(int concurrency, int batchRows);
    void tryNow() { m_gates.tryNow(); }
    /// Another sink of the pipeline has to wait, and all with it.
    void holdWith(Error error, FlowGate::Moment until) { m_gates.holdWith(error, until); }
    /// Another reader has the partition: nothing of earlier generations is sent any more.
    void revoke(TopicPartition partition, quint32 generation);
    /// What waits goes to the dead letters, but for what is on its way.
    void giveUpWaiting();
    void cancel(); ///< sends nothing more, and waits a while for answers to what is on its way
    void abandon() ///< ends at once
    {
        m_wasCancelled = true;
        end({});
    }
    /// The worker has taken its last record; with an error when something broke there.
    void workerEnded(const Status &status);

    /// From any thread.
    TuningSnapshot tuning() const { return m_tuner.snapshot(); }

    /// After the thread has ended: why sending failed.
    const std::optional<Error> &error() const { return m_error; }
    /// When it is over: all came to its end, and nobody broke it off.
    bool isComplete() const { return m_over && !m_error && !m_wasCancelled; }

Q_SIGNALS:
    /// Nothing is under way any more, here or in the worker.
    void over();
    /// This sink has to wait, and so have all the others.
    void allMustWait(const penstock::Error &error, penstock::FlowGate::Moment until);

private:
    bool sift(BatchWork &work);
    int mostInFlight() const;
    bool isFarAhead() const;
    bool take(BatchWork &work)
    {
        if (m_options.keepsEach && isFarAhead())
            return false;
        if (!m_options.isPartitioned)
            return m_backlog.take(work);
        return m_backlog.take(work, [this](const TopicPartition &partition) { return m_gates.mayGo(partition); });
    }
    void showKept();
    void lessWaits();
    void gaveUp(const Error &error, const TopicPartition *partition);
    void send(BatchWork work);
    void answered(WriteTicket ticket);
    void tooLarge(BatchWork work, const Error &error);
    void failedForNow(WriteTicket ticket);
    void doubtSettled(bool isWell, const Error &problem);
    void carryOut(const RefusalVerdict &verdict);
    void endUnless(const Status &status)
    {
        if (!status)
            end(status.error());
    }
    void end(std::optional<Error> error);
    void leave();

    const Options m_options;
    PipelineStats &m_stats;
    RowLedger &m_ledger;
    const Source &m_source;
    std::stop_source m_stop;

    const std::unique_ptr<SinkWriter> m_writer;
    Backlog m_backlog;
    LineAccounts m_accounts;
    DeadLetters m_deadLetters;
    std::unique_ptr<SpillSide> m_spillSide; ///< null: no spill
    LaneGates m_gates;
    StallWatch m_stall;
    std::optional<Error> m_error;
    std::optional<Error> m_workerError;
    std::optional<Error> m_limitReached; ///< what is in flight is waited for, and nothing more sent
    Tuner m_tuner;
    int m_inFlight = 0;
    bool m_isStarted = false;
    bool m_hasSent = false;
    bool m_workerEnded = false;
    bool m_over = false;
    bool m_wasCancelled = false;
};

} // namespace penstock
