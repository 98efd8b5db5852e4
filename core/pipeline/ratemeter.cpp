// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/ratemeter.h"

#include <algorithm>

namespace penstock {

namespace {

constexpr qint64 slotMs = 100;
constexpr qint64 window = 10; // slots

} // namespace

void RateMeter::add(qint64 nowMs, quint64 amount)
{
    const qint64 index = nowMs / slotMs;
    Slot &slot = m_slots[static_cast<std::size_t>(index) % m_slots.size()];
    if (slot.index != index)
        slot = {index, 0};
    slot.amount += amount;
}

double RateMeter::perSecond(qint64 nowMs) const
{
    // The running tenth counts as well: its amount is as true as its share of time.
    const qint64 newest = nowMs / slotMs;
    const qint64 oldest = std::max<qint64>(newest - window, 0);
    quint64 sum = 0;
    for (const Slot &slot : m_slots) {
        if (slot.index >= oldest && slot.index <= newest)
            sum += slot.amount;
    }
    const qint64 spanMs = std::max(nowMs - oldest * slotMs, slotMs);
    return static_cast<double>(sum) * 1'000.0 / static_cast<double>(spanMs);
}

} // namespace penstock
