// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/runlog.h"

#include "core/pipeline/pipelinesnapshot.h"

#include <algorithm>

namespace penstock {

namespace {

using Kind = RunEvent::Kind;

bool isManifold(Kind kind)
{
    return kind == Kind::Retried || kind == Kind::Refused || kind == Kind::Unknown || kind == Kind::Checkpoint ||
           kind == Kind::Halved || kind == Kind::Tuned;
}

/// Of the run as a whole, which each lane tells of.
bool isByHand(const RunEvent &event)
{
    return (event.kind == Kind::Paused || event.kind == Kind::Resumed) && event.reason == Pause::Reason::User &&
           event.scope == SinkBackpressure::Scope::All;
}

} // namespace

void RunLog::add(RunEvent event)
{
    const std::scoped_lock lock(m_mutex);
    if (join(event))
        return;
    if (m_events.size() == mostEvents)
        makeRoom();
    event.number = ++m_last;
    m_events += std::move(event);
}

void RunLog::end(const PipelineSnapshot &last)
{
    RunEvent event;
    event.kind = last.state == PipelineSnapshot::State::Succeeded ? Kind::Succeeded
                 : last.state == PipelineSnapshot::State::Failed  ? Kind::Failed
                                                                  : Kind::Cancelled;
    event.atMs = last.elapsedMs;
    event.rows = last.accepted;
    if (last.error)
        event.text = last.error->message;
    add(std::move(event));
}

QList<RunEvent> RunLog::events() const
{
    const std::scoped_lock lock(m_mutex);
    return m_events;
}

/// True when there is no entry of its own for it.
bool RunLog::join(const RunEvent &event)
{
    if (event.kind == Kind::Checkpoint) {
        if (m_checkpoint && event.atMs - *m_checkpoint < checkpointsApartMs)
            return true;
        m_checkpoint = event.atMs;
        return false;
    }
    if (m_events.isEmpty())
        return false;
    RunEvent &last = m_events.last();
    if (last.kind != event.kind || event.atMs - last.atMs >= togetherMs)
        return false;
    if (isByHand(event) && isByHand(last)) {
        last.lane.clear();
        return true;
    }
    if (event.kind == Kind::Halved || !isManifold(event.kind) || last.lane != event.lane)
        return false;
    const quint64 rows = event.kind == Kind::Tuned ? event.rows : last.rows + event.rows;
    if (event.kind == Kind::Tuned) {
        last.concurrency = event.concurrency;
        last.why = event.why;
    }
    last.rows = rows;
    return true;
}

void RunLog::makeRoom()
{
    const auto afterStart = m_events.begin() + 1;
    const auto oldest =
        std::find_if(afterStart, m_events.end(), [](const RunEvent &event) { return isManifold(event.kind); });
    m_events.erase(oldest == m_events.end() ? afterStart : oldest);
}

} // namespace penstock
