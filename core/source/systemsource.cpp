// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/systemsource.h"

#include <algorithm>
#include <utility>

namespace penstock {

SystemSource::SystemSource(Options options) : m_options(std::move(options)), m_measures(m_options.measures)
{
    m_record.topic = "system";
}

Status SystemSource::open()
{
    m_moment = Clock::now();
    m_onFinish.emplace(m_options.finish, [this] {
        const std::scoped_lock lock(m_mutex);
        m_changed.notify_all();
    });
    return {};
}

Source::Next SystemSource::nextWithin(const Patience &patience)
{
    while (m_at == m_points.size()) {
        if (m_options.finish.stop_requested())
            return Next::End;
        if (!waitForMoment(patience))
            return Next::Waiting;
        if (m_options.finish.stop_requested())
            return Next::End;
        const auto now = std::chrono::system_clock::now().time_since_epoch();
        m_points = m_measures.take(std::chrono::duration_cast<std::chrono::nanoseconds>(now).count());
        m_at = 0;
        m_moment = std::max(m_moment + m_options.interval, Clock::now());
    }
    m_points[m_at++].view(0, m_record.point);
    m_record.position = ++m_record.row;
    return Next::Record;
}

/// False: the patience has ended before.
bool SystemSource::waitForMoment(const Patience &patience)
{
    const bool isShort = patience.until && *patience.until < m_moment;
    std::unique_lock lock(m_mutex);
    m_changed.wait_until(lock, patience.stop, isShort ? *patience.until : m_moment,
                         [this] { return m_options.finish.stop_requested(); });
    return !patience.stop.stop_requested() && (!isShort || m_options.finish.stop_requested());
}

} // namespace penstock
