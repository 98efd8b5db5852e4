// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sink/influxsink.h"

#include "core/client/client.h"
#include "core/client/write/writejob.h"
#include "core/http/gzip.h"

namespace penstock {

InfluxSink::InfluxSink(const Target &target, const Limits &limits, Deliver deliver)
    : BatchingSink(limits, target.dialect), m_target(target), m_deliver(std::move(deliver))
{
}

Status InfluxSink::setup()
{
    if (m_target.database.isEmpty() && m_target.needsDatabase)
        return failure(Error::Kind::BadInput, tr("No database to write to is named. Choose one."));
    if (m_target.gzipIsRefused)
        return failure(Error::Kind::BadInput, tr("This server does not take compressed data. Write without gzip."));
    return {};
}

void InfluxSink::compress(const Target &target, SinkBatch &batch)
{
    if (target.gzip && batch.compressed().isEmpty())
        batch.setCompressed(gzip(batch.text()));
}

WriteJob *InfluxSink::post(Client &client, const Target &target, const SinkBatch &batch, bool compatible)
{
    WriteRequest request;
    request.target.database = target.database;
    request.target.retentionPolicy = target.retentionPolicy;
    request.gzipped = !batch.compressed().isEmpty();
    request.body =
        request.gzipped ? batch.compressed() : QByteArray(batch.text().data(), static_cast<qsizetype>(batch.bytes()));
    request.lines = batch.lines();
    request.target.consistency = target.consistency;
    request.compatible = compatible;
    request.target.acceptPartial = target.acceptPartial || compatible;
    request.target.noSync = target.noSync && !compatible;
    return client.write(request);
}

void InfluxSink::write(SinkBatch batch)
{
    if (m_compresses)
        compress(m_target, batch);
    m_deliver(std::move(batch));
}

} // namespace penstock
