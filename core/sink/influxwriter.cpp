// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sink/influxwriter.h"

#include "core/client/client.h"
#include "core/client/write/writejob.h"
#include "core/client/write/writerequest.h"
#include "core/http/httppool.h"
#include "core/sink/sinkbatch.h"

namespace penstock {

InfluxWriter::InfluxWriter(const ClientSettings &settings, const InfluxTarget &target)
    : m_settings(settings), m_target(target)
{
}

InfluxWriter::~InfluxWriter() = default;

void InfluxWriter::start(int concurrency)
{
    m_client = std::make_unique<Client>(m_settings);
    m_client->pool().setMaxConnections(concurrency);
}

void InfluxWriter::stop()
{
    // It goes when the signal that may have led here has returned.
    if (Client *client = m_client.release())
        client->deleteLater();
}

WriteJob *InfluxWriter::post(SinkBatch &batch, bool compatible)
{
    if (m_compresses)
        m_target.compress(batch);
    else
        batch.setCompressed({});
    return postAsItIs(batch, compatible);
}

WriteJob *InfluxWriter::postAsItIs(const SinkBatch &batch, bool compatible)
{
    WriteRequest request;
    request.target = m_target.where;
    request.target.acceptPartial = m_target.where.acceptPartial || compatible;
    request.target.noSync = m_target.where.noSync && !compatible;
    request.gzipped = !batch.compressed().isEmpty();
    request.body =
        request.gzipped ? batch.compressed() : QByteArray(batch.text().data(), static_cast<qsizetype>(batch.bytes()));
    request.lines = batch.lines();
    request.compatible = compatible;
    return m_client->write(request);
}

} // namespace penstock
