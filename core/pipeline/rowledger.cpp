// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/rowledger.h"

#include "core/sink/sinkbatch.h"

#include <algorithm>
#include <limits>

namespace penstock {

void RowLedger::begin(const Checkpoint &from)
{
    const std::scoped_lock lock(m_mutex);
    m_settled = from;
    m_tally.begin(from.written);
}

void RowLedger::add(const Stretch &stretch, const SinkBatch &batch)
{
    if (!m_isWanted)
        return;
    const std::scoped_lock lock(m_mutex);
    m_tally.add(batch);
    if (stretch.from && stretch.to)
        m_tally.addSpan(*stretch.from, *stretch.to);
    add(stretch, quint64(batch.lines()));
}

void RowLedger::add(const Stretch &stretch)
{
    if (!m_isWanted)
        return;
    const std::scoped_lock lock(m_mutex);
    add(stretch, 0);
}

void RowLedger::add(const Stretch &stretch, quint64 lines)
{
    m_stages.push_back({stretch, lines});
    advance();
}

void RowLedger::settle(quint64 row, const Fate &fate)
{
    if (!m_isWanted)
        return;
    const std::scoped_lock lock(m_mutex);
    const auto stage =
        std::ranges::lower_bound(m_stages, row, {}, [](const Stage &known) { return known.stretch.lastRow; });
    if (stage == m_stages.end())
        return;
    stage->open -= std::min(stage->open, fate.accepted + fate.rejected + fate.unknown);
    stage->fate.accepted += fate.accepted;
    stage->fate.rejected += fate.rejected;
    stage->fate.unknown += fate.unknown;
    advance();
}

quint64 RowLedger::row() const
{
    const std::scoped_lock lock(m_mutex);
    return m_settled.row;
}

quint64 RowLedger::leadersRow() const
{
    quint64 row = std::numeric_limits<quint64>::max();
    for (const RowLedger *leader : m_leaders)
        row = std::min(row, leader->row());
    return row;
}

void RowLedger::advance()
{
    const quint64 bound = leadersRow();
    while (!m_stages.empty() && m_stages.front().open == 0 && m_stages.front().stretch.lastRow <= bound) {
        const Stage &stage = m_stages.front();
        m_settled.row = stage.stretch.lastRow;
        m_settled.offset = stage.stretch.offset;
        m_settled.accepted += stage.fate.accepted;
        m_settled.rejected += stage.fate.rejected + stage.stretch.rejected;
        m_settled.skipped += stage.stretch.skipped;
        m_settled.unknown += stage.fate.unknown;
        m_stages.pop_front();
    }
}

void RowLedger::catchUp()
{
    const std::scoped_lock lock(m_mutex);
    advance();
}

Checkpoint RowLedger::checkpoint() const
{
    const std::scoped_lock lock(m_mutex);
    Checkpoint now = m_settled;
    now.written = m_tally.written();
    return now;
}

} // namespace penstock
