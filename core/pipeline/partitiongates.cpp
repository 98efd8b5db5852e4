// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/partitiongates.h"

#include "core/pipeline/partitionstats.h"

#include <algorithm>

namespace penstock {

PartitionGates::PartitionGates(PartitionStats &stats, qint64 giveUpAfterMs, QObject *parent)
    : QObject(parent), m_stats(stats), m_giveUpAfterMs(giveUpAfterMs)
{
}

PartitionGates::Entry *PartitionGates::find(const TopicPartition &partition)
{
    const auto known = std::ranges::find(m_entries, partition, &Entry::partition);
    return known == m_entries.end() ? nullptr : &*known;
}

PartitionGates::Entry &PartitionGates::of(const TopicPartition &partition)
{
    Entry *const known = find(partition);
    return known ? *known : m_entries.emplace_back(Entry{partition});
}

bool PartitionGates::mayGo(const TopicPartition &partition) const
{
    const auto known = std::ranges::find(m_entries, partition, &Entry::partition);
    if (known == m_entries.end() || !known->gate)
        return true;
    return known->gate->isOpen() && (!known->gate->isProbing() || known->inFlight == 0);
}

void PartitionGates::sent(const TopicPartition &partition)
{
    ++of(partition).inFlight;
}

void PartitionGates::answered(const TopicPartition &partition)
{
    --of(partition).inFlight;
}

FlowGate &PartitionGates::gateOf(const TopicPartition &partition)
{
    Entry &entry = of(partition);
    if (!entry.gate) {
        FlowGate::Watch watch;
        watch.shut = [this, partition](const Pause &why) { m_stats.beginPause(partition, why); };
        watch.waits = [this, partition](FlowGate::Moment until) { m_stats.setResume(partition, until); };
        watch.opened = [this, partition] { m_stats.endPause(partition); };
        entry.gate = std::make_unique<FlowGate>(std::move(watch), m_giveUpAfterMs, this);
        connect(entry.gate.get(), &FlowGate::opened, this, &PartitionGates::opened);
        connect(entry.gate.get(), &FlowGate::gaveUp, this,
                [this, partition](const Error &error) { Q_EMIT gaveUp(partition, error); });
    }
    return *entry.gate;
}

void PartitionGates::failed(const TopicPartition &partition, const Error &error)
{
    gateOf(partition).failed(error, SinkBackpressure::Scope::Partition);
}

void PartitionGates::setHeldByHand(const TopicPartition &partition, bool held)
{
    gateOf(partition).setHeldByHand(held, SinkBackpressure::Scope::Partition);
}

void PartitionGates::recovered(const TopicPartition &partition)
{
    if (Entry *const entry = find(partition); entry && entry->gate)
        entry->gate->recovered();
}

void PartitionGates::tryNow()
{
    for (const Entry &entry : m_entries) {
        if (entry.gate)
            entry.gate->tryNow();
    }
}

void PartitionGates::stop()
{
    for (const Entry &entry : m_entries) {
        if (entry.gate)
            entry.gate->stop();
    }
}

} // namespace penstock
