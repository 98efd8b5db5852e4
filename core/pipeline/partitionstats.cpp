// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/partitionstats.h"

#include <algorithm>

namespace penstock {

namespace {

constexpr double p95 = 0.95;

} // namespace

PartitionStats::Entry &PartitionStats::of(const TopicPartition &partition)
{
    const auto known = std::ranges::find(m_entries, partition, &Entry::partition);
    if (known != m_entries.end())
        return *known;
    Entry &entry = m_entries.emplace_back(Entry{partition});
    entry.now.topic = QString::fromStdString(partition.topic);
    entry.now.partition = partition.partition;
    return entry;
}

/// It may have been taken away before, and be back.
void PartitionStats::isThere(const TopicPartition &partition)
{
    const std::scoped_lock lock(m_mutex);
    of(partition).now.state = LaneSnapshot::State::Running;
}

void PartitionStats::encoded(const TopicPartition &partition, quint64 lines, quint64 lastOffset)
{
    const std::scoped_lock lock(m_mutex);
    LaneSnapshot &now = of(partition).now;
    now.encoded += lines;
    now.readOffset = static_cast<qint64>(lastOffset);
}

void PartitionStats::settled(const TopicPartition &partition, quint64 accepted, quint64 rejected, quint64 unknown)
{
    const std::scoped_lock lock(m_mutex);
    LaneSnapshot &now = of(partition).now;
    now.accepted += accepted;
    now.rejected += rejected;
    now.unknown += unknown;
}

void PartitionStats::sent(const TopicPartition &partition, quint64 lastOffset)
{
    const std::scoped_lock lock(m_mutex);
    LaneSnapshot &now = of(partition).now;
    ++now.inFlight;
    now.sent = std::max(now.sent, static_cast<qint64>(lastOffset));
}

void PartitionStats::answered(const TopicPartition &partition, qint64 bytesWire, std::chrono::microseconds latency)
{
    const std::scoped_lock lock(m_mutex);
    Entry &entry = of(partition);
    --entry.now.inFlight;
    entry.now.bytesWire += bytesWire;
    if (latency.count() > 0)
        entry.latencies.add(latency);
}

void PartitionStats::givenUp(const TopicPartition &partition, quint64 lines)
{
    const std::scoped_lock lock(m_mutex);
    LaneSnapshot &now = of(partition).now;
    now.encoded -= lines;
    now.readAgain += lines;
}

void PartitionStats::tellUnknown(const TopicPartition &partition, const RowSpan &rows)
{
    const std::scoped_lock lock(m_mutex);
    of(partition).unknown.add(rows);
}

void PartitionStats::leftUnknown(const TopicPartition &partition, const RowSpan &rows)
{
    const std::scoped_lock lock(m_mutex);
    Entry &entry = of(partition);
    entry.now.unknown += rows.rows;
    entry.unknown.add(rows);
}

void PartitionStats::leftUnsent(const TopicPartition &partition, const RowSpan &rows)
{
    const std::scoped_lock lock(m_mutex);
    Entry &entry = of(partition);
    // Of what stands behind that none was sent anyway.
    if (static_cast<qint64>(rows.from) <= entry.now.sent)
        entry.unsent.add(rows);
}

/// Its name in the log beside others.
LaneLog PartitionStats::logOf(const TopicPartition &partition) const
{
    return m_log.of(QStringLiteral("%1 [%2]").arg(QString::fromStdString(partition.topic)).arg(partition.partition));
}

void PartitionStats::beginPause(const TopicPartition &partition, const Pause &why)
{
    const std::scoped_lock lock(m_mutex);
    Entry &entry = of(partition);
    endPause(entry);
    const qint64 now = nowMs();
    logOf(partition).paused(now, entry.pauses.begin(now, why, entry.now.accepted));
}

void PartitionStats::endPause(Entry &entry)
{
    const qint64 now = nowMs();
    if (const Pause *const over = entry.pauses.end(now))
        logOf(entry.partition).resumed(now, *over);
}

void PartitionStats::setResume(const TopicPartition &partition, Clock::time_point when)
{
    const std::scoped_lock lock(m_mutex);
    of(partition).pauses.setResume(when);
}

void PartitionStats::endPause(const TopicPartition &partition)
{
    const std::scoped_lock lock(m_mutex);
    endPause(of(partition));
}

bool PartitionStats::isPausing(const TopicPartition &partition) const
{
    const std::scoped_lock lock(m_mutex);
    const auto known = std::ranges::find(m_entries, partition, &Entry::partition);
    return known != m_entries.end() && known->pauses.isPausing();
}

void PartitionStats::end()
{
    const std::scoped_lock lock(m_mutex);
    for (Entry &entry : m_entries) {
        endPause(entry);
        entry.now.sourceHeld = false;
        entry.now.inFlight = 0;
    }
}

void PartitionStats::setSourceHeld(const TopicPartition &partition, bool held)
{
    const std::scoped_lock lock(m_mutex);
    of(partition).now.sourceHeld = held;
}

void PartitionStats::setRevoked(const TopicPartition &partition)
{
    const std::scoped_lock lock(m_mutex);
    LaneSnapshot &now = of(partition).now;
    now.state = LaneSnapshot::State::Revoked;
    now.sourceHeld = false;
}

void PartitionStats::setCommitted(const TopicPartition &partition, quint64 next)
{
    const std::scoped_lock lock(m_mutex);
    of(partition).now.committed = static_cast<qint64>(next);
}

QList<LaneSnapshot> PartitionStats::snapshot() const
{
    const std::scoped_lock lock(m_mutex);
    QList<LaneSnapshot> lanes;
    const qint64 nowIs = nowMs();
    for (const Entry &entry : m_entries) {
        LaneSnapshot lane = entry.now;
        lane.unknownRows = entry.unknown.list();
        lane.unsentRows = entry.unsent.list();
        lane.pauses = entry.pauses.pauses(nowIs);
        lane.pausedMs = entry.pauses.totalMs(nowIs);
        lane.latencyP95Ms = entry.latencies.quantileMs(p95);
        if (entry.pauses.isPausing() && lane.state == LaneSnapshot::State::Running)
            lane.state = LaneSnapshot::State::Paused;
        lanes += lane;
    }
    return lanes;
}

qint64 PartitionStats::nowMs() const
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - m_start).count();
}

} // namespace penstock
