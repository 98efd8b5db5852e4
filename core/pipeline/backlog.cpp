// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/backlog.h"

#include "core/pipeline/batchqueue.h"
#include "core/pipeline/spill/spill.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

namespace penstock {

namespace {

constexpr int mostTooLarge = 5; // times that a line is refused for a size that was taken before

} // namespace

bool Backlog::take(BatchWork &work)
{
    return take(work, [](const TopicPartition &) { return true; });
}

bool Backlog::take(BatchWork &work, const MayGo &mayGo)
{
    const auto next =
        std::ranges::find_if(m_waiting, [&](const BatchWork &any) { return mayGo(any.batch.partition()); });
    if (next == m_waiting.end()) {
        if (!takeNext(work, mayGo))
            return false;
    } else {
        work = std::move(*next);
        m_waiting.erase(next);
    }
    while (work.batch.lines() > 1 && m_limit.isTooLarge(work.batch.bytes())) {
        putBack(halves(work));
        work = std::move(m_waiting.front());
        m_waiting.pop_front();
    }
    return true;
}

/// What is on disk came later than what is in the queue.
bool Backlog::takeNext(BatchWork &work, const MayGo &mayGo)
{
    if (std::optional<BatchQueue::Item> item = m_queue.tryPop(mayGo)) {
        work.batch = std::move(item->batch);
        work.generation = item->generation;
        return true;
    }
    std::optional<Spill::Taken> taken = m_spill ? m_spill->take() : std::nullopt;
    if (!taken)
        return false;
    work.batch = std::move(taken->batch);
    work.spilled = taken->number;
    return true;
}

void Backlog::putBack(std::vector<BatchWork> works)
{
    m_waiting.insert(m_waiting.begin(), std::make_move_iterator(works.begin()), std::make_move_iterator(works.end()));
}

bool Backlog::tooLarge(BatchWork &work)
{
    const std::size_t bytes = work.batch.bytes();
    if (work.batch.lines() > 1) {
        m_limit.refused(bytes);
        putBack(halves(work));
        return true;
    }
    if (++work.tooLargeTimes >= (m_limit.hasTaken(bytes) ? mostTooLarge : 2))
        return false;
    // Proxies say so now and then for other reasons.
    putBack(std::move(work));
    return true;
}

std::deque<BatchWork> Backlog::drop(const TopicPartition &partition, quint32 generation)
{
    std::deque<BatchWork> dropped;
    std::deque<BatchWork> kept;
    for (BatchWork &work : m_waiting) {
        const bool isOld = work.batch.partition() == partition && work.generation < generation;
        (isOld ? dropped : kept).push_back(std::move(work));
    }
    m_waiting = std::move(kept);
    return dropped;
}

bool Backlog::isEmpty() const
{
    return m_waiting.empty() && m_queue.depth().batches == 0 && !(m_spill && m_spill->hasWaiting());
}

QueueDepth Backlog::depth() const
{
    QueueDepth depth;
    for (const BatchWork &work : m_waiting)
        depth = {depth.batches + 1, depth.lines + work.batch.lines(), depth.bytes + work.batch.bytes()};
    return depth;
}

} // namespace penstock
