// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/pipelinesnapshot.h"

#include <chrono>
#include <optional>

namespace penstock {

/// The times at which something stood still, in order. Times are milliseconds of the pipeline.
class PauseLog
{
public:
    /// Keeps the latest so many.
    explicit PauseLog(qsizetype most) : m_most(most) {}

    /// Ends the running pause and begins this one, of which reason, status, text, scope and attempt count. One like the
    /// last, with nothing accepted since, goes on with it.
    const Pause &begin(qint64 now, const Pause &why, quint64 accepted);
    void setResume(std::chrono::steady_clock::time_point when) { m_resume = when; }
    /// The one that is over now; null when none was running.
    const Pause *end(qint64 now);

    bool isPausing() const { return m_isPausing; }
    /// Just now, for this reason.
    bool isPausing(Pause::Reason reason) const { return m_isPausing && m_pauses.last().reason == reason; }
    /// The running one; null: none is.
    const Pause *running() const { return m_isPausing ? &m_pauses.last() : nullptr; }
    /// As of now.
    QList<Pause> pauses(qint64 now) const;
    qint64 totalMs(qint64 now) const;

private:
    const qsizetype m_most;
    QList<Pause> m_pauses;
    std::optional<std::chrono::steady_clock::time_point> m_resume;
    quint64 m_acceptedBefore = 0;
    qint64 m_overMs = 0; ///< of the pauses that are over
    bool m_isPausing = false;
};

} // namespace penstock
