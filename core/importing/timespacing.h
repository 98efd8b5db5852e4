// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>

namespace penstock {

/// How far the times of a series are apart as a rule, and where they are much farther: gaps. Nanoseconds.
class TimeSpacing
{
public:
    struct Gap
    {
        std::int64_t from = 0;
        std::int64_t to = 0;
        std::uint64_t line = 0; ///< of the row behind it; 0: there is none
    };

    /// Two times of one series, one after the other; `line`: of the later one.
    void add(std::int64_t from, std::int64_t to, std::uint64_t line)
    {
        const std::uint64_t step = static_cast<std::uint64_t>(to) - static_cast<std::uint64_t>(from);
        const auto bits = static_cast<std::size_t>(64 - __builtin_clzll(step | 1));
        ++m_counts[bits];
        m_sums[bits] += static_cast<double>(step);
        m_votes += step == m_candidate ? 1 : -1;
        if (m_votes < 0) {
            m_candidate = step;
            m_votes = 1;
        }
        if (step > m_longest) {
            m_longest = step;
            m_gap = {from, to, line};
        }
    }

    /// The usual step; when there is no single one, the mean of those as long as the median, within a factor of two. 0:
    /// no steps.
    std::uint64_t usual() const;
    /// Steps of about ten usual ones and more.
    std::uint64_t gaps() const;
    /// The longest of these.
    Gap longestGap() const { return gaps() > 0 ? m_gap : Gap(); }

private:
    std::array<std::uint64_t, 65> m_counts{}; ///< by the number of bits
    std::array<double, 65> m_sums{};          ///< of the steps themselves
    std::uint64_t m_candidate = 0;            ///< of a vote: what more than half of the steps are, it is
    std::int64_t m_votes = 0;
    std::uint64_t m_longest = 0;
    Gap m_gap;
};

} // namespace penstock
