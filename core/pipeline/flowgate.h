// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/error.h"
#include "core/pipeline/pipelinesnapshot.h"
#include "core/sink/backpressure.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <optional>

namespace penstock {

class BatchQueue;
class PipelineStats;

/// Whether a pipeline may send just now. Closed while the server cannot take more, for as long as Backpressure says,
/// and while somebody holds it by hand; tells who watches it of every pause.
class FlowGate final : public QObject
{
    Q_OBJECT

public:
    using Scope = SinkBackpressure::Scope;
    using Moment = std::chrono::steady_clock::time_point;
    struct Watch
    {
        std::function<void(const Pause &why)> shut; ///< as PauseLog::begin() has it
        std::function<void(Moment until)> waits;    ///< while it is shut
        std::function<void()> opened;
    };
    FlowGate(Watch watch, qint64 giveUpAfterMs, QObject *parent);
    /// Tells the queue, and the counts. `giveUpAfterMs`: of failures in a row without a good answer; 0: never.
    FlowGate(BatchQueue &queue, PipelineStats &stats, qint64 giveUpAfterMs, QObject *parent);

    bool isOpen() const { return !m_hold && !m_heldBy; }
    /// Open again after a failure, and not yet known whether the server is back.
    bool isProbing() const { return m_backpressure.attempts() > 0; }

    /// The server could not take a request, for this reason, so that all of that stands still.
    void failed(const Error &error, Scope scope = Scope::Sink);
    /// The server gave an answer that is not a reason to wait.
    void recovered();
    /// Another one failed, and this one waits with it: no failure of its own.
    void holdWith(const Error &error, Moment until);
    /// In words, while it is not known whether the server is back; else empty.
    QString problem() const { return isProbing() || m_hold ? m_error.message : QString(); }
    /// Until when it waits; nothing while it does not.
    const std::optional<Moment> &hold() const { return m_hold; }
    /// All: by who holds the pipeline as a whole; else this one alone, which holds beside the other.
    void setHeldByHand(bool held, Scope scope = Scope::All);
    /// Ends the wait for the server at once; one by hand goes on.
    void tryNow();
    void stop(); ///< no signal any more

Q_SIGNALS:
    void opened();
    void gaveUp(const penstock::Error &error);

private:
    void wait();
    void show();
    void startGivingUp();

    const Watch m_watch;
    const qint64 m_giveUpAfterMs;
    Backpressure m_backpressure;
    QTimer m_resume;
    QTimer m_giveUp;
    Error m_error;                ///< the last failure
    Scope m_scope = Scope::Sink;  ///< of it
    std::optional<Moment> m_hold; ///< until when
    bool m_isHeldWithAll = false;
    std::optional<Scope> m_heldAlone;
    std::optional<Scope> m_heldBy; ///< of these two
    enum class Shown { Open, Hold, Hand } m_shown = Shown::Open;
};

} // namespace penstock
