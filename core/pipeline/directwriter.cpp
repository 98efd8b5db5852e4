// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/directwriter.h"

#include <QMetaObject>

#include <iterator>
#include <utility>

namespace penstock {

void DirectWriter::write(BatchWork work)
{
    m_next.push_back(std::move(work));
    QMetaObject::invokeMethod(this, &DirectWriter::writeNext, Qt::QueuedConnection);
}

void DirectWriter::writeNext()
{
    if (!m_isStarted || m_next.empty())
        return;
    BatchWork work = std::move(m_next.front());
    m_next.pop_front();
    WriteTicket ticket = writeNow(work);
    ticket.work = std::move(work);
    tell(std::move(ticket));
}

/// Nobody has begun with them.
std::vector<BatchWork> DirectWriter::takeBack()
{
    std::vector<BatchWork> works(std::make_move_iterator(m_next.begin()), std::make_move_iterator(m_next.end()));
    m_next.clear();
    return works;
}

WriteTicket DirectWriter::writeNow(BatchWork &work)
{
    WriteTicket ticket;
    ticket.lines = work.batch.lines();
    ticket.partition = work.batch.partition();
    const auto begin = std::chrono::steady_clock::now();
    const WriteResult result = m_sink.writeDelivered(work.batch);
    ticket.latency = std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - begin);
    if (result) {
        ticket.bytesWire = static_cast<qint64>(work.batch.bytes());
    } else if (const auto *pressure = std::get_if<SinkBackpressure>(&result.error())) {
        ticket.kind = WriteTicket::Kind::Later;
        if (pressure->scope != SinkBackpressure::Scope::Sink) // the usual one, which the policy may change
            ticket.scope = pressure->scope;
        ticket.error = pressure->reason;
        ticket.error.retryAfter = pressure->retryAfter;
    } else {
        ticket.kind = WriteTicket::Kind::Hopeless;
        ticket.error = std::get<Error>(result.error());
    }
    return ticket;
}

} // namespace penstock
