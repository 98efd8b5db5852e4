// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace penstock {

/// A stretch of time, in nanoseconds, both ends included. All arithmetic saturates at the ends of int64.
struct TimeSpan
{
    std::int64_t from = 0;
    std::int64_t to = 0;

    /// The shortest that can be looked at.
    static constexpr std::uint64_t shortest = 10;

    std::uint64_t length() const { return std::uint64_t(to) - std::uint64_t(from); }

    /// The time at a share of the span: 0 is from, 1 is to. Shares may lie outside.
    std::int64_t at(double share) const;
    /// The share of the span at which the time lies.
    double shareOf(std::int64_t time) const;

    /// factor < 1 shortens, > 1 lengthens; what lies at the share stays there.
    TimeSpan zoomed(double factor, double share) const;
    /// Later by a share of the length.
    TimeSpan moved(double share) const;
    /// Moved, and if need be shortened, into the other.
    TimeSpan within(const TimeSpan &limits) const;
    /// Longer by a share of the length at both ends; a span of no length gets a second in all.
    TimeSpan padded(double share) const;

    bool operator==(const TimeSpan &) const = default;
};

} // namespace penstock
