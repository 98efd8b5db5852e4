// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/offsetcommits.h"
#include "core/pipeline/sourcepart.h"
#include "core/source/source.h"

#include <atomic>
#include <chrono>
#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <vector>

namespace penstock {

class Lane;
class SinkSet;
struct FlowPolicy;

/// What the worker does for a source that has partitions: lets one stand still while a sink cannot take more of it,
/// goes back when memory must be freed, commits what is acknowledged, and gives up what another reader gets. In the
/// worker's thread, unless it is said otherwise.
class PartitionFlow
{
public:
    using Moment = std::chrono::steady_clock::time_point;
    struct Parts
    {
        Source &source;
        SinkSet &sinks;
        const std::vector<std::unique_ptr<Lane>> &lanes;
        std::deque<SourcePart> &parts;
        std::function<void()> handOn; ///< all that the sinks gather
    };

    PartitionFlow(const Parts &parts, const FlowPolicy &policy);

    /// Once all is open. `stop`: nothing is waited for any more.
    void begin(const std::stop_token &stop);
    /// One record was taken. True: look() is wanted at once.
    bool took()
    {
        m_commits.read();
        return m_commits.isDueByCount();
    }
    /// When nothing came, and when it is wanted.
    void look(Moment now);
    /// Something may be otherwise than at the last look: asked for between a few records, so that it costs little.
    bool wantsLook(Moment now) const
    {
        return now >= m_nextLook || m_isDemanded.load(std::memory_order_relaxed) || changesOfQueues() != m_changes;
    }
    /// When look() is wanted at the latest.
    std::optional<Moment> due(Moment now) const;

    /// From any thread: what was read is handed on, and committed when it is acknowledged.
    void demandCheckpoint() { m_isDemanded = true; }
    /// After the last of all threads: commits what is settled.
    void finish();

private:
    quint64 changesOfQueues() const;
    bool areAllPaused() const;
    bool isFull(const TopicPartition &partition) const;
    bool standsStill(const TopicPartition &partition) const;
    bool holdsTooMuch() const;
    void holdOrRelease();
    void hold(SourcePart &part, bool isHeld);
    void freeMemory();
    void giveUp(SourcePart &part, std::size_t sink);
    void beginCheckpoint(Moment now);
    void showCommitted() const;
    void revoked(std::span<const TopicPartition> partitions, std::chrono::milliseconds budget);
    void drop(const TopicPartition &partition);
    SourcePart &partOf(const TopicPartition &partition);

    const Parts m_is;
    const quint64 m_mostRows;
    const quint64 m_mostBytes;
    OffsetCommits m_commits;
    std::stop_token m_stop;
    std::atomic<bool> m_isDemanded = false;
    Moment m_nextLook{};
    quint64 m_changes = 0; ///< of the queues, before the last look
};

} // namespace penstock
