// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <chrono>
#include <cstdint>

namespace penstock {

/// Counts times in buckets that grow by an eighth of a power of two, so that a quantile is right within 7 %.
class LatencyHistogram
{
public:
    void add(std::chrono::microseconds latency);

    /// The time below which `share` (0 to 1) of all lie, in milliseconds; 0 when nothing was counted.
    double quantileMs(double share) const;

private:
    static constexpr int subBuckets = 8;
    static constexpr int buckets = 40 * subBuckets; // to 2^40 µs, twelve days

    std::array<std::uint64_t, buckets> m_counts{};
    std::uint64_t m_total = 0;
};

} // namespace penstock
