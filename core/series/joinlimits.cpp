// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/joinlimits.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace penstock {

namespace {

constexpr std::size_t samples = 2'000;
constexpr std::size_t farthest = 64; ///< rows without a value between two with one

std::uint64_t times(std::uint64_t length, double factor)
{
    const double product = static_cast<double>(length) * factor;
    return product >= 0x1p64 ? UINT64_MAX : static_cast<std::uint64_t>(product);
}

} // namespace

JoinLimits joinLimitsOf(const PointList &points)
{
    std::vector<std::uint64_t> distances;
    const std::size_t step = std::max<std::size_t>(1, points.size() / samples);
    distances.reserve(std::min(points.size(), 2 * samples));
    for (std::size_t i = 0; i < points.size(); i += step) {
        if (!std::isfinite(points.value(i)))
            continue;
        const std::size_t end = std::min(points.size(), i + 1 + farthest);
        std::size_t next = i + 1;
        while (next < end && !std::isfinite(points.value(next)))
            ++next;
        if (next == end)
            continue;
        const auto distance =
            static_cast<std::uint64_t>(points.time(next)) - static_cast<std::uint64_t>(points.time(i));
        if (distance > 0)
            distances.push_back(distance);
    }
    if (distances.size() < 2)
        return {};
    const auto at = [&distances](std::size_t index) {
        std::ranges::nth_element(distances, distances.begin() + static_cast<std::ptrdiff_t>(index));
        return distances[index];
    };
    return {times(at(distances.size() * 9 / 10), 5), times(at((distances.size() - 1) / 2), 1.5)};
}

} // namespace penstock
