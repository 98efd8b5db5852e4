// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sink/batchingsink.h"

#include <algorithm>

namespace penstock {

BatchingSink::BatchingSink(const Limits &limits, LineDialect dialect)
    : m_limits{std::max<std::size_t>(limits.rows, 1), std::max<std::size_t>(limits.bytes, 1), limits.linger},
      m_guard(dialect),
      m_encoder(LineEncoder::Options{.dialect = dialect})
{
}

Status BatchingSink::add(const Record &record)
{
    std::string_view line = record.line;
    if (m_guard.hasAny()) {
        if (Status status = m_guard.check(record, line); !status)
            return status;
    }
    if (line.empty()) {
        Status status = m_batch.append(m_encoder, record.point, record.row, record.position, record.original);
        if (!status)
            return status;
    } else {
        m_batch.append(line, record.row, record.position, record.original);
    }

    if (m_batch.bytes() > m_limits.bytes && m_batch.lines() > 1) {
        const std::size_t last = m_batch.lines() - 1;
        SinkBatch rest = m_batch.remainder(last);
        m_batch.remove({&last, 1});
        handOn();
        m_batch = std::move(rest);
    }
    if (m_batch.lines() >= m_limits.rows || m_batch.bytes() >= m_limits.bytes)
        handOn();
    else if (!m_due && m_limits.linger.count() > 0)
        m_due = Moment::clock::now() + m_limits.linger;
    return {};
}

void BatchingSink::flush()
{
    if (!m_batch.isEmpty())
        handOn();
}

void BatchingSink::close()
{
    m_batch = {};
    m_due.reset();
}

void BatchingSink::handOn()
{
    // The next batch is about as large as this one: one allocation instead of growing step by step.
    SinkBatch next;
    next.reserveAs(m_batch, m_limits.bytes);
    m_due.reset();
    write(std::exchange(m_batch, std::move(next)));
}

} // namespace penstock
