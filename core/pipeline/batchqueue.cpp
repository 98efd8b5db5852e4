// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/batchqueue.h"

#include <utility>

namespace penstock {

BatchQueue::BatchQueue(std::size_t capacity, std::function<void()> available)
    : m_capacity(capacity), m_available(std::move(available))
{
}

bool BatchQueue::push(SinkBatch batch, const std::stop_token &stop)
{
    {
        std::unique_lock lock(m_mutex);
        if (!m_changed.wait(lock, stop, [this] { return m_batches.size() < m_capacity && !isPaused(); }))
            return false;
        m_lines += batch.lines();
        m_batches.push_back(std::move(batch));
    }
    m_available();
    return true;
}

std::optional<SinkBatch> BatchQueue::tryPop()
{
    std::optional<SinkBatch> batch;
    {
        const std::scoped_lock lock(m_mutex);
        if (m_batches.empty())
            return batch;
        batch = std::move(m_batches.front());
        m_batches.pop_front();
        m_lines -= batch->lines();
    }
    m_changed.notify_all();
    return batch;
}

void BatchQueue::setPaused(bool paused)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_paused.store(paused, std::memory_order_relaxed);
    }
    m_changed.notify_all();
}

void BatchQueue::waitWhilePaused(const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, stop, [this] { return !isPaused(); });
}

BatchQueue::Depth BatchQueue::depth() const
{
    const std::scoped_lock lock(m_mutex);
    return {static_cast<int>(m_batches.size()), m_lines};
}

} // namespace penstock
