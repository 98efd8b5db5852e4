// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/timeorder.h"

#include "core/bytes/prefetch.h"

#include <algorithm>

namespace penstock {

namespace {

constexpr std::size_t piece = 256;
constexpr std::size_t perLine = 8; ///< times

/// The sign bit of the result is set when a < b. Without a branch, and of what processors do with several at once.
std::uint64_t lessMark(std::int64_t a, std::int64_t b)
{
    const auto left = static_cast<std::uint64_t>(a);
    const auto right = static_cast<std::uint64_t>(b);
    const std::uint64_t difference = left - right;
    return difference ^ ((left ^ right) & (difference ^ left));
}

/// The first from 1 on for which mark(time before, time) has its sign bit set.
template <typename Mark> std::size_t findMarked(std::span<const std::int64_t> times, Mark mark)
{
    constexpr std::uint64_t sign = std::uint64_t(1) << 63U;
    std::size_t at = 1;
    while (at < times.size()) {
        const std::size_t end = std::min(times.size(), at + piece);
        std::uint64_t marks = 0;
        for (std::size_t i = at; i < end; ++i)
            marks |= mark(times[i - 1], times[i]);
        if ((marks & sign) != 0)
            break;
        at = end;
    }
    while (at < times.size() && (mark(times[at - 1], times[at]) & sign) == 0)
        ++at;
    return std::min(at, times.size());
}

} // namespace

std::size_t ascendingCount(std::span<const std::int64_t> times)
{
    return findMarked(times, [](std::int64_t before, std::int64_t time) { return lessMark(time, before); });
}

bool isStrictlyAscending(std::span<const std::int64_t> times)
{
    // From 1970 on the sign of a difference is right: less is to be done then. A time before that ends it by its own.
    const auto difference = [](std::int64_t a, std::int64_t b) {
        return std::int64_t(std::uint64_t(a) - std::uint64_t(b));
    };
    std::size_t at = 1;
    while (at < times.size() && times[at - 1] >= 0) {
        const std::size_t end = std::min(times.size(), at + piece);
        for (std::size_t i = 0; i < piece; i += perLine) // memory is slower than this
            prefetch(times.data() + at + 2 * piece + i);
        std::int64_t marks = -1;
        for (std::size_t i = at; i < end; ++i)
            marks &= difference(times[i - 1], times[i]) & ~times[i];
        if (marks >= 0)
            break;
        at = end;
    }
    const std::span<const std::int64_t> rest = times.subspan(std::min(at, times.size()) - (times.empty() ? 0 : 1));
    return findMarked(rest, [](std::int64_t before, std::int64_t time) { return ~lessMark(before, time); }) ==
           rest.size();
}

} // namespace penstock
