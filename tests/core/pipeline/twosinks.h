// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/flowpolicy.h"
#include "tests/core/pipeline/partitionsamples.h"
#include "tests/support/partitionedlistsource.h"
#include "tests/support/pipelinerun.h"

#include <memory>
#include <optional>

namespace penstock::pipelinesamples {

using Broker = PartitionedListSource::Broker;
using Offset = std::optional<quint64>;

/// Two partitions of a broker that flow into two sinks, in batches of ten. Each partition waits for itself, and nothing
/// is committed in the time of a test unless it asks for that.
class TwoSinks
{
protected:
    void reset()
    {
        m_broker = std::make_shared<Broker>(2);
        m_first = std::make_unique<KeptPartitions>();
        m_second = std::make_unique<KeptPartitions>();
        m_policy = {};
        m_policy.sourceName = QStringLiteral("events");
        m_policy.concurrency = 1;
        m_policy.pauseScope = SinkBackpressure::Scope::Partition;
        m_policy.commitIntervalMs = 3'600'000;
        m_policy.answersAfterStopMs = 200;
    }
    std::unique_ptr<PipelineRun> start(quint64 refusedByFirst = noRow, quint64 refusedBySecond = noRow) const
    {
        Outlets outlets;
        addSink(outlets, *m_first, first, refusedByFirst);
        addSink(outlets, *m_second, second, refusedBySecond);
        return std::make_unique<PipelineRun>(std::make_unique<PartitionedListSource>(m_broker), std::move(outlets),
                                             m_policy);
    }

    const QString first = QStringLiteral("first");
    const QString second = QStringLiteral("second");
    std::shared_ptr<Broker> m_broker;
    std::unique_ptr<KeptPartitions> m_first;
    std::unique_ptr<KeptPartitions> m_second;
    FlowPolicy m_policy;
};

} // namespace penstock::pipelinesamples
