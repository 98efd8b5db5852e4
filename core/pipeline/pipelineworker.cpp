// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/pipelineworker.h"

#include "core/pipeline/batchqueue.h"
#include "core/pipeline/pipelinestats.h"
#include "core/pipeline/rejectsfile.h"
#include "core/sink/sink.h"
#include "core/source/source.h"

#include <utility>

namespace penstock {

namespace {

constexpr quint64 reportEvery = 256; // records
constexpr int rowsBetweenLooks = 16; // at the clock, which costs as much as a cell; a source that waits says so

} // namespace

PipelineWorker::PipelineWorker(Source &source, Sink &sink, BatchQueue &queue, PipelineStats &stats,
                               RejectsFile &rejects)
    : m_source(source), m_sink(sink), m_queue(queue), m_stats(stats), m_rejects(rejects)
{
}

Status PipelineWorker::open()
{
    if (Status status = m_rejects.open(); !status)
        return status;
    if (Status status = m_sink.setup(); !status)
        return status;
    if (Status status = m_source.open(); !status)
        return status;
    m_stats.setSourceSize(m_source.size());
    return m_sink.start();
}

Status PipelineWorker::run(const std::stop_token &stop)
{
    Status result;
    bool more = true;
    Source::Patience patience{stop, {}};
    int rowsUntilLook = rowsBetweenLooks;
    while (more && !stop.stop_requested()) {
        patience.until = m_sink.due();
        switch (m_source.nextWithin(patience)) {
        case Source::Next::Record:
            ++m_read;
            if (const Status status = m_sink.add(m_source.record()); !status)
                reject({}, status.error().message);
            break;
        case Source::Next::Skipped:
            ++m_read;
            ++m_skipped;
            break;
        case Source::Next::Bad:
            ++m_read;
            reject(m_source.problem().column, m_source.problem().reason);
            break;
        case Source::Next::Waiting:
            report();
            rowsUntilLook = 0;
            break;
        case Source::Next::Failed:
            result = std::unexpected(m_source.error());
            more = false;
            break;
        case Source::Next::End:
            more = false;
            break;
        }
        if (m_read >= reportEvery)
            report();
        if (!m_rejectsStatus)
            break;
        if (patience.until && --rowsUntilLook <= 0) {
            rowsUntilLook = rowsBetweenLooks;
            if (Sink::Moment::clock::now() >= *patience.until)
                m_sink.flush();
        }
        if (m_queue.isPaused()) {
            m_sink.onPaused();
            m_queue.waitWhilePaused(stop);
            m_sink.onResumed();
        }
    }
    if (!stop.stop_requested())
        m_sink.flush();
    m_sink.close();
    report();
    return result ? m_rejectsStatus : result;
}

void PipelineWorker::report()
{
    if (m_read != 0)
        m_stats.addRead(std::exchange(m_read, 0), std::exchange(m_skipped, 0));
    m_stats.setSourceNotes(m_source.notes());
    if (m_rejected.isEmpty())
        return;
    const QList<RejectedRow> rows = std::exchange(m_rejected, {});
    m_stats.addRejected(static_cast<quint64>(rows.size()), rows);
    Status status = m_rejects.write(rows);
    if (status)
        status = m_rejects.flush();
    if (!status && m_rejectsStatus)
        m_rejectsStatus = status;
}

void PipelineWorker::reject(const QString &column, const QString &reason)
{
    RejectedRow row;
    row.row = m_source.record().row;
    row.position = m_source.record().position;
    row.column = column;
    row.reason = reason;
    const std::string_view text = m_source.rawText();
    row.text = shortened(text);
    row.original = QByteArray(text.data(), static_cast<qsizetype>(text.size()));
    m_rejected += row;
}

} // namespace penstock
