// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/batchwork.h"
#include "core/pipeline/bodylimit.h"
#include "core/pipeline/queuedepth.h"

#include <QtGlobal>

#include <deque>
#include <functional>
#include <utility>
#include <vector>

namespace penstock {

class BatchQueue;
class Spill;

/// What is to be sent next: first what came back from the server, then what the worker has made; each no larger than
/// the server takes it.
class Backlog
{
public:
    /// `spill`: what comes behind the queue; may be null.
    explicit Backlog(BatchQueue &queue, Spill *spill = nullptr) : m_queue(queue), m_spill(spill) {}

    /// False when there is nothing.
    bool take(BatchWork &work);
    /// The same, of partitions that may go.
    using MayGo = std::function<bool(const TopicPartition &)>;
    bool take(BatchWork &work, const MayGo &mayGo);

    void putBack(BatchWork work) { m_waiting.push_front(std::move(work)); }
    /// In their order, before all others.
    void putBack(std::vector<BatchWork> works);
    /// All that came back, to be judged anew; give the rest back.
    std::deque<BatchWork> takeWaiting() { return std::exchange(m_waiting, {}); }

    /// Takes out what came back of that partition before it had this generation.
    std::deque<BatchWork> drop(const TopicPartition &partition, quint32 generation);

    /// A body of that size was taken.
    void accepted(std::size_t bytes) { m_limit.accepted(bytes); }
    /// This one was refused for its size. False: it is a single line for which no size will do.
    bool tooLarge(BatchWork &work);

    bool isEmpty() const;
    QueueDepth depth() const; ///< of what came back
    const std::deque<BatchWork> &waiting() const { return m_waiting; }

private:
    bool takeNext(BatchWork &work, const MayGo &mayGo);

    BatchQueue &m_queue;
    Spill *const m_spill;
    std::deque<BatchWork> m_waiting;
    BodyLimit m_limit;
};

} // namespace penstock
