// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/requestlog.h"

namespace penstock {

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
