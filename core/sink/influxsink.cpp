// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sink/influxsink.h"

#include "core/async/plural.h"

namespace penstock {

InfluxSink::InfluxSink(const InfluxTarget &target, const Limits &limits, Deliver deliver)
    : BatchingSink(limits),
      m_target(target),
      m_guard(target.dialect),
      m_encoder(LineEncoder::Options{.dialect = target.dialect})
{
    setDeliver(std::move(deliver));
}

Status InfluxSink::setup()
{
    if (!m_target.permission)
        return m_target.permission;
    if (m_target.where.database.isEmpty() && m_target.needsDatabase)
        return failure(Error::Kind::BadInput, tr("No database to write to is named. Choose one."));
    if (m_target.gzipIsRefused)
        return failure(Error::Kind::BadInput, tr("This server does not take compressed data. Write without gzip."));
    return m_mapping ? m_mapping->check() : Status();
}

Status InfluxSink::add(const Record &record)
{
    if (record.value)
        return addMessage(record);
    std::string_view line = record.line;
    if (m_guard.hasAny()) {
        if (Status status = m_guard.check(record, line); !status)
            return status;
    }
    SinkBatch &batch = batchFor(record);
    if (line.empty()) {
        Status status = batch.append(m_encoder, record.point, record.row, record.position, record.original);
        if (!status)
            return status;
    } else {
        batch.append(line, record.row, record.position, record.original);
    }
    appended();
    return {};
}

Status InfluxSink::addMessage(const Record &record)
{
    if (!m_mapping)
        return failure(Error::Kind::BadInput, tr("there is no rule that makes points of messages"));
    if (Status status = m_mapping->map(record, m_mapped.point); !status)
        return status;
    m_mapped.original = record.original;
    m_mapped.row = record.row;
    m_mapped.position = record.position;
    m_mapped.topic = record.topic;
    m_mapped.partition = record.partition;
    return add(m_mapped);
}

QStringList InfluxSink::notes() const
{
    QStringList notes = m_guard.notes();
    if (const quint64 count = m_mapping ? m_mapping->notFinite() : 0; count > 0)
        notes += withCount(tr("%n field(s) were left out: NaN and infinity cannot be stored.", nullptr, plural(count)),
                           count);
    return notes;
}

void InfluxSink::makeReady(SinkBatch &batch) const
{
    if (m_compresses)
        m_target.compress(batch);
}

/// Its batches are posted by an InfluxWriter, which needs a thread with sockets.
WriteResult InfluxSink::write(SinkBatch &)
{
    Error error;
    error.kind = Error::Kind::Unavailable;
    error.message = tr("Nobody takes the batches of \"%1\".").arg(name());
    return std::unexpected(error);
}

} // namespace penstock
