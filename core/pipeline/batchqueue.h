// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sink/sinkbatch.h"

#include <QtGlobal>

#include <atomic>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>
#include <stop_token>

namespace penstock {

/// Full batches on their way from the worker to the sender. Bounded: a full queue holds the worker back, and so the
/// source. While paused it takes nothing.
class BatchQueue
{
public:
    /// `available` is called in the pushing thread after something was pushed.
    BatchQueue(std::size_t capacity, std::function<void()> available);

    /// Waits for room; false when the stop was asked for first (the batch is dropped then).
    bool push(SinkBatch batch, const std::stop_token &stop);
    std::optional<SinkBatch> tryPop();

    void setPaused(bool paused);
    bool isPaused() const { return m_paused.load(std::memory_order_relaxed); }
    /// Returns when not paused or when the stop was asked for.
    void waitWhilePaused(const std::stop_token &stop);

    struct Depth
    {
        int batches = 0;
        quint64 lines = 0;
    };
    Depth depth() const;

private:
    const std::size_t m_capacity;
    const std::function<void()> m_available;
    mutable std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::deque<SinkBatch> m_batches;
    quint64 m_lines = 0;
    std::atomic<bool> m_paused = false;
};

} // namespace penstock
