// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/series/pointsummary.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstdint>
#include <cstring>

/// Summaries of values two at a time, as every 64-bit processor of the PC can, whatever they are read from: `load(i)`
/// returns the values i and i + 1. Sums are added up in the same order by all of them, so that they are the same.
namespace penstock::valuepairs {

using Pair [[gnu::vector_size(2 * sizeof(double))]] = double;
using Marks [[gnu::vector_size(2 * sizeof(double))]] = std::int64_t; ///< all bits of one are set, or none
using Words [[gnu::vector_size(2 * sizeof(double))]] = std::uint64_t;

constexpr std::size_t step = 4; ///< values

template <typename To> To pairAt(const void *values)
{
    To pair;
    std::memcpy(&pair, values, sizeof pair);
    return pair;
}

/// Rounded once, as a conversion of each is. (There is no instruction for it; this is the sum of the upper and the
/// lower halves, each put where it is exact.)
inline Pair toDoubles(Words bits, bool isSigned)
{
    constexpr std::uint64_t lowerExponent = std::bit_cast<std::uint64_t>(0x1p52);
    constexpr std::uint64_t upperExponent = std::bit_cast<std::uint64_t>(0x1p84);
    constexpr std::uint64_t half = 0x80000000;
    const Words lower = (bits & 0xffffffff) | lowerExponent;
    const Words upper = (bits >> 32) ^ (isSigned ? upperExponent ^ half : upperExponent);
    const double excess = isSigned ? 0x1p84 + 0x1p63 + 0x1p52 : 0x1p84 + 0x1p52;
    return (std::bit_cast<Pair>(upper) - excess) + std::bit_cast<Pair>(lower);
}

/// By two bits of a validity bitmap: what makes a number a NaN where a bit is not set.
inline Marks nullMarks(std::uint64_t bits)
{
    alignas(sizeof(Marks)) static constexpr std::array<std::array<std::int64_t, 2>, 4> marks{
        {{-1, -1}, {0, -1}, {-1, 0}, {0, 0}}};
    return pairAt<Marks>(&marks[bits & 3U]);
}

inline Pair nulled(Pair value, Marks nulls)
{
    return std::bit_cast<Pair>(std::bit_cast<Marks>(value) | nulls);
}

/// In these orders the processor has an instruction for each, and a NaN changes neither.
struct Accumulators
{
    void add(Pair value, Pair counted)
    {
        least = value < least ? value : least;
        greatest = value > greatest ? value : greatest;
        total += counted;
    }
    void add(const Accumulators &other)
    {
        least = other.least < least ? other.least : least;
        greatest = other.greatest > greatest ? other.greatest : greatest;
        total += other.total;
    }
    PointSummary summary(std::uint64_t count) const
    {
        return {{std::min(least[0], least[1]), std::max(greatest[0], greatest[1])}, total[0] + total[1], count};
    }

    Pair least = {ValueRange().min, ValueRange().min};
    Pair greatest = {ValueRange().max, ValueRange().max};
    Pair total = {0, 0};
};

/// Of values that need not be finite. The number is one of whole steps, here and below.
template <typename Load> PointSummary summaryOfSome(std::size_t count, Load load)
{
    std::array<Accumulators, 2> parts{}; // one alone would wait for the values before
    std::array<Marks, 2> finite{};
    for (std::size_t i = 0; i < count; i += step) {
        for (std::size_t k = 0; k < parts.size(); ++k) {
            const Pair value = load(i + 2 * k);
            const Marks isFinite = value - value == 0;
            parts[k].add(value, std::bit_cast<Pair>(std::bit_cast<Marks>(value) & isFinite));
            finite[k] -= isFinite;
        }
    }
    parts[0].add(parts[1]);
    const Marks sum = finite[0] + finite[1];
    return parts[0].summary(static_cast<std::uint64_t>(sum[0] + sum[1]));
}

template <typename Load> PointSummary summaryOfPairs(std::size_t count, Load load)
{
    std::array<Accumulators, 2> parts{};
    for (std::size_t i = 0; i < count; i += step) {
        const Pair first = load(i);
        const Pair second = load(i + 2);
        parts[0].add(first, first);
        parts[1].add(second, second);
    }
    parts[0].add(parts[1]);
    const PointSummary summary = parts[0].summary(count);
    // A value is not finite, or they are very large.
    return std::isfinite(summary.total) ? summary : summaryOfSome(count, load);
}

/// Of at most 64, those whose bit is set.
template <typename Load> PointSummary summaryOfValid(std::size_t count, std::uint64_t valid, Load load)
{
    std::array<Accumulators, 2> parts{};
    for (std::size_t i = 0; i < count; i += step) {
        for (std::size_t k = 0; k < parts.size(); ++k) {
            const Pair value = load(i + 2 * k);
            const Marks nulls = nullMarks(valid >> (i + 2 * k));
            parts[k].add(nulled(value, nulls), std::bit_cast<Pair>(std::bit_cast<Marks>(value) & ~nulls));
        }
    }
    parts[0].add(parts[1]);
    const auto kept = valid & (~std::uint64_t(0) >> (64 - count));
    const PointSummary summary = parts[0].summary(static_cast<std::uint64_t>(std::popcount(kept)));
    if (std::isfinite(summary.total))
        return summary;
    return summaryOfSome(count, [&](std::size_t i) { return nulled(load(i), nullMarks(valid >> i)); });
}

} // namespace penstock::valuepairs
