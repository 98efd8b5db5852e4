// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/healthcheck.h"
#include "core/pipeline/missingdatabase.h"
#include "core/pipeline/refusaldesk.h"
#include "core/pipeline/retentionwatch.h"
#include "core/pipeline/serverwatch.h"
#include "core/pipeline/sinkwriter.h"
#include "core/sink/influxwriter.h"

#include <QSet>
#include <QString>

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

namespace penstock {

class PipelineStats;

/// Writes to an InfluxDB server of any kind: makes its database when it is missing, finds the lines that it refuses,
/// asks how it is when it falls silent, and learns from it what its acknowledgements hide.
class InfluxDelivery final : public SinkWriter
{
    Q_OBJECT

public:
    struct Options
    {
        InfluxTarget target;
        bool createDatabase = false;
        bool raisesOnRetention = false;                      ///< see PipelineOptions
        std::optional<std::chrono::seconds> shardDuration{}; ///< of the database that is made
    };

    InfluxDelivery(const ClientSettings &settings, const Options &options, PipelineStats &stats);
    ~InfluxDelivery() override;

    void start(int concurrency) override;
    bool isReady() const override;
    int mostInFlight(int wanted) const override { return m_database.isUnknown() ? 1 : wanted; }
    /// 3.x answers when its log was written, which it does once a second.
    bool wantsMany() const override { return m_flavour == Flavour::V3 && !m_isUnsynced; }
    QList<RejectedRow> sift(SinkBatch &batch) override { return m_watch.sift(batch); }
    void write(BatchWork work) override;
    quint64 linesToJudge() const override { return m_desk.lines(); }
    void settleDoubts(const Error &error) override { m_health.ask(m_writer.client(), error); }
    silentend::Reconsidered reconsider(std::deque<BatchWork> works) override;
    bool finish(bool hasSent) override;
    void breakOff() override { m_watch.breakOff(); }
    std::vector<BatchWork> takeBack() override;
    void stop() override { m_writer.stop(); }

Q_SIGNALS:
    /// The server takes no compressed data: batches need not be compressed any more.
    void gzipRefused();

private:
    struct UnderWay
    {
        const WriteJob *job = nullptr;
        std::shared_ptr<BatchWork> work{};
    };

    void answered(const WriteJob &job, BatchWork work);
    WriteTicket::Kind judge(const WriteJob &job, BatchWork &work);
    bool isRepeatedRefusal(const WriteOutcome &outcome, const BatchWork &work) const;
    void doubt(const WriteJob &job, BatchWork &work) const;
    void databaseMade(const std::optional<Error> &problem);

    const Flavour m_flavour;
    const bool m_isUnsynced;
    const bool m_raisesOnRetention;
    PipelineStats &m_stats;
    InfluxWriter m_writer;
    std::vector<UnderWay> m_underWay;
    RefusalDesk m_desk;
    MissingDatabase m_database;
    ServerWatch m_watch;
    RetentionWatch m_retention;
    HealthCheck m_health;
    QSet<QString> m_refusals; ///< words of an outage that turned out to be about a line
    Error m_missing;          ///< what a write said when the database was not there
    quint64 m_answers = 0;    ///< to writes, but for failures that may pass
};

} // namespace penstock
