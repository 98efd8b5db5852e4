// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/stallwatch.h"

#include "core/pipeline/batchqueue.h"
#include "core/pipeline/pipelinestats.h"

#include <algorithm>
#include <cmath>

namespace penstock {

namespace {

using namespace std::chrono_literals;

constexpr auto betweenLooks = 100ms;
constexpr std::chrono::milliseconds shortest = 1s;

} // namespace

StallWatch::StallWatch(const BatchQueue &queue, PipelineStats &stats, bool isPartitioned, QObject *parent)
    : QObject(parent), m_queue(queue), m_stats(stats), m_isPartitioned(isPartitioned), m_timer(this)
{
    m_timer.setInterval(betweenLooks);
    m_timer.callOnTimeout(this, [this] { look(); });
}

std::chrono::milliseconds StallWatch::patience(double latencyP95Ms)
{
    return std::max(shortest, std::chrono::milliseconds(std::llround(2 * latencyP95Ms)));
}

void StallWatch::sent()
{
    if (m_timer.isActive())
        return;
    m_since = Clock::now();
    m_timer.start();
}

void StallWatch::answered(int inFlight)
{
    m_since = Clock::now();
    m_stats.endPause(Pause::Reason::QueueFull);
    if (inFlight == 0)
        m_timer.stop();
}

void StallWatch::look()
{
    if (m_stats.isPausing()) {
        // What is known to wait for another reason begins anew when that is over.
        if (!m_stats.isPausing(Pause::Reason::QueueFull))
            m_since = Clock::now();
        return;
    }
    if (Clock::now() - m_since >= patience(m_stats.latencyP95Ms()) && m_queue.isFull(m_isPartitioned))
        m_stats.beginPause({.reason = Pause::Reason::QueueFull, .text = {}}, m_since);
}

} // namespace penstock
