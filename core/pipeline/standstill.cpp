// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/standstill.h"

#include "core/pipeline/lane.h"
#include "core/sink/sinkset.h"

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <mutex>

namespace penstock {

namespace {

constexpr std::chrono::milliseconds betweenLooks(20);

} // namespace

bool StandStill::isWanted()
{
    const auto waits = [](const auto &lane) { return lane->queue.isPaused(); };
    if (!m_isAnyTold && std::ranges::none_of(m_lanes, waits))
        return false; // asked before each row: nearly always this
    bool doAllWait = true;
    m_isAnyTold = false;
    for (std::size_t i = 0; i < m_lanes.size(); ++i) {
        const auto waiting = m_lanes[i]->waiting();
        m_sinks.setPaused(i, waiting);
        m_isAnyTold = m_isAnyTold || waiting;
        doAllWait = doAllWait && waits(m_lanes[i]) && !m_lanes[i]->spills();
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
