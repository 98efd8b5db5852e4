// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/offsetcommits.h"

#include "core/pipeline/pipelinestats.h"
#include "core/pipeline/rowledger.h"
#include "core/source/source.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace penstock {

namespace {

constexpr std::chrono::milliseconds betweenLooks(20);       // while sinks have not acknowledged a checkpoint
constexpr std::chrono::milliseconds untilDemandIsSeen(100); // by who waits for a record

struct OffsetCommitsText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::OffsetCommits)
};

std::optional<quint64> nextOf(const std::vector<PartitionOffset> &offsets, const TopicPartition &partition)
{
    const auto known = std::ranges::find(offsets, partition, &PartitionOffset::partition);
    return known != offsets.end() ? std::optional(known->next) : std::nullopt;
}

} // namespace

OffsetCommits::OffsetCommits(Source &source, const RowLedger &ledger, PipelineStats &stats, const When &when)
    : m_source(source), m_ledger(ledger), m_stats(stats), m_when(when)
{
}

bool OffsetCommits::isDue(Moment now)
{
    const bool isExpired = m_when.interval.count() <= 0 || now - m_since >= m_when.interval;
    if (m_read == 0) {
        m_isDemanded = false;
        if (isExpired)
            m_since = now;
        return false;
    }
    return isExpired || m_isDemanded || isDueByCount();
}

void OffsetCommits::begin(Moment now, std::vector<PartitionOffset> read)
{
    m_since = now;
    m_read = 0;
    m_isDemanded = false;
    m_targets = std::move(read);
    commit(); // also of one that never came as far as it should
}

std::optional<OffsetCommits::Moment> OffsetCommits::due(Moment now) const
{
    std::optional<Moment> due;
    if (m_read > 0)
        due = std::min(m_since + m_when.interval, now + untilDemandIsSeen);
    if (!m_targets.empty())
        due = std::min(due.value_or(now + betweenLooks), now + betweenLooks);
    return due;
}

void OffsetCommits::look()
{
    if (m_targets.empty())
        return;
    std::vector<PartitionOffset> reached;
    for (const PartitionOffset &offset : m_ledger.offsets()) {
        const auto target = std::ranges::find(m_targets, offset.partition, &PartitionOffset::partition);
        if (target == m_targets.end() || offset.next < target->next)
            continue;
        m_targets.erase(target);
        reached.push_back(offset);
    }
    commit(std::move(reached));
}

void OffsetCommits::commit()
{
    commit(m_ledger.offsets());
}

void OffsetCommits::commit(std::span<const TopicPartition> partitions)
{
    std::vector<PartitionOffset> offsets = m_ledger.offsets();
    std::erase_if(offsets, [partitions](const PartitionOffset &offset) {
        return std::ranges::find(partitions, offset.partition) == partitions.end();
    });
    commit(std::move(offsets));
}

void OffsetCommits::commit(std::vector<PartitionOffset> offsets)
{
    std::erase_if(offsets, [this](const PartitionOffset &offset) {
        return nextOf(m_committed, offset.partition).value_or(0) >= offset.next;
    });
    if (offsets.empty())
        return;
    if (const Status status = m_source.commit(offsets); !status) {
        m_stats.addNote(OffsetCommitsText::tr(
                            "How far the source was read could not be committed: %1 It is tried again; what is not "
                            "committed in the end is read again by the next reader.")
                            .arg(status.error().message));
        return;
    }
    for (const PartitionOffset &offset : offsets) {
        std::erase_if(m_committed, [&](const PartitionOffset &any) { return any.partition == offset.partition; });
        m_committed.push_back(offset);
    }
}

void OffsetCommits::forget(const TopicPartition &partition)
{
    const auto isThat = [&](const PartitionOffset &any) { return any.partition == partition; };
    std::erase_if(m_targets, isThat);
    std::erase_if(m_committed, isThat);
}

std::optional<quint64> OffsetCommits::committed(const TopicPartition &partition) const
{
    return nextOf(m_committed, partition);
}

} // namespace penstock
