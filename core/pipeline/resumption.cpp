// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/resumption.h"

#include "core/pipeline/pipelinestats.h"
#include "core/pipeline/rejectsfile.h"
#include "core/pipeline/rowledger.h"
#include "core/sink/sinkbatch.h"
#include "core/source/source.h"

#include <QDir>

namespace penstock {

namespace {

void tellWritten(const Record &record, RowLedger &ledger)
{
    SinkBatch batch;
    LineEncoder encoder;
    if (!record.line.empty())
        batch.append(record.line, record.row, record.position);
    else if (!batch.append(encoder, record.point, record.row, record.position))
        return; // it was refused then as well
    ledger.addWritten(batch, record.point.time, record.point.time);
}

} // namespace

Status Resumption::begin(RejectsFile &rejects, PipelineStats &stats, RowLedger &ledger)
{
    if (!m_checkpoints) {
        Status status = rejects.open();
        for (const QString &note : rejects.notes())
            stats.addNote(note);
        return status;
    }
    const Result<Checkpoint> from = m_checkpoints->open();
    if (!from)
        return std::unexpected(from.error());
    for (const QString &note : m_checkpoints->notes())
        stats.addNote(note);
    m_from = *from;
    if (m_from.isComplete) {
        stats.resume(m_from);
        return {};
    }
    // The rejects of the same rows go on; those of another file stay where they are.
    const QString path = rejects.absolutePath();
    const bool goesOn = m_from.row > 0 && m_from.rejectsFile == path;
    if (Status status = goesOn ? rejects.goOn(m_from.rejectsBegin, m_from.row) : rejects.open(); !status)
        return status;
    for (const QString &note : rejects.notes())
        stats.addNote(note);
    if (m_from.rejected > 0 && !goesOn && !path.isEmpty())
        stats.addNote(tr("Rows that were refused before the run was broken off are not in %1.")
                          .arg(QDir::toNativeSeparators(path)));
    m_from.rejectsFile = path;
    m_from.rejectsBegin = rejects.begin();
    stats.resume(m_from);
    ledger.begin(m_from);
    return {};
}

Status Resumption::passOver(Source &source, RowLedger &ledger, const std::stop_token &stop) const
{
    for (quint64 row = 0; row < m_from.row && !stop.stop_requested(); row = source.record().row) {
        const Source::Next next = source.next();
        if (next == Source::Next::Failed)
            return std::unexpected(source.error());
        if (next == Source::Next::End)
            return failure(Error::Kind::BadInput,
                           tr("The source has changed since the run was broken off: it has fewer rows now. "
                              "Begin anew with its first row."));
        if (next == Source::Next::Record && source.record().row > m_from.writtenUpTo)
            tellWritten(source.record(), ledger);
    }
    if (m_from.offset >= 0 && !stop.stop_requested() && source.offset() != m_from.offset)
        return failure(Error::Kind::BadInput,
                       tr("The source has changed since the run was broken off: its rows do not stand where they "
                          "stood. Begin anew with its first row."));
    return {};
}

} // namespace penstock
