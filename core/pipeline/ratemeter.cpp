// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/ratemeter.h"

#include <algorithm>
#include <tuple>

namespace penstock {

namespace {

constexpr qint64 slotMs = 100;
constexpr qint64 window = 10;  // slots
constexpr qint64 shortest = 1; // the same: what comes as often as it can be seen

} // namespace

void RateMeter::add(qint64 nowMs, quint64 amount)
{
    const qint64 index = nowMs / slotMs;
    Slot &slot = m_slots[static_cast<std::size_t>(index) % m_slots.size()];
    if (slot.index != index)
        slot = {index, 0};
    slot.amount += amount;
}

/// What comes once a second, as the answers of some servers do, has a rate between them, too.
bool RateMeter::isQuiet(qint64 newest) const
{
    std::array<qint64, std::tuple_size_v<decltype(m_slots)>> indices{};
    std::ranges::transform(m_slots, indices.begin(), &Slot::index);
    std::ranges::sort(indices);
    qint64 apart = shortest;
    for (std::size_t i = 1; i < indices.size(); ++i) {
        if (indices.at(i - 1) >= std::max<qint64>(0, newest - 2 * window))
            apart = std::max(apart, indices.at(i) - indices.at(i - 1));
    }
    return newest - indices.back() > apart + 1;
}

double RateMeter::perSecond(qint64 nowMs) const
{
    // The running tenth counts as well: its amount is as true as its share of time.
    const qint64 newest = nowMs / slotMs;
    if (isQuiet(newest))
        return 0;
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
