// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/distinctcount.h"

#include "core/bytes/bytehash.h"

#include <algorithm>
#include <utility>

namespace penstock {

namespace {

constexpr std::size_t firstSlots = 64; // a power of two

} // namespace

bool DistinctCount::add(std::string_view text)
{
    if (3 * (m_size + 1) > 2 * m_slots.size()) {
        const auto before =
            std::exchange(m_slots, std::vector<std::uint64_t>(m_slots.empty() ? firstSlots : 2 * m_slots.size()));
        for (const std::uint64_t hash : before) {
            if (hash != 0)
                m_slots[slotOf(hash)] = hash;
        }
    }
    const std::uint64_t hash = std::max<std::uint64_t>(bytehash::mixed(0, text), 1);
    std::uint64_t &slot = m_slots[slotOf(hash)];
    if (slot != 0)
        return false;
    m_isFull = m_size == most;
    if (!m_isFull) {
        slot = hash;
        ++m_size;
    }
    return true;
}

/// Where it stands, or may stand.
std::size_t DistinctCount::slotOf(std::uint64_t hash) const
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t slot = hash & mask;
    while (m_slots[slot] != 0 && m_slots[slot] != hash)
        slot = (slot + 1) & mask;
    return slot;
}

} // namespace penstock
