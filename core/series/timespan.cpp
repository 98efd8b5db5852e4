// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/timespan.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace penstock {

namespace {

constexpr std::int64_t earliest = std::numeric_limits<std::int64_t>::min();
constexpr std::int64_t latest = std::numeric_limits<std::int64_t>::max();

std::int64_t later(std::int64_t time, std::uint64_t by)
{
    return by > std::uint64_t(latest) - std::uint64_t(time) ? latest : std::int64_t(std::uint64_t(time) + by);
}

std::int64_t earlier(std::int64_t time, std::uint64_t by)
{
    return by > std::uint64_t(time) - std::uint64_t(earliest) ? earliest : std::int64_t(std::uint64_t(time) - by);
}

/// A distance, not a time: rounding it to 53 bits moves nothing by a pixel.
std::uint64_t scaled(std::uint64_t length, double share)
{
    const double product = double(length) * share;
    return product >= 0x1p64 ? std::numeric_limits<std::uint64_t>::max() : std::uint64_t(std::round(product));
}

std::int64_t shifted(std::int64_t time, std::uint64_t length, double share)
{
    return share < 0 ? earlier(time, scaled(length, -share)) : later(time, scaled(length, share));
}

} // namespace

std::int64_t TimeSpan::at(double share) const
{
    return shifted(from, length(), share);
}

double TimeSpan::shareOf(std::int64_t time) const
{
    const auto whole = double(std::max<std::uint64_t>(length(), 1));
    return time >= from ? double(std::uint64_t(time) - std::uint64_t(from)) / whole
                        : -double(std::uint64_t(from) - std::uint64_t(time)) / whole;
}

TimeSpan TimeSpan::zoomed(double factor, double share) const
{
    const std::int64_t fixed = at(share);
    const std::uint64_t wanted = std::max(scaled(length(), factor), shortest);
    const std::uint64_t before = scaled(wanted, std::clamp(share, 0.0, 1.0));
    return {earlier(fixed, before), later(fixed, wanted - std::min(before, wanted))};
}

TimeSpan TimeSpan::moved(double share) const
{
    return {shifted(from, length(), share), shifted(to, length(), share)};
}

TimeSpan TimeSpan::within(const TimeSpan &limits) const
{
    if (length() >= limits.length())
        return limits;
    if (from < limits.from)
        return {limits.from, later(limits.from, length())};
    if (to > limits.to)
        return {earlier(limits.to, length()), limits.to};
    return *this;
}

TimeSpan TimeSpan::padded(double share) const
{
    constexpr std::uint64_t halfSecond = 500'000'000;
    const std::uint64_t margin = length() == 0 ? halfSecond : scaled(length(), share);
    return {earlier(from, margin), later(to, margin)};
}

} // namespace penstock
