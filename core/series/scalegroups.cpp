// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/scalegroups.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace penstock {

namespace {

double sizeOf(const ValueRange &range)
{
    if (range.isEmpty() || !std::isfinite(range.min) || !std::isfinite(range.max))
        return 0;
    return std::max(std::abs(range.min), std::abs(range.max));
}

} // namespace

std::vector<int> scaleGroups(const std::vector<ValueRange> &ranges, double ratio)
{
    std::vector<std::size_t> order(ranges.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::stable_sort(order, {}, [&ranges](std::size_t index) { return sizeOf(ranges[index]); });
    std::vector<int> cluster(ranges.size(), -1);
    double smallest = 0;
    int count = 0;
    for (const std::size_t index : order) {
        const double size = sizeOf(ranges[index]);
        if (size == 0)
            continue;
        if (count == 0 || size / ratio > smallest) {
            smallest = size;
            ++count;
        }
        cluster[index] = count - 1;
    }
    std::vector<int> groups(ranges.size(), 0);
    std::map<int, int> numbers;
    for (std::size_t i = 0; i < ranges.size(); ++i) {
        if (cluster[i] >= 0)
            groups[i] = numbers.try_emplace(cluster[i], int(numbers.size())).first->second;
    }
    return groups;
}

} // namespace penstock
