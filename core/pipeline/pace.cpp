// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/pace.h"

namespace penstock {

int Pace::limit() const
{
    const std::scoped_lock lock(m_mutex);
    return m_limit;
}

void Pace::setLimit(int rowsPerSecond)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_limit = rowsPerSecond;
    }
    m_changed.notify_all();
}

void Pace::wait(quint64 rows, const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    while (m_limit > 0 && m_before > 0 && !stop.stop_requested()) {
        const int limit = m_limit;
        const auto due = m_since + std::chrono::duration_cast<Clock::duration>(
                                       std::chrono::duration<double>(double(m_before) / double(limit)));
        if (due <= Clock::now())
            break;
        m_changed.wait_until(lock, stop, due, [this, limit] { return m_limit != limit; });
    }
    m_since = Clock::now();
    m_before = rows;
}

} // namespace penstock
