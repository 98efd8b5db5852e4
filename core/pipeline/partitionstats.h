// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/lanelog.h"
#include "core/pipeline/latencyhistogram.h"
#include "core/pipeline/pauselog.h"
#include "core/pipeline/rowspans.h"
#include "core/sink/topicpartition.h"

#include <QList>

#include <chrono>
#include <deque>
#include <mutex>

namespace penstock {

/// What is counted of each partition of one sink. Any thread; per batch, not per row.
class PartitionStats
{
public:
    using Clock = std::chrono::steady_clock;

    /// `log`: of their sink, in which each has its name.
    explicit PartitionStats(Clock::time_point start, const LaneLog &log = LaneLog()) : m_start(start), m_log(log) {}

    void isThere(const TopicPartition &partition);
    void encoded(const TopicPartition &partition, quint64 lines, quint64 lastOffset);
    void settled(const TopicPartition &partition, quint64 accepted, quint64 rejected, quint64 unknown);
    /// A request has begun; the last of its rows.
    void sent(const TopicPartition &partition, quint64 lastOffset);
    /// It has ended; no latency when there was no answer.
    void answered(const TopicPartition &partition, qint64 bytesWire, std::chrono::microseconds latency);
    /// Handed on, not sent, and to be read again.
    void givenUp(const TopicPartition &partition, quint64 lines);

    /// Which rows they are that are unknown, counted apart.
    void tellUnknown(const TopicPartition &partition, const RowSpan &rows);
    /// At the end: they may be stored; they are not, although their turn had come.
    void leftUnknown(const TopicPartition &partition, const RowSpan &rows);
    void leftUnsent(const TopicPartition &partition, const RowSpan &rows);

    /// See PauseLog::begin().
    void beginPause(const TopicPartition &partition, const Pause &why);
    void setResume(const TopicPartition &partition, Clock::time_point when);
    void endPause(const TopicPartition &partition);
    bool isPausing(const TopicPartition &partition) const;
    /// After the end none is running.
    void end();

    void setSourceHeld(const TopicPartition &partition, bool held);
    void setRevoked(const TopicPartition &partition);
    void setCommitted(const TopicPartition &partition, quint64 next);

    /// In the order in which they came; without what queue and ledger know.
    QList<LaneSnapshot> snapshot() const;

private:
    struct Entry
    {
        TopicPartition partition;
        LaneSnapshot now{};
        PauseLog pauses{100};
        RowSpans unknown{};
        RowSpans unsent{};
        LatencyHistogram latencies{};
    };
    Entry &of(const TopicPartition &partition);
    void endPause(Entry &entry);
    LaneLog logOf(const TopicPartition &partition) const;
    qint64 nowMs() const;

    const Clock::time_point m_start;
    const LaneLog m_log;
    mutable std::mutex m_mutex;
    std::deque<Entry> m_entries;
};

} // namespace penstock
