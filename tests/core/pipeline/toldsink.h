// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/runsummary.h"
#include "core/sink/pausescope.h"
#include "tests/core/pipeline/partitionsamples.h"

#include <QStringList>

#include <atomic>
#include <mutex>

namespace penstock::pipelinesamples {

/// Notes what it is told of pauses as well.
class ToldSink final : public PartitionSink
{
public:
    struct Told
    {
        std::atomic<int> pauses = 0;
        std::atomic<int> resumptions = 0;

        void note(const char *what, const PauseScope &who)
        {
            const std::scoped_lock lock(m_mutex);
            m_all += QStringLiteral("%1 %2").arg(QLatin1String(what), scopeToken(who.scope));
            if (who.scope == SinkBackpressure::Scope::Partition)
                m_all.last() += u' ' + QString::number(who.partition.partition);
        }
        QStringList all() const
        {
            const std::scoped_lock lock(m_mutex);
            return m_all;
        }

    private:
        mutable std::mutex m_mutex;
        QStringList m_all;
    };
    ToldSink(KeptPartitions &kept, Told &told, QString name) : PartitionSink(kept, std::move(name), noRow), m_told(told)
    {
    }

    void onPaused(const PauseScope &who) override
    {
        m_told.note("paused", who);
        ++m_told.pauses;
    }
    void onResumed(const PauseScope &who) override
    {
        m_told.note("resumed", who);
        ++m_told.resumptions;
    }

private:
    Told &m_told;
};

} // namespace penstock::pipelinesamples
