// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"
#include "core/pipeline/errorlimit.h"
#include "core/pipeline/partitionflow.h"
#include "core/pipeline/rejectedrow.h"
#include "core/pipeline/resumption.h"
#include "core/pipeline/sourcepart.h"
#include "core/pipeline/standstill.h"
#include "core/sink/recentpartitions.h"
#include "core/sink/sink.h"

#include <QCoreApplication>
#include <QList>

#include <deque>
#include <memory>
#include <stop_token>
#include <string_view>
#include <vector>

namespace penstock {

class CheckpointWriter;
class Lane;
class PipelineStats;
struct FlowPolicy;
class RejectsFile;
class SinkSet;
struct Record;

/// The part of a pipeline that runs in the worker thread: takes records from the source and puts them into the sink.
class PipelineWorker
{
    Q_DECLARE_TR_FUNCTIONS(penstock::PipelineWorker)

public:
    struct Parts
    {
        Source &source;
        SinkSet &sinks;
        PipelineStats &stats;
        RejectsFile &rejects;
        RowLedger &ledger;
        CheckpointWriter &keeper;
        const std::vector<std::unique_ptr<Lane>> &lanes;
    };

    PipelineWorker(const Parts &parts, const FlowPolicy &policy);

    /// Makes ready: after this the first record may be taken.
    Status open();

    /// Until the source ends, it or the rejects file breaks or too many rows are refused (the error; what was taken
    /// before is handed on), or the stop is asked for.
    /// `reading` is asked for with the stop, or before it: what was taken is handed on, and no more is taken.
    Status run(const std::stop_token &stop, const std::stop_token &reading);

    /// The sink's delivery calls this, so that no line is sent before it is counted.
    void report(const SinkBatch &batch);
    /// Of a sink beside the first, while that hands it over: up to where all is in it or in those before.
    RowLedger::Stretch endOf(const SinkBatch &batch);

    /// Null unless the source has partitions.
    PartitionFlow *partitions() const { return m_flow.get(); }

private:
    Status take(const std::stop_token &stop, const std::stop_token &reading);
    void handOnAll();
    void turnTo(const Record &record);
    SourcePart &partOf(std::string_view topic, std::int32_t partition);
    void takeOne(Source::Next next);
    void add(const Record &record);
    Status look(const std::stop_token &stop, bool isUrgent, std::optional<Sink::Moment> &due);
    std::optional<Sink::Moment> nextLook(Sink::Moment now) const;
    Status flush();
    Status flushAll(const std::stop_token &stop);
    Status waitForRoom(const std::stop_token &stop);
    void report();
    bool isAmidRow() const { return m_part && m_part->isCut; }
    void reject(const QString &column, const QString &reason);
    void checkLimit();

    Source &m_source;
    SinkSet &m_sinks;
    PipelineStats &m_stats;
    RejectsFile &m_rejects;
    RowLedger &m_ledger;
    CheckpointWriter &m_keeper;
    const std::vector<std::unique_ptr<Lane>> &m_lanes;
    const ErrorLimit m_limit;
    Resumption m_from;
    StandStill m_standStill;
    quint64 m_read = 0;
    quint64 m_skipped = 0;
    QList<RejectedRow> m_rejected;
    Status m_trouble; ///< the first error of the rejects file, or that there are too many rejects
    std::deque<SourcePart> m_parts{SourcePart{}}; ///< one, where the source has none; they stay where they are
    RecentPartitions<SourcePart> m_recent;
    SourcePart *m_part = &m_parts.front(); ///< of the present record
    std::unique_ptr<PartitionFlow> m_flow;
    Status m_flowTrouble;     ///< the first error of what the flow handed on
    bool m_isAdding = false;  ///< the present record is on its way into the first sink
    bool m_isInSinks = false; ///< it is on its way into any of them
};

} // namespace penstock
