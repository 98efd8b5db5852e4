// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"
#include "core/pipeline/errorlimit.h"
#include "core/pipeline/rejectedrow.h"
#include "core/pipeline/rowledger.h"

#include <QCoreApplication>
#include <QList>

#include <memory>
#include <stop_token>

namespace penstock {

class BatchQueue;
class CheckpointWriter;
class PipelineStats;
struct FlowPolicy;
class RejectsFile;
class SinkSet;
class Source;
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
        BatchQueue &queue;
        PipelineStats &stats;
        RejectsFile &rejects;
        RowLedger &ledger;
        CheckpointWriter &keeper;
    };

    PipelineWorker(const Parts &parts, const FlowPolicy &policy);

    /// Makes ready: after this the first record may be taken.
    Status open();

    /// Until the source ends, it or the rejects file breaks or too many rows are refused (the error; what was taken
    /// before is handed on), or the stop is asked for.
    Status run(const std::stop_token &stop);

    /// The sink's delivery calls this, so that no line is sent before it is counted.
    void report(const SinkBatch &batch);

private:
    Status begin();
    Status passOver(const std::stop_token &stop);
    Status take(const std::stop_token &stop);
    void add(const Record &record);
    Status flush();
    Status flushAll(const std::stop_token &stop);
    Status waitForRoom(const std::stop_token &stop);
    void report();
    RowLedger::Stretch stretchTo(quint64 row, qint64 offset);
    void reject(const QString &column, const QString &reason);
    void checkLimit();

    Source &m_source;
    SinkSet &m_sinks;
    BatchQueue &m_queue;
    PipelineStats &m_stats;
    RejectsFile &m_rejects;
    RowLedger &m_ledger;
    CheckpointWriter &m_keeper;
    const std::shared_ptr<Checkpoints> m_checkpoints;
    const ErrorLimit m_limit;
    Checkpoint m_from;
    quint64 m_read = 0;
    quint64 m_skipped = 0;
    QList<RejectedRow> m_rejected;
    Status m_trouble;             ///< the first error of the rejects file, or that there are too many rejects
    RowLedger::Stretch m_stretch; ///< what is not in the ledger yet
    quint64 m_undelivered = 0;    ///< lines that the sink gathers
    bool m_isAdding = false;      ///< the present record is on its way into the sink
};

} // namespace penstock
