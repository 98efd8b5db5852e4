// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/outlet.h"
#include "core/pipeline/pipelinesnapshot.h"
#include "core/sink/batchingsink.h"

#include <QTest>

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <map>
#include <mutex>
#include <optional>
#include <utility>

/// What the tests of partitions share.
namespace penstock::pipelinesamples {

/// What a PartitionSink wrote, and what it answers; outlives its pipeline. Any thread.
class KeptPartitions
{
public:
    /// Before the next writes of that partition succeed.
    void trouble(int partition, const WriteTrouble &trouble)
    {
        const std::scoped_lock lock(m_mutex);
        m_troubles[partition].push_back(trouble);
    }
    /// Before its next troubles so many writes succeed.
    void pass(int partition, int writes)
    {
        const std::scoped_lock lock(m_mutex);
        m_troubles[partition].resize(m_troubles[partition].size() + std::size_t(writes));
    }
    /// Writes do not return any more until release().
    void block()
    {
        const std::scoped_lock lock(m_mutex);
        m_isBlocked = true;
    }
    void release()
    {
        {
            const std::scoped_lock lock(m_mutex);
            m_isBlocked = false;
        }
        m_released.notify_all();
    }
    /// Whether a write stands still just now.
    bool isBlocking() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_blocking > 0;
    }
    /// How many records of that partition are there, each once. -1: one is there twice.
    int rows(int partition) const
    {
        const std::scoped_lock lock(m_mutex);
        int count = 0;
        for (const auto &[place, times] : m_rows) {
            if (place.partition != partition)
                continue;
            if (times != 1)
                return -1;
            ++count;
        }
        return count;
    }
    int times(int partition, quint64 offset) const
    {
        const std::scoped_lock lock(m_mutex);
        int times = 0;
        for (const auto &[place, own] : m_rows)
            times += place.partition == partition && place.record.row == offset ? own : 0;
        return times;
    }

    WriteResult write(const SinkBatch &batch)
    {
        std::unique_lock lock(m_mutex);
        ++m_blocking;
        m_released.wait(lock, [this] { return !m_isBlocked; });
        --m_blocking;
        const int partition = batch.partition().partition;
        if (auto &troubles = m_troubles[partition]; !troubles.empty()) {
            const std::optional<WriteTrouble> trouble = troubles.front();
            troubles.pop_front();
            if (trouble)
                return std::unexpected(*trouble);
        }
        for (std::size_t i = 0; i < batch.lines(); ++i)
            ++m_rows[{partition, {batch.row(i), batch.position(i)}}];
        return Delivery::Written;
    }

private:
    mutable std::mutex m_mutex;
    std::condition_variable m_released;
    bool m_isBlocked = false;
    int m_blocking = 0;
    struct Place
    {
        int partition = 0;
        RecordPlace record;
        auto operator<=>(const Place &) const = default;
    };
    std::map<Place, int> m_rows;
    std::map<int, std::deque<std::optional<WriteTrouble>>> m_troubles; ///< nothing: that write succeeds
};

inline constexpr quint64 noRow = ~quint64(0);

/// Batches of ten.
class PartitionSink : public BatchingSink
{
public:
    PartitionSink(KeptPartitions &kept, QString name, quint64 refused)
        : BatchingSink(tenRows()), m_kept(kept), m_name(std::move(name)), m_refused(refused)
    {
    }

    QString name() const override { return m_name; }
    Status add(const Record &record) override
    {
        if (record.row == m_refused)
            return failure(Error::Kind::BadInput, QStringLiteral("no room for that"));
        batchFor(record).append(record.line, record.row, record.position);
        appended();
        return {};
    }

protected:
    WriteResult write(SinkBatch &batch) override { return m_kept.write(batch); }

private:
    static Limits tenRows()
    {
        Limits limits;
        limits.rows = 10;
        limits.linger = {};
        return limits;
    }

    KeptPartitions &m_kept;
    const QString m_name;
    const quint64 m_refused;
};

inline void addSink(Outlets &outlets, KeptPartitions &kept, const QString &name, quint64 refused = noRow)
{
    outlets.push_back(directOutlet(std::make_unique<PartitionSink>(kept, name, refused)));
}

inline SinkBackpressure forLong()
{
    SinkBackpressure pressure;
    pressure.reason.kind = Error::Kind::Throttled;
    pressure.reason.message = QStringLiteral("slow down");
    pressure.reason.details.status = 429;
    pressure.retryAfter = std::chrono::minutes(5);
    return pressure;
}

inline LaneSnapshot laneOf(const PipelineSnapshot &now, const QString &sink, int partition)
{
    const auto lane = std::find_if(now.lanes.begin(), now.lanes.end(), [&](const LaneSnapshot &any) {
        return any.sink == sink && any.partition == partition;
    });
    return lane == now.lanes.end() ? LaneSnapshot() : *lane;
}

} // namespace penstock::pipelinesamples
