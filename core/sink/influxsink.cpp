// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sink/influxsink.h"

namespace penstock {

InfluxSink::InfluxSink(const InfluxTarget &target, const Limits &limits, Deliver deliver)
    : BatchingSink(limits, target.dialect), m_target(target), m_deliver(std::move(deliver))
{
}

Status InfluxSink::setup()
{
    if (m_target.where.database.isEmpty() && m_target.needsDatabase)
        return failure(Error::Kind::BadInput, tr("No database to write to is named. Choose one."));
    if (m_target.gzipIsRefused)
        return failure(Error::Kind::BadInput, tr("This server does not take compressed data. Write without gzip."));
    return {};
}

void InfluxSink::write(SinkBatch batch)
{
    if (m_compresses)
        m_target.compress(batch);
    m_deliver(std::move(batch));
}

} // namespace penstock
