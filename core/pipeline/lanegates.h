// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/flowgate.h"
#include "core/pipeline/partitiongates.h"

#include <QObject>

namespace penstock {

/// What holds a lane: its sink as a whole, or single partitions of it. Who fails, and who holds by hand, says which.
class LaneGates final : public QObject
{
    Q_OBJECT

public:
    using Scope = SinkBackpressure::Scope;

    /// `giveUpAfterMs`: as of a FlowGate. Without partitions the sink is held for one.
    LaneGates(BatchQueue &queue, PipelineStats &stats, qint64 giveUpAfterMs, bool isPartitioned, QObject *parent);

    bool isOpen() const { return m_sink.isOpen(); }
    bool isProbing() const { return m_sink.isProbing(); }
    bool mayGo(const TopicPartition &partition) const { return !m_isPartitioned || m_partitions.mayGo(partition); }
    /// Why it waits, or did until it tried again; empty: it does not.
    QString problem() const { return m_sink.problem(); }

    void sent(const TopicPartition &partition) { m_partitions.sent(partition); }
    void answered(const TopicPartition &partition) { m_partitions.answered(partition); }
    void recovered() { m_sink.recovered(); }
    void recovered(const TopicPartition &partition);
    /// Not for the sake of any rows.
    void failed(const Error &error);
    void failed(const TopicPartition &partition, Scope scope, const Error &error);
    /// Another sink of the pipeline has to wait, and all with it.
    void holdWith(const Error &error, FlowGate::Moment until);

    /// All: with the whole pipeline; Sink: this one alone.
    void setHeldByHand(bool held, Scope scope);
    void setPartitionHeld(const TopicPartition &partition, bool held);
    void tryNow();
    void stop(); ///< no signal any more, and nothing is shown

Q_SIGNALS:
    void opened();
    void gaveUp(const penstock::Error &error);
    void partitionGaveUp(const penstock::TopicPartition &partition, const penstock::Error &error);
    /// This sink has to wait, and so have all the others.
    void allMustWait(const penstock::Error &error, penstock::FlowGate::Moment until);

private:
    const bool m_isPartitioned;
    FlowGate m_sink;
    PartitionGates m_partitions;
    bool m_isStopped = false;
};

} // namespace penstock
