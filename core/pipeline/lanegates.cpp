// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/lanegates.h"

#include "core/pipeline/pipelinestats.h"

namespace penstock {

LaneGates::LaneGates(BatchQueue &queue, PipelineStats &stats, qint64 giveUpAfterMs, bool isPartitioned, QObject *parent)
    : QObject(parent),
      m_isPartitioned(isPartitioned),
      m_sink(queue, stats, giveUpAfterMs, this),
      m_partitions(stats.partitions(), giveUpAfterMs, this)
{
    connect(&m_sink, &FlowGate::opened, this, &LaneGates::opened);
    connect(&m_sink, &FlowGate::gaveUp, this, &LaneGates::gaveUp);
    connect(&m_partitions, &PartitionGates::opened, this, &LaneGates::opened);
    connect(&m_partitions, &PartitionGates::gaveUp, this, &LaneGates::partitionGaveUp);
}

void LaneGates::recovered(const TopicPartition &partition)
{
    m_sink.recovered();
    m_partitions.recovered(partition);
}

void LaneGates::failed(const Error &error)
{
    if (!m_isStopped)
        m_sink.failed(error);
}

void LaneGates::failed(const TopicPartition &partition, Scope scope, const Error &error)
{
    if (m_isStopped)
        return;
    if (scope == Scope::Partition && m_isPartitioned) {
        m_partitions.failed(partition, error);
        return;
    }
    const bool areAll = scope == Scope::All;
    m_sink.failed(error, areAll ? scope : Scope::Sink);
    if (const auto until = m_sink.hold(); until && areAll)
        Q_EMIT allMustWait(error, *until);
}

void LaneGates::holdWith(const Error &error, FlowGate::Moment until)
{
    if (!m_isStopped)
        m_sink.holdWith(error, until);
}

void LaneGates::setHeldByHand(bool held, Scope scope)
{
    if (!m_isStopped)
        m_sink.setHeldByHand(held, scope);
}

void LaneGates::setPartitionHeld(const TopicPartition &partition, bool held)
{
    if (!m_isPartitioned)
        setHeldByHand(held, Scope::Sink);
    else if (!m_isStopped)
        m_partitions.setHeldByHand(partition, held);
}

void LaneGates::tryNow()
{
    m_sink.tryNow();
    m_partitions.tryNow();
}

void LaneGates::stop()
{
    m_isStopped = true;
    m_sink.stop();
    m_partitions.stop();
}

} // namespace penstock
