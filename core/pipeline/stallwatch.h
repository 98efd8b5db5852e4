// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

namespace penstock {

class BatchQueue;
class PipelineStats;

/// Sees that a server stands still which neither answers nor says that it cannot take more: the queue is full, and
/// nothing was settled for a second, or for twice as long as its answers take otherwise. That is a pause as others are,
/// but nothing is held by it. In the thread of the sender.
class StallWatch final : public QObject
{
public:
    StallWatch(const BatchQueue &queue, PipelineStats &stats, bool isPartitioned, QObject *parent);

    void sent();                    ///< a request
    void answered(int inFlight);    ///< so many are left
    void stop() { m_timer.stop(); } ///< nothing is seen any more

    /// How long nothing may be settled, by what 95 of 100 answers take; 0: there was none.
    static std::chrono::milliseconds patience(double latencyP95Ms);

private:
    using Clock = std::chrono::steady_clock;
    void look();

    const BatchQueue &m_queue;
    PipelineStats &m_stats;
    const bool m_isPartitioned;
    QTimer m_timer;
    Clock::time_point m_since; ///< nothing was settled
};

} // namespace penstock
