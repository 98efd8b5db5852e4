// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"
#include "core/sink/partitionoffset.h"

#include <QtGlobal>

#include <chrono>
#include <optional>
#include <span>
#include <vector>

namespace penstock {

class PipelineStats;
class RowLedger;
class Source;

/// The checkpoints of a partitioned source: from time to time what was read is handed on, and committed to the source
/// as soon as every sink has acknowledged it, each partition for itself. A checkpoint in which nothing was read is
/// none.
class OffsetCommits
{
public:
    using Moment = std::chrono::steady_clock::time_point;
    struct When
    {
        std::chrono::milliseconds interval{}; ///< not positive: after each record
        quint64 every = 0;                    ///< records; 0: by time alone
    };

    /// `ledger` settles a row when it is in every sink.
    OffsetCommits(Source &source, const RowLedger &ledger, PipelineStats &stats, const When &when);

    /// One more record was taken.
    void read() { ++m_read; }
    /// isDue(), as far as that can be told without a clock.
    bool isDueByCount() const { return m_when.interval.count() <= 0 || (m_when.every > 0 && m_read >= m_when.every); }
    void demand() { m_isDemanded = true; }
    /// Whether what was read is to be handed on now: begin() follows.
    bool isDue(Moment now);
    /// `read`: how far each partition was read; it is committed when it is settled up to there.
    void begin(Moment now, std::vector<PartitionOffset> read);
    /// When isDue() may become true, or look() is to be called again.
    std::optional<Moment> due(Moment now) const;
    /// Commits the partitions that have come as far as begin() said.
    void look();
    /// Commits what has come further than it was committed, of all partitions or of some.
    void commit();
    void commit(std::span<const TopicPartition> partitions);
    /// Another reader has it.
    void forget(const TopicPartition &partition);

    /// Nothing was committed: where the partition would begin.
    std::optional<quint64> committed(const TopicPartition &partition) const;

private:
    void commit(std::vector<PartitionOffset> offsets);

    Source &m_source;
    const RowLedger &m_ledger;
    PipelineStats &m_stats;
    const When m_when;
    Moment m_since = std::chrono::steady_clock::now();
    quint64 m_read = 0; ///< since the last checkpoint
    bool m_isDemanded = false;
    std::vector<PartitionOffset> m_targets; ///< of the checkpoint that is under way
    std::vector<PartitionOffset> m_committed;
};

} // namespace penstock
