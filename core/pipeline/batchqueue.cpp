// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/batchqueue.h"

#include <algorithm>
#include <utility>

namespace penstock {

BatchQueue::BatchQueue(std::size_t capacity, std::function<void()> available, const Bounds &bounds)
    : m_capacity(capacity), m_bounds(bounds), m_available(std::move(available))
{
}

bool BatchQueue::hasRoom() const
{
    if (m_items.empty())
        return true;
    return m_items.size() < m_capacity && (m_bounds.lines == 0 || m_depth.lines < m_bounds.lines) &&
           (m_bounds.bytes == 0 || m_depth.bytes < m_bounds.bytes);
}

void BatchQueue::count(const SinkBatch &batch, bool isIn)
{
    m_changes.fetch_add(1, std::memory_order_relaxed);
    if (isIn)
        m_depth = {m_depth.batches + 1, m_depth.lines + batch.lines(), m_depth.bytes + batch.bytes()};
    else
        m_depth = {m_depth.batches - 1, m_depth.lines - batch.lines(), m_depth.bytes - batch.bytes()};
}

std::size_t BatchQueue::countOf(const TopicPartition &partition) const
{
    return static_cast<std::size_t>(
        std::ranges::count_if(m_items, [&](const Item &item) { return item.batch.partition() == partition; }));
}

quint32 BatchQueue::generationOf(const TopicPartition &partition) const
{
    const auto known = std::ranges::find(m_generations, partition, &std::pair<TopicPartition, quint32>::first);
    return known != m_generations.end() ? known->second : 0;
}

void BatchQueue::add(SinkBatch batch)
{
    const quint32 generation = generationOf(batch.partition());
    count(batch, true);
    m_items.push_back({std::move(batch), generation});
}

bool BatchQueue::push(SinkBatch batch, const std::stop_token &stop)
{
    {
        std::unique_lock lock(m_mutex);
        if (!m_changed.wait(lock, stop, [this] { return hasRoom(); }))
            return false;
        add(std::move(batch));
    }
    m_available();
    return true;
}

BatchQueue::Pushed BatchQueue::pushUnlessPaused(SinkBatch &batch, const std::stop_token &stop)
{
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, stop, [this] { return hasRoom() || isPaused(); });
        if (stop.stop_requested())
            return Pushed::Stopped;
        if (isPaused())
            return Pushed::Paused;
        add(std::move(batch));
    }
    m_available();
    return Pushed::Taken;
}

void BatchQueue::putBack(Item item)
{
    const std::scoped_lock lock(m_mutex);
    count(item.batch, true);
    m_items.push_front(std::move(item));
}

void BatchQueue::put(SinkBatch batch)
{
    {
        const std::scoped_lock lock(m_mutex);
        add(std::move(batch));
    }
    m_available();
}

void BatchQueue::setPaused(bool paused)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_paused.store(paused, std::memory_order_relaxed);
        m_changes.fetch_add(1, std::memory_order_relaxed);
    }
    m_changed.notify_all();
}

bool BatchQueue::isFull(bool ofPartitions) const
{
    const std::scoped_lock lock(m_mutex);
    if (!ofPartitions)
        return !hasRoom();
    return std::ranges::any_of(m_items,
                               [this](const Item &item) { return countOf(item.batch.partition()) >= m_capacity; });
}

bool BatchQueue::isFull(const TopicPartition &partition) const
{
    const std::scoped_lock lock(m_mutex);
    return countOf(partition) >= m_capacity;
}

BatchQueue::TakenBack BatchQueue::takeBack(const TopicPartition &partition)
{
    const std::scoped_lock lock(m_mutex);
    TakenBack taken;
    std::erase_if(m_items, [&](const Item &item) {
        if (item.batch.partition() != partition)
            return false;
        taken.lines += item.batch.lines();
        taken.bytes += item.batch.bytes();
        count(item.batch, false);
        const RecordPlace start{item.batch.row(0), item.batch.position(0)};
        taken.from = std::min(taken.from.value_or(start), start);
        return true;
    });
    return taken;
}

quint32 BatchQueue::revoke(const TopicPartition &partition)
{
    const std::scoped_lock lock(m_mutex);
    std::erase_if(m_items, [&](const Item &item) {
        const bool isIts = item.batch.partition() == partition;
        if (isIts)
            count(item.batch, false);
        return isIts;
    });
    const auto known = std::ranges::find(m_generations, partition, &std::pair<TopicPartition, quint32>::first);
    if (known == m_generations.end())
        return m_generations.emplace_back(partition, 1U).second;
    return ++known->second;
}

QueueDepth BatchQueue::depth() const
{
    const std::scoped_lock lock(m_mutex);
    return m_depth;
}

QueueDepth BatchQueue::depth(const TopicPartition &partition) const
{
    const std::scoped_lock lock(m_mutex);
    QueueDepth depth;
    for (const Item &item : m_items) {
        if (item.batch.partition() == partition)
            depth = {depth.batches + 1, depth.lines + item.batch.lines(), depth.bytes + item.batch.bytes()};
    }
    return depth;
}

} // namespace penstock
