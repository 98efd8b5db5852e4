// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/pointset.h"

#include <utility>

namespace penstock {

namespace {

constexpr std::size_t firstSlots = 64; // a power of two

} // namespace

std::uint32_t *PointSet::find(std::uint32_t series, std::int64_t time)
{
    if (m_size == 0)
        return nullptr;
    Entry &entry = m_entries[slotOf(series, time)];
    return entry.count == 0 ? nullptr : &entry.count;
}

bool PointSet::insert(std::uint32_t series, std::int64_t time, std::uint32_t count)
{
    if (m_size >= m_most)
        return false;
    if (3 * (m_size + 1) > 2 * m_entries.size())
        grow();
    m_entries[slotOf(series, time)] = {time, series, count};
    ++m_size;
    return true;
}

std::size_t PointSet::slotOf(std::uint32_t series, std::int64_t time) const
{
    const std::size_t mask = m_entries.size() - 1;
    std::uint64_t hash = (static_cast<std::uint64_t>(time) ^ std::uint64_t(series) << 40) * 0x9E37'79B9'7F4A'7C15;
    hash ^= hash >> 32;
    std::size_t slot = hash & mask;
    while (m_entries[slot].count != 0 && (m_entries[slot].time != time || m_entries[slot].series != series))
        slot = (slot + 1) & mask;
    return slot;
}

void PointSet::grow()
{
    const std::vector<Entry> before =
        std::exchange(m_entries, std::vector<Entry>(m_entries.empty() ? firstSlots : 2 * m_entries.size()));
    for (const Entry &entry : before) {
        if (entry.count != 0)
            m_entries[slotOf(entry.series, entry.time)] = entry;
    }
}

} // namespace penstock
