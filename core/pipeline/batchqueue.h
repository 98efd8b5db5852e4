// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/queuedepth.h"
#include "core/sink/recordplace.h"
#include "core/sink/sinkbatch.h"

#include <QtGlobal>

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>
#include <stop_token>
#include <utility>
#include <vector>

namespace penstock {

/// Full batches on their way from the worker to the sender, of each partition in order. Bounded: a full queue holds the
/// worker back, and so the source. While paused nothing is taken out of it, and it fills up.
class BatchQueue
{
public:
    /// What it may hold at most; 0: no bound of its own. A batch that is larger than that goes alone.
    struct Bounds
    {
        quint64 lines = 0;
        quint64 bytes = 0;
    };
    /// `available` is called in the pushing thread after something was pushed. So many batches, of each partition if
    /// there are such: the bounds are then who pushes' business.
    BatchQueue(std::size_t capacity, std::function<void()> available, const Bounds &bounds);
    BatchQueue(std::size_t capacity, std::function<void()> available)
        : BatchQueue(capacity, std::move(available), Bounds())
    {
    }

    /// Waits for room; false when the stop was asked for first (the batch is dropped then).
    bool push(SinkBatch batch, const std::stop_token &stop);
    struct Item
    {
        SinkBatch batch;
        quint32 generation = 0; ///< how often the partition had been taken away before
    };

    enum class Pushed { Taken, Paused, Stopped };
    /// Waits for room, but not for the end of a pause; the batch is left as it is unless it was taken.
    Pushed pushUnlessPaused(SinkBatch &batch, const std::stop_token &stop);
    /// Before all others.
    void putBack(Item item);
    /// Does not wait: who pushes asks isFull(), and sees to it that no more of that partition comes.
    void put(SinkBatch batch);

    std::optional<Item> tryPop()
    {
        return tryPop([](const TopicPartition &) { return true; });
    }
    /// The first of a partition that may go.
    template <typename MayGo> std::optional<Item> tryPop(const MayGo &mayGo)
    {
        std::optional<Item> item;
        {
            const std::scoped_lock lock(m_mutex);
            const auto next =
                std::ranges::find_if(m_items, [&mayGo](const Item &any) { return mayGo(any.batch.partition()); });
            if (next == m_items.end())
                return item;
            item = std::move(*next);
            m_items.erase(next);
            count(item->batch, false);
        }
        m_changed.notify_all();
        return item;
    }

    /// Another number whenever batches came or went, or a pause began or ended. From any thread, without a lock.
    quint64 changes() const { return m_changes.load(std::memory_order_relaxed); }

    void setPaused(bool paused);
    bool isPaused() const { return m_paused.load(std::memory_order_relaxed); }

    int capacity() const { return static_cast<int>(m_capacity); }
    const Bounds &bounds() const { return m_bounds; }
    /// push() would wait; of partitions: for one of them it is full.
    bool isFull(bool ofPartitions) const;
    bool isFull(const TopicPartition &partition) const;
    struct TakenBack
    {
        quint64 lines = 0;
        quint64 bytes = 0;
        std::optional<RecordPlace> from{}; ///< of the first of them
    };
    /// Drops all of it that waits here.
    TakenBack takeBack(const TopicPartition &partition);
    /// Another reader has the partition: drops what waits, and what comes of it later is a new generation, which is
    /// returned.
    quint32 revoke(const TopicPartition &partition);

    QueueDepth depth() const;
    QueueDepth depth(const TopicPartition &partition) const;

private:
    std::size_t countOf(const TopicPartition &partition) const;
    quint32 generationOf(const TopicPartition &partition) const;
    void add(SinkBatch batch);
    bool hasRoom() const;
    void count(const SinkBatch &batch, bool isIn);

    const std::size_t m_capacity;
    const Bounds m_bounds;
    const std::function<void()> m_available;
    mutable std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::deque<Item> m_items;
    QueueDepth m_depth;                                            ///< of all of them
    std::vector<std::pair<TopicPartition, quint32>> m_generations; ///< of those that were taken away
    std::atomic<bool> m_paused = false;
    std::atomic<quint64> m_changes = 0;
};

} // namespace penstock
