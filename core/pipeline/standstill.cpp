// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/standstill.h"

#include "core/pipeline/lane.h"
#include "core/sink/sinkset.h"

#include <chrono>
#include <condition_variable>
#include <mutex>

namespace penstock {

namespace {

constexpr std::chrono::milliseconds betweenLooks(20);

} // namespace

bool StandStill::isWanted()
{
    bool doAllWait = true;
    for (std::size_t i = 0; i < m_lanes.size(); ++i) {
        const bool waits = m_lanes[i]->queue.isPaused();
        m_sinks.setPaused(i, m_lanes[i]->waiting());
        doAllWait = doAllWait && waits && !m_lanes[i]->spills();
    }
    return doAllWait;
}

void StandStill::stay(const std::stop_token &stop)
{
    std::mutex mutex;
    std::condition_variable_any never;
    std::unique_lock lock(mutex);
    while (isWanted() && !stop.stop_requested())
        never.wait_for(lock, stop, betweenLooks, [] { return false; });
}

} // namespace penstock
