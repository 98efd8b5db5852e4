// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/pointblock.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace penstock {

namespace {

using Pair [[gnu::vector_size(2 * sizeof(double))]] = double;
using Marks [[gnu::vector_size(2 * sizeof(double))]] = std::int64_t;

constexpr std::size_t step = 4; ///< values

Pair pairAt(const double *values)
{
    Pair pair;
    std::memcpy(&pair, values, sizeof pair);
    return pair;
}

/// Of finite values.
struct Accumulators
{
    explicit Accumulators(const double *values) : least(pairAt(values)), greatest(least), total(least) {}

    void add(Pair value)
    {
        least = value < least ? value : least;
        greatest = value > greatest ? value : greatest;
        total += value;
    }
    void add(const Accumulators &other)
    {
        least = other.least < least ? other.least : least;
        greatest = other.greatest > greatest ? other.greatest : greatest;
        total += other.total;
    }

    Pair least;
    Pair greatest;
    Pair total;
};

/// Of values that need not be finite, an even number of them.
PointSummary summaryOfSome(std::span<const double> values)
{
    Pair least = {ValueRange().min, ValueRange().min};
    Pair greatest = {ValueRange().max, ValueRange().max};
    Pair total = {0, 0};
    Marks count = {0, 0};
    for (std::size_t i = 0; i < values.size(); i += 2) {
        const Pair value = pairAt(values.data() + i);
        least = value < least ? value : least; // a NaN changes neither
        greatest = value > greatest ? value : greatest;
        const Marks isFinite = value - value == 0; // all bits, or none
        total += std::bit_cast<Pair>(std::bit_cast<Marks>(value) & isFinite);
        count -= isFinite;
    }
    PointSummary summary;
    summary.range = {std::min(least[0], least[1]), std::max(greatest[0], greatest[1])};
    summary.total = total[0] + total[1];
    summary.count = static_cast<std::uint64_t>(count[0] + count[1]);
    return summary;
}

} // namespace

PointSummary summaryOf(std::span<const double> values)
{
    PointSummary summary;
    const std::size_t whole = values.size() / step * step;
    if (whole > 0) {
        // Two pairs of accumulators: one alone would wait for the values before. (In this order the processor has an
        // instruction for each.)
        Accumulators first(values.data());
        Accumulators second(values.data() + 2);
        for (std::size_t i = step; i < whole; i += step) {
            first.add(pairAt(values.data() + i));
            second.add(pairAt(values.data() + i + 2));
        }
        first.add(second);
        summary.total = first.total[0] + first.total[1];
        if (std::isfinite(summary.total)) {
            summary.count = whole;
            summary.range = {std::min(first.least[0], first.least[1]), std::max(first.greatest[0], first.greatest[1])};
        } else { // a value is not, or they are very large
            summary = summaryOfSome(values.first(whole));
        }
    }
    for (const double value : values.subspan(whole))
        summary.add(value);
    return summary;
}

PointSummary summaryOf(std::span<const PointSummary> parts)
{
    std::array<PointSummary, 2> found{};
    std::size_t at = 0;
    for (; at + 1 < parts.size(); at += 2) {
        found[0].add(parts[at]);
        found[1].add(parts[at + 1]);
    }
    if (at < parts.size())
        found[0].add(parts[at]);
    found[0].add(found[1]);
    return found[0];
}

std::pair<std::size_t, std::size_t> addEnds(std::span<const PointSummary> parts, std::size_t first, std::size_t last,
                                            PointSummary *summary)
{
    constexpr std::size_t fanOut = PointBlock::fanOut;
    const std::size_t begin = (first + fanOut - 1) / fanOut;
    const std::size_t end = last / fanOut;
    if (begin > end) { // within one group
        summary->add(summaryOf(parts.subspan(first, last - first)));
        return {end, end};
    }
    summary->add(summaryOf(parts.subspan(first, begin * fanOut - first)));
    summary->add(summaryOf(parts.subspan(end * fanOut, last - end * fanOut)));
    return {begin, end};
}

void addGroups(const std::vector<PointSummary> &parts, std::vector<PointSummary> *groups)
{
    constexpr std::size_t fanOut = PointBlock::fanOut;
    const std::span<const PointSummary> all(parts);
    for (std::size_t at = groups->size() * fanOut; at + fanOut <= parts.size(); at += fanOut)
        groups->push_back(summaryOf(all.subspan(at, fanOut)));
}

void PointBlock::add(const PointSummary &group)
{
    m_groups[m_count++] = group;
    if (m_count % fanOut == 0)
        m_squares[m_count / fanOut - 1] = summaryOf(std::span(m_groups).subspan(m_count - fanOut, fanOut));
}

PointSummary PointBlock::summary(std::size_t first, std::size_t last) const
{
    PointSummary summary;
    const auto [begin, end] = addEnds(m_groups, first, last, &summary);
    summary.add(summaryOf(std::span(m_squares).subspan(begin, end - begin)));
    return summary;
}

void PointBlock::prefetch(std::size_t group) const
{
    const PointSummary *const first = &m_groups[group / fanOut * fanOut];
    for (std::size_t i = 0; i < fanOut; i += 2) {
        __builtin_prefetch(first + i);
        __builtin_prefetch(&m_squares[i]);
    }
}

} // namespace penstock
