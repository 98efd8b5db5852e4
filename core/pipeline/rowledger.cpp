// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/rowledger.h"

#include "core/sink/sinkbatch.h"

#include <algorithm>
#include <limits>

namespace penstock {

RowLedger::Part &RowLedger::of(const TopicPartition &partition)
{
    if (m_of == Of::Source && !m_parts.empty())
        return m_parts.front();
    const auto known = std::ranges::find(m_parts, partition, &Part::partition);
    return known != m_parts.end() ? *known : m_parts.emplace_back(Part{partition});
}

const RowLedger::Part *RowLedger::find(const TopicPartition &partition) const
{
    if (m_of == Of::Source)
        return m_parts.empty() ? nullptr : &m_parts.front();
    const auto known = std::ranges::find(m_parts, partition, &Part::partition);
    return known != m_parts.end() ? &*known : nullptr;
}

void RowLedger::begin(const Checkpoint &from)
{
    const std::scoped_lock lock(m_mutex);
    m_settled = from;
    if (m_of == Of::Source && from.row > 0)
        of({}).next = from.row + 1;
    m_tally.begin(from.written);
}

void RowLedger::add(const Stretch &stretch, const SinkBatch &batch)
{
    const std::scoped_lock lock(m_mutex);
    if (m_keepsSeries) {
        m_tally.add(batch);
        if (stretch.from && stretch.to)
            m_tally.addSpan(*stretch.from, *stretch.to);
    }
    add(of(batch.partition()), stretch, quint64(batch.lines()));
}

void RowLedger::add(const Stretch &stretch, const TopicPartition &partition)
{
    const std::scoped_lock lock(m_mutex);
    Part &part = of(partition);
    const bool isKnown =
        stretch.next() <= part.next || (!part.stages.empty() && part.stages.back().stretch.end() >= stretch.end());
    if (!isKnown || stretch.rejected + stretch.skipped > 0)
        add(part, stretch, 0);
}

void RowLedger::add(Part &part, const Stretch &stretch, quint64 lines)
{
    part.stages.push_back({stretch, lines, lines, std::chrono::steady_clock::now()});
    advance(part);
}

std::deque<RowLedger::Stage>::iterator RowLedger::stageOf(Part &part, const Origin &origin)
{
    return std::ranges::lower_bound(part.stages, origin.place(), {},
                                    [](const Stage &known) { return known.stretch.end(); });
}

void RowLedger::addWritten(const SinkBatch &batch, std::int64_t from, std::int64_t to)
{
    const std::scoped_lock lock(m_mutex);
    if (!m_keepsSeries)
        return;
    m_tally.add(batch);
    m_tally.addSpan(from, to);
}

void RowLedger::begun(const Origin &origin)
{
    const std::scoped_lock lock(m_mutex);
    Part &part = of(origin.partition);
    if (const auto stage = stageOf(part, origin); stage != part.stages.end())
        stage->isBegun = true;
}

int RowLedger::ahead() const
{
    const std::scoped_lock lock(m_mutex);
    int batches = 0;
    if (m_parts.empty())
        return batches;
    for (const Stage &stage : m_parts.front().stages) {
        if (stage.open > 0 && !stage.isBegun)
            break;
        // What waits for another ledger is settled in this one.
        if (stage.lines > 0 && (batches > 0 || stage.open > 0))
            ++batches;
    }
    return batches;
}

void RowLedger::settle(const Origin &origin, const Fate &fate)
{
    const std::scoped_lock lock(m_mutex);
    Part &part = of(origin.partition);
    if (part.generation != origin.generation)
        return;
    const auto stage = stageOf(part, origin);
    if (stage == part.stages.end())
        return;
    stage->open -= std::min(stage->open, fate.accepted + fate.rejected + fate.unknown);
    stage->fate.accepted += fate.accepted;
    stage->fate.rejected += fate.rejected;
    stage->fate.unknown += fate.unknown;
    advance(part);
}

quint64 RowLedger::next(const TopicPartition &partition) const
{
    const std::scoped_lock lock(m_mutex);
    const Part *const part = find(partition);
    return part ? part->next : 0;
}

void RowLedger::advance(Part &part)
{
    quint64 bound = std::numeric_limits<quint64>::max();
    for (const RowLedger *leader : m_leaders)
        bound = std::min(bound, leader->next(part.partition));
    bool hasMoved = false;
    while (!part.stages.empty() && part.stages.front().open == 0 && part.stages.front().stretch.next() <= bound) {
        const Stage &stage = part.stages.front();
        part.next = stage.stretch.next();
        m_settled.row = std::max<quint64>(part.next, 1) - 1;
        m_settled.offset = stage.stretch.offset;
        m_settled.accepted += stage.fate.accepted;
        m_settled.rejected += stage.fate.rejected + stage.stretch.rejected;
        m_settled.skipped += stage.stretch.skipped;
        m_settled.unknown += stage.fate.unknown;
        part.stages.pop_front();
        hasMoved = true;
    }
    if (!hasMoved)
        return;
    if (m_told)
        m_told(m_settled);
    m_settledMore.notify_all();
}

void RowLedger::catchUp()
{
    const std::scoped_lock lock(m_mutex);
    for (Part &part : m_parts)
        advance(part);
}

Checkpoint RowLedger::checkpoint() const
{
    const std::scoped_lock lock(m_mutex);
    Checkpoint now = m_settled;
    now.written = m_tally.written();
    return now;
}

std::vector<PartitionOffset> RowLedger::offsets() const
{
    const std::scoped_lock lock(m_mutex);
    std::vector<PartitionOffset> offsets;
    for (const Part &part : m_parts) {
        if (part.next > 0)
            offsets.push_back({part.partition, part.next});
    }
    return offsets;
}

RowLedger::Progress RowLedger::progress(const TopicPartition &partition) const
{
    const std::scoped_lock lock(m_mutex);
    Progress progress;
    if (const Part *const part = find(partition)) {
        progress.next = part->next;
        if (!part->stages.empty())
            progress.oldest = part->stages.front().since;
    }
    return progress;
}

void RowLedger::waitForMore(const Checkpoint &known, Moment until, const std::stop_token &stop) const
{
    std::unique_lock lock(m_mutex);
    m_settledMore.wait_until(lock, stop, until, [&] { return m_settled.row != known.row; });
}

bool RowLedger::waitUntilSettled(const TopicPartition &partition, quint64 row, Moment until,
                                 const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    return m_settledMore.wait_until(lock, stop, until, [&] {
        const Part *const part = find(partition);
        return part && part->next > row;
    });
}

void RowLedger::forgetFrom(const TopicPartition &partition, const RecordPlace &place)
{
    const std::scoped_lock lock(m_mutex);
    std::deque<Stage> &stages = of(partition).stages;
    while (!stages.empty() && stages.back().stretch.end() >= place)
        stages.pop_back();
}

void RowLedger::revoke(const TopicPartition &partition)
{
    const std::scoped_lock lock(m_mutex);
    Part &part = of(partition);
    part.stages.clear();
    part.next = 0;
    ++part.generation;
}

} // namespace penstock
