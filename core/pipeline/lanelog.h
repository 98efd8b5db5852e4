// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/rejectedrow.h"
#include "core/pipeline/runlog.h"

#include <QList>
#include <QString>

#include <memory>

namespace penstock {

/// What one lane has to tell of in the log of its run. Times are milliseconds since the run began.
class LaneLog final
{
public:
    /// `log` null: one of its own. `lane`: its name beside others; empty: it is the only one.
    explicit LaneLog(std::shared_ptr<RunLog> log = {}, const QString &lane = {});

    /// Of one partition of it.
    LaneLog of(const QString &partition) const;

    void paused(qint64 ms, const Pause &pause) const;
    void resumed(qint64 ms, const Pause &pause) const;
    /// `first` may be empty; else its first row is named.
    void rows(qint64 ms, RunEvent::Kind kind, quint64 count, const QList<RejectedRow> &first = {}) const;
    void tuned(qint64 ms, const TuningSnapshot &now) const;
    void note(qint64 ms, const QString &text) const;

    QList<RunEvent> events() const { return m_log->events(); } ///< of all lanes

private:
    std::shared_ptr<RunLog> m_log;
    QString m_lane;
};

} // namespace penstock
