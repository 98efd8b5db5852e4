// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"
#include "core/pipeline/rejectedrow.h"

#include <QList>

#include <stop_token>

namespace penstock {

class BatchQueue;
class PipelineStats;
class RejectsFile;
class Sink;
class Source;

/// The part of a pipeline that runs in the worker thread: takes records from the source and puts them into the sink.
class PipelineWorker
{
public:
    PipelineWorker(Source &source, Sink &sink, BatchQueue &queue, PipelineStats &stats, RejectsFile &rejects);

    /// Makes ready: after this the first record may be taken.
    Status open();

    /// Until the source ends, it or the rejects file breaks (the error; what was taken before is handed on), or the
    /// stop is asked for.
    Status run(const std::stop_token &stop);

    /// Hands the counts on; the sink's delivery calls this so that no line is sent before it is counted.
    void report();

private:
    void reject(const QString &column, const QString &reason);

    Source &m_source;
    Sink &m_sink;
    BatchQueue &m_queue;
    PipelineStats &m_stats;
    RejectsFile &m_rejects;
    quint64 m_read = 0;
    quint64 m_skipped = 0;
    QList<RejectedRow> m_rejected;
    Status m_rejectsStatus; ///< the first error of the rejects file
};

} // namespace penstock
