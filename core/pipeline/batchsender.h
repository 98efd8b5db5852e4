// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/wire/clientsettings.h"
#include "core/pipeline/backlog.h"
#include "core/pipeline/flowgate.h"
#include "core/pipeline/healthcheck.h"
#include "core/pipeline/lineaccounts.h"
#include "core/pipeline/missingdatabase.h"
#include "core/pipeline/refusaldesk.h"
#include "core/pipeline/retentionwatch.h"
#include "core/pipeline/serverwatch.h"
#include "core/sink/influxwriter.h"

#include <QObject>
#include <QSet>
#include <QString>

#include <stop_token>
#include <vector>

namespace penstock {

class BatchQueue;
class CheckpointWriter;
class PipelineStats;
class RejectsFile;
class RowLedger;
class Source;
struct WriteOutcome;

/// The part of a pipeline that lives in the thread of the sockets: posts batches, keeps each until every line of it is
/// answered for, and holds the flow while the server cannot take more.
class BatchSender final : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        InfluxTarget target;
        bool createDatabase = false;
        std::optional<std::chrono::seconds> shardDuration{}; ///< of the database that is made
        ErrorLimit errorLimit{};
        bool pointsHaveIdentity = true; ///< what is stored twice is there once
        int concurrency = 1;
        int maxAttempts = 0;      ///< 0: no limit
        qint64 giveUpAfterMs = 0; ///< 0: never
        int answersAfterStopMs = 0;
    };

    struct Parts
    {
        BatchQueue &queue;
        PipelineStats &stats;
        RejectsFile &rejects;
        RowLedger &ledger;
        CheckpointWriter &keeper;
        const Source &source; ///< asked at the end, when the worker has left it
    };

    /// `stop` is the worker's: asked for when sending ends before its time.
    BatchSender(const ClientSettings &settings, const Options &options, const Parts &parts,
                const std::stop_source &stop);
    ~BatchSender() override;

    // All of these are called in the thread where this object lives.
    void start();
    void pump(); ///< sends what may be sent now
    void setHeldByHand(bool held);
    void tryNow() { m_gate.tryNow(); }
    void cancel();  ///< sends nothing more, and waits a while for answers to what is on its way
    void abandon(); ///< ends at once
    /// The worker has taken its last record; with an error when something broke there.
    void workerEnded(const Status &status);

    /// After the thread has ended: why sending failed.
    const std::optional<Error> &error() const { return m_error; }

Q_SIGNALS:
    /// The server takes no compressed data: batches need not be compressed any more.
    void gzipRefused();
    /// Nothing is under way any more, here or in the worker.
    void over();

private:
    bool sift(BatchWork &work);
    int mostInFlight() const;
    void send(BatchWork work);
    void answered(const WriteJob &job, BatchWork work);
    void accepted(BatchWork work);
    void tooLarge(BatchWork work, const Error &error);
    void missesDatabase(BatchWork work, const Error &error);
    void databaseMade(const std::optional<Error> &problem);
    bool isRepeatedRefusal(const WriteOutcome &outcome, const BatchWork &work) const;
    void failedForNow(const WriteJob &job, BatchWork work);
    void healthTold(bool isWell, const Error &problem);
    void carryOut(const RefusalVerdict &verdict);
    void endUnless(const Status &status);
    void end(std::optional<Error> error);
    void leave();

    const Flavour m_flavour;
    const Options m_options;
    PipelineStats &m_stats;
    CheckpointWriter &m_keeper;
    const Source &m_source;
    std::stop_source m_stop;

    InfluxWriter m_writer;
    Backlog m_backlog;
    LineAccounts m_accounts;
    FlowGate m_gate;
    RefusalDesk m_desk;
    MissingDatabase m_database;
    ServerWatch m_watch;
    RetentionWatch m_retention;
    HealthCheck m_health;
    std::optional<Error> m_error;
    std::optional<Error> m_workerError;
    std::optional<Error> m_limitReached; ///< what is in flight is waited for, and nothing more sent
    QSet<QString> m_refusals;            ///< words of an outage that turned out to be about a line
    Error m_missing;                     ///< what a write said when the database was not there
    int m_inFlight = 0;
    quint64 m_answers = 0;         ///< to writes, but for failures that may pass
    quint64 m_unansweredLines = 0; ///< of what is in flight
    bool m_hasSent = false;
    bool m_workerEnded = false;
    bool m_over = false;
    bool m_wasCancelled = false;
};

} // namespace penstock
