// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/wire/requestlog.h"

#include "core/client/wire/httpanswer.h"
#include "core/http/httpexchange.h"

namespace penstock {

RequestRecord RequestRecord::of(const HttpExchange &exchange)
{
    RequestRecord record;
    record.started = exchange.started();
    record.method = exchange.request().method;
    record.url = exchange.displayUrl();
    record.status = exchange.head().status;
    record.bytesOut = exchange.wireBytesOut();
    record.bytesIn = exchange.wireBytesIn();
    record.firstByte = exchange.timings().firstByte;
    record.duration = exchange.timings().lastByte;
    record.requestId = requestIdOf(exchange.head());
    if (exchange.error())
        record.error = exchange.error()->message;
    else if (exchange.isAborted())
        record.error = tr("Stopped here before its end.");
    return record;
}

void RequestLog::add(const RequestRecord &record)
{
    {
        const QMutexLocker lock(&m_mutex);
        m_records.push_back(record);
        if (m_records.size() > capacity)
            m_records.pop_front();
    }
    Q_EMIT recorded(record);
}

QList<RequestRecord> RequestLog::records() const
{
    const QMutexLocker lock(&m_mutex);
    return {m_records.begin(), m_records.end()};
}

void RequestLog::clear()
{
    const QMutexLocker lock(&m_mutex);
    m_records.clear();
}

} // namespace penstock
