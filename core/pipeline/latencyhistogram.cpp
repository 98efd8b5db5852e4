// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/latencyhistogram.h"

#include <algorithm>
#include <cmath>

namespace penstock {

void LatencyHistogram::add(std::chrono::microseconds latency)
{
    const double us = std::max(1.0, static_cast<double>(latency.count()));
    const int bucket = static_cast<int>(std::log2(us) * subBuckets);
    ++m_counts[static_cast<std::size_t>(std::clamp(bucket, 0, buckets - 1))];
    ++m_total;
}

double LatencyHistogram::quantileMs(double share) const
{
    if (m_total == 0)
        return 0;
    const auto rank = static_cast<std::uint64_t>(std::ceil(share * static_cast<double>(m_total)));
    std::uint64_t below = 0;
    for (std::size_t i = 0; i < m_counts.size(); ++i) {
        below += m_counts[i];
        if (below >= std::max<std::uint64_t>(rank, 1))
            return std::exp2((static_cast<double>(i) + 0.5) / subBuckets) / 1'000.0;
    }
    return 0;
}

} // namespace penstock
