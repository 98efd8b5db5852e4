// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/timespacing.h"

#include <numeric>

namespace penstock {

namespace {

constexpr std::size_t bitsOfGap = 4; // 8 to 32 times as long, by the number of bits

} // namespace

std::uint64_t TimeSpacing::usual() const
{
    const std::uint64_t all = std::accumulate(m_counts.begin(), m_counts.end(), std::uint64_t(0));
    std::uint64_t below = 0;
    for (std::size_t bits = 1; bits < m_counts.size(); ++bits) {
        below += m_counts[bits];
        if (2 * below < all || m_counts[bits] == 0)
            continue;
        const bool isCandidates = m_candidate != 0 && std::size_t(64 - __builtin_clzll(m_candidate)) == bits;
        const bool won = m_votes > 1 || all == 1;
        return isCandidates && won ? m_candidate
                                   : static_cast<std::uint64_t>(m_sums[bits] / static_cast<double>(m_counts[bits]));
    }
    return 0;
}

std::uint64_t TimeSpacing::gaps() const
{
    const std::uint64_t step = usual();
    if (step == 0)
        return 0;
    const auto first = std::size_t(64 - __builtin_clzll(step)) + bitsOfGap;
    std::uint64_t count = 0;
    for (std::size_t bits = first; bits < m_counts.size(); ++bits)
        count += m_counts[bits];
    return count;
}

} // namespace penstock
