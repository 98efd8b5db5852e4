// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/partitionflow.h"

#include "core/pipeline/flowpolicy.h"
#include "core/pipeline/lane.h"
#include "core/sink/sinkset.h"

#include <algorithm>
#include <limits>
#include <ranges>
#include <utility>

namespace penstock {

namespace {

constexpr std::chrono::milliseconds betweenLooks(20); // at what stands still, and at what tells nobody that it does

bool isStill(const Lane &lane, const TopicPartition &partition)
{
    return lane.queue.isPaused() || lane.stats.partitions().isPausing(partition);
}

} // namespace

PartitionFlow::PartitionFlow(const Parts &parts, const FlowPolicy &policy)
    : m_is(parts),
      m_mostRows(policy.mostQueuedRows),
      m_mostBytes(policy.mostQueuedBytes),
      m_commits(parts.source, parts.lanes.front()->ledger, parts.lanes.front()->stats,
                {std::chrono::milliseconds(policy.commitIntervalMs), policy.commitEvery})
{
}

void PartitionFlow::begin(const std::stop_token &stop)
{
    m_stop = stop;
    m_is.source.setRevoked([this](std::span<const TopicPartition> partitions, std::chrono::milliseconds budget) {
        revoked(partitions, budget);
    });
    look(Moment::clock::now());
}

SourcePart &PartitionFlow::partOf(const TopicPartition &partition)
{
    const auto known = std::ranges::find(m_is.parts, partition, &SourcePart::partition);
    return known != m_is.parts.end() ? *known : m_is.parts.emplace_back(SourcePart{partition});
}

quint64 PartitionFlow::changesOfQueues() const
{
    quint64 changes = 0;
    for (const auto &lane : m_is.lanes)
        changes += lane->queue.changes();
    return changes;
}

void PartitionFlow::look(Moment now)
{
    m_nextLook = now + betweenLooks;
    m_changes = changesOfQueues();
    freeMemory();
    holdOrRelease();
    // Each sink settles by itself, and the first is asked.
    m_is.lanes.front()->ledger.catchUp();
    if (m_isDemanded.exchange(false))
        m_commits.demand();
    if (m_commits.isDue(now))
        beginCheckpoint(now);
    m_commits.look();
    showCommitted();
}

std::optional<PartitionFlow::Moment> PartitionFlow::due(Moment now) const
{
    const bool isAnyHeld = std::ranges::any_of(m_is.parts, &SourcePart::isHeld);
    std::optional<Moment> due = m_commits.due(now);
    if (isAnyHeld)
        due = std::min(due.value_or(now + betweenLooks), now + betweenLooks);
    return due;
}

/// One that waits holds a partition only when its queue of that is full.
bool PartitionFlow::areAllPaused() const
{
    return std::ranges::all_of(m_is.lanes, [](const auto &lane) { return lane->queue.isPaused(); });
}

bool PartitionFlow::isFull(const TopicPartition &partition) const
{
    return std::ranges::any_of(m_is.lanes, [&](const auto &lane) { return lane->queue.isFull(partition); });
}

bool PartitionFlow::standsStill(const TopicPartition &partition) const
{
    return std::ranges::any_of(m_is.lanes, [&](const auto &lane) { return isStill(*lane, partition); });
}

bool PartitionFlow::holdsTooMuch() const
{
    quint64 rows = 0;
    quint64 bytes = 0;
    for (const auto &lane : m_is.lanes) {
        const QueueDepth depth = lane->queue.depth();
        rows += depth.lines;
        bytes += depth.bytes;
    }
    return rows > m_mostRows || bytes > m_mostBytes;
}

void PartitionFlow::holdOrRelease()
{
    for (std::size_t i = 0; i < m_is.lanes.size(); ++i)
        m_is.sinks.setPaused(i, m_is.lanes[i]->waiting());
    const bool isAllHeld = areAllPaused() || holdsTooMuch();
    for (const TopicPartition &partition : m_is.source.partitions()) {
        SourcePart &part = partOf(partition);
        if (!std::exchange(part.isAssigned, true)) {
            for (const auto &lane : m_is.lanes)
                lane->stats.partitions().isThere(partition);
        }
        for (std::size_t i = 0; i < m_is.lanes.size(); ++i)
            m_is.sinks.setPartitionPaused(i, partition, m_is.lanes[i]->stats.partitions().isPausing(partition));
        part.isGivenUp = part.isGivenUp && standsStill(partition);
        const bool isHeld = isAllHeld || part.isGivenUp || isFull(partition);
        if (isHeld != part.isHeld)
            hold(part, isHeld);
    }
}

void PartitionFlow::hold(SourcePart &part, bool isHeld)
{
    part.isHeld = isHeld;
    if (isHeld)
        m_is.source.pause(part.partition);
    else
        m_is.source.resume(part.partition);
    for (const auto &lane : m_is.lanes)
        lane->stats.partitions().setSourceHeld(part.partition, isHeld);
}

/// What stands still and was never sent costs memory, and can be read again.
void PartitionFlow::freeMemory()
{
    while (m_is.source.canSeek() && holdsTooMuch()) {
        SourcePart *largest = nullptr;
        std::size_t ofSink = 0;
        quint64 bytes = 0;
        for (SourcePart &part : m_is.parts) {
            for (std::size_t i = 0; i < m_is.lanes.size(); ++i) {
                if (!isStill(*m_is.lanes[i], part.partition))
                    continue;
                const quint64 own = m_is.lanes[i]->queue.depth(part.partition).bytes;
                if (own > bytes) {
                    largest = &part;
                    ofSink = i;
                    bytes = own;
                }
            }
        }
        if (!largest)
            return;
        giveUp(*largest, ofSink);
    }
}

void PartitionFlow::giveUp(SourcePart &part, std::size_t sink)
{
    Lane &lane = *m_is.lanes[sink];
    const BatchQueue::TakenBack taken = lane.queue.takeBack(part.partition);
    if (!taken.from)
        return;
    lane.sink.onRevoked(part.partition); // what it gathers comes behind that
    lane.ledger.forgetFrom(part.partition, *taken.from);
    lane.stats.takeBack(taken.lines, taken.bytes);
    lane.stats.partitions().givenUp(part.partition, taken.lines);
    if (part.again.empty())
        part.again.assign(m_is.lanes.size(), part.highest.behind());
    for (RecordPlace &next : part.again) {
        if (next <= part.last) // has come again already
            next = part.last.behind();
    }
    part.again[sink] = std::min(part.again[sink], *taken.from);
    if (sink == 0) {
        part.stretch = {};
        part.undelivered = 0;
    }
    // The others have got what comes again, but for what they themselves gave up.
    const quint64 from = std::ranges::min(part.again).row;
    part.last = {from > 0 ? from - 1 : 0, std::numeric_limits<quint64>::max()};
    part.isCut = false;
    part.isGivenUp = true;
    hold(part, true);
    if (const Status status = m_is.source.seek({part.partition, from}); !status)
        lane.stats.addNote(status.error().message);
}

void PartitionFlow::beginCheckpoint(Moment now)
{
    m_is.handOn();
    std::vector<PartitionOffset> read;
    for (const SourcePart &part : m_is.parts) {
        if (part.isBegun)
            read.push_back({part.partition, part.last.row + 1});
    }
    m_commits.begin(now, std::move(read));
}

void PartitionFlow::showCommitted() const
{
    for (const SourcePart &part : m_is.parts) {
        const auto next = m_commits.committed(part.partition);
        if (!next)
            continue;
        for (const auto &lane : m_is.lanes)
            lane->stats.partitions().setCommitted(part.partition, *next);
    }
}

void PartitionFlow::revoked(std::span<const TopicPartition> partitions, std::chrono::milliseconds budget)
{
    if (budget.count() > 0) {
        const Moment until = Moment::clock::now() + budget;
        m_is.handOn();
        for (const TopicPartition &partition : partitions) {
            const SourcePart &part = partOf(partition);
            if (!part.isBegun)
                continue;
            // The first's last, as it follows the others.
            for (const auto &lane : m_is.lanes | std::views::drop(1))
                lane->ledger.waitUntilSettled(partition, part.last.row, until, m_stop);
            m_is.lanes.front()->ledger.catchUp();
            m_is.lanes.front()->ledger.waitUntilSettled(partition, part.last.row, until, m_stop);
        }
        m_is.lanes.front()->ledger.catchUp();
        m_commits.commit(partitions);
        showCommitted();
    }
    for (const TopicPartition &partition : partitions)
        drop(partition);
}

void PartitionFlow::drop(const TopicPartition &partition)
{
    m_is.sinks.revoke(partition);
    for (const auto &lane : m_is.lanes) {
        const quint32 generation = lane->queue.revoke(partition);
        lane->ledger.revoke(partition);
        lane->stats.partitions().setRevoked(partition);
        lane->post(&BatchSender::revoke, TopicPartition(partition), quint32(generation));
    }
    m_commits.forget(partition);
    partOf(partition) = SourcePart{partition};
}

void PartitionFlow::finish()
{
    m_is.lanes.front()->ledger.catchUp();
    m_commits.commit();
    showCommitted();
}

} // namespace penstock
