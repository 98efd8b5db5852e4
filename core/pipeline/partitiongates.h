// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/flowgate.h"
#include "core/sink/topicpartition.h"

#include <QObject>

#include <deque>
#include <memory>

namespace penstock {

class PartitionStats;

/// The gates of single partitions, before the one of their sink: what holds one of them lets the others go on. A wait
/// outlives the partition's being taken away and given back.
class PartitionGates final : public QObject
{
    Q_OBJECT

public:
    /// `giveUpAfterMs`: as of a FlowGate, for each partition.
    PartitionGates(PartitionStats &stats, qint64 giveUpAfterMs, QObject *parent);

    /// Whether a request of that partition may be made now: after a failure one shows whether it is taken again.
    bool mayGo(const TopicPartition &partition) const;

    void sent(const TopicPartition &partition);
    /// A request has ended, in whichever way: one of the next two follows, if that says something.
    void answered(const TopicPartition &partition);
    void failed(const TopicPartition &partition, const Error &error);
    void recovered(const TopicPartition &partition);
    void setHeldByHand(const TopicPartition &partition, bool held);
    void tryNow();
    void stop(); ///< no signal any more

Q_SIGNALS:
    void opened();
    void gaveUp(const penstock::TopicPartition &partition, const penstock::Error &error);

private:
    struct Entry
    {
        TopicPartition partition;
        std::unique_ptr<FlowGate> gate{}; ///< once something failed, or somebody held it
        int inFlight = 0;
    };
    Entry *find(const TopicPartition &partition);
    Entry &of(const TopicPartition &partition);
    FlowGate &gateOf(const TopicPartition &partition);

    PartitionStats &m_stats;
    const qint64 m_giveUpAfterMs;
    std::deque<Entry> m_entries;
};

} // namespace penstock
