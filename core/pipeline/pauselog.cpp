// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/pauselog.h"

#include <algorithm>

namespace penstock {

const Pause &PauseLog::begin(qint64 now, const Pause &why, quint64 accepted)
{
    end(now);
    m_isPausing = true;
    if (!m_pauses.isEmpty() && why.reason != Pause::Reason::User && m_acceptedBefore == accepted) {
        Pause &last = m_pauses.last();
        if (last.reason == why.reason && last.status == why.status) {
            m_overMs -= last.durationMs;
            last.over = false;
            last.text = why.text;
            last.scope = why.scope;
            last.attempt = why.attempt;
            return last;
        }
    }
    m_acceptedBefore = accepted;
    if (m_pauses.size() == m_most)
        m_pauses.removeFirst();
    m_pauses += Pause{.reason = why.reason,
                      .status = why.status,
                      .text = why.text,
                      .scope = why.scope,
                      .attempt = why.attempt,
                      .startMs = now};
    return m_pauses.last();
}

const Pause *PauseLog::end(qint64 now)
{
    m_resume.reset();
    if (!m_isPausing)
        return nullptr;
    m_isPausing = false;
    Pause &last = m_pauses.last();
    last.over = true;
    last.durationMs = now - last.startMs;
    m_overMs += last.durationMs;
    return &last;
}

QList<Pause> PauseLog::pauses(qint64 now) const
{
    QList<Pause> pauses = m_pauses;
    if (!m_isPausing)
        return pauses;
    Pause &last = pauses.last();
    last.durationMs = now - last.startMs;
    if (m_resume) {
        const auto left = *m_resume - std::chrono::steady_clock::now();
        last.resumesInMs = std::max<qint64>(0, std::chrono::duration_cast<std::chrono::milliseconds>(left).count());
    }
    return pauses;
}

qint64 PauseLog::totalMs(qint64 now) const
{
    return m_overMs + (m_isPausing ? now - m_pauses.last().startMs : 0);
}

} // namespace penstock
