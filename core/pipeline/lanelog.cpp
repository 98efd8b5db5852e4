// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/lanelog.h"

namespace penstock {

LaneLog::LaneLog(std::shared_ptr<RunLog> log, const QString &lane)
    : m_log(log ? std::move(log) : std::make_shared<RunLog>()), m_lane(lane)
{
}

LaneLog LaneLog::of(const QString &partition) const
{
    return LaneLog(m_log, m_lane.isEmpty() ? partition : QStringLiteral("%1 → %2").arg(partition, m_lane));
}

void LaneLog::paused(qint64 ms, const Pause &pause) const
{
    RunEvent event;
    event.kind = RunEvent::Kind::Paused;
    event.atMs = ms;
    event.reason = pause.reason;
    event.status = pause.status;
    event.scope = pause.scope;
    event.text = pause.text;
    event.lane = m_lane;
    m_log->add(event);
}

void LaneLog::resumed(qint64 ms, const Pause &pause) const
{
    RunEvent event;
    event.kind = RunEvent::Kind::Resumed;
    event.atMs = ms;
    event.reason = pause.reason;
    event.status = pause.status;
    event.scope = pause.scope;
    event.lengthMs = pause.durationMs;
    event.lane = m_lane;
    m_log->add(event);
}

void LaneLog::rows(qint64 ms, RunEvent::Kind kind, quint64 count, const QList<RejectedRow> &first) const
{
    RunEvent event;
    event.kind = kind;
    event.atMs = ms;
    event.rows = count;
    event.lane = m_lane;
    if (!first.isEmpty()) {
        event.row = first.constFirst().row;
        event.text = first.constFirst().reason;
    }
    m_log->add(event);
}

void LaneLog::tuned(qint64 ms, const TuningSnapshot &now) const
{
    RunEvent event;
    event.kind = RunEvent::Kind::Tuned;
    event.atMs = ms;
    event.rows = static_cast<quint64>(now.batchRows);
    event.concurrency = now.concurrency;
    event.why = now.reason;
    event.lane = m_lane;
    m_log->add(event);
}

void LaneLog::note(qint64 ms, const QString &text) const
{
    RunEvent event;
    event.kind = RunEvent::Kind::Note;
    event.atMs = ms;
    event.text = text;
    event.lane = m_lane;
    m_log->add(event);
}

} // namespace penstock
