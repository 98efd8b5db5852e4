// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/tidestations.h"

#include <cmath>
#include <numbers>

namespace penstock {

namespace {

constexpr double radians = std::numbers::pi / 180;

/// Degrees per hour: M2, S2, N2, K1, O1 (Schureman, Special Publication No. 98, table 2).
constexpr std::array<double, 5> speeds{28.9841042, 30.0, 28.4397295, 15.0410686, 13.9430356};

/// Equilibrium arguments at 2025-01-01T00:00:00Z in degrees (Schureman, table 2), from the mean longitudes of the moon
/// (s), the sun (h) and the lunar perigee (p) at that moment (Meeus, Astronomical Algorithms, chapters 22, 25 and 47).
constexpr std::array<double, 5> argumentsAtStart()
{
    constexpr double days = 9'131.5; // since 2000-01-01T12:00:00Z
    constexpr double s = 218.3164477 + 13.17639648 * days;
    constexpr double h = 280.46646 + 0.98564736 * days;
    constexpr double p = 83.3532465 + 0.11140353 * days;
    return {2 * (h - s), 0, 2 * h - 3 * s + p, h + 90, h - 2 * s - 90};
}

constexpr std::array<double, 5> arguments = argumentsAtStart();

constexpr std::array<TideStation, 6> stations{{
    {"Boston", "MA", {{{1.371, 109.2}, {0.208, 146.2}, {0.305, 76.7}, {0.143, 205.6}, {0.116, 187.1}}}},
    {"Honolulu", "HI", {{{0.171, 59.4}, {0.056, 54.7}, {0.033, 48.8}, {0.149, 226.8}, {0.081, 215.9}}}},
    {"Key West", "FL", {{{0.179, 66.9}, {0.051, 89.4}, {0.036, 48.9}, {0.086, 354.8}, {0.089, 351.9}}}},
    {"San Francisco", "CA", {{{0.576, 208.2}, {0.137, 216.2}, {0.122, 183.2}, {0.370, 225.4}, {0.230, 208.4}}}},
    {"Seattle", "WA", {{{1.063, 10.8}, {0.268, 36.8}, {0.214, 341.1}, {0.834, 276.8}, {0.459, 254.6}}}},
    {"The Battery", "NY", {{{0.671, 18.2}, {0.128, 42.9}, {0.156, 0.5}, {0.103, 178.5}, {0.051, 176.3}}}},
}};

} // namespace

const std::array<TideStation, 6> &tideStations()
{
    return stations;
}

TideLevel tideLevel(const TideStation &station, std::int64_t minutes)
{
    const double hours = static_cast<double>(minutes) / 60;
    double level = 0;
    double slope = 0;
    for (std::size_t i = 0; i < speeds.size(); ++i) {
        const TideTerm &term = station.terms[i];
        const double angle = (speeds[i] * hours + arguments[i] - term.phase) * radians;
        level += term.amplitude * std::cos(angle);
        slope -= term.amplitude * speeds[i] * std::sin(angle);
    }
    return {.metres = level, .rising = slope > 0};
}

} // namespace penstock
