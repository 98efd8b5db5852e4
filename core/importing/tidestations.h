// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace penstock {

/// One term of a tide: amplitude * cos(speed * t + equilibrium argument - phase).
struct TideTerm
{
    double amplitude; ///< metres
    double phase;     ///< Greenwich phase lag, degrees
};

/// A station's harmonic constants.
struct TideStation
{
    std::string_view name;
    std::string_view state;
    std::array<TideTerm, 5> terms; ///< M2, S2, N2, K1, O1
};

/// Six stations, sorted by name. Source: NOAA, tidesandcurrents.noaa.gov, "Harmonic constituents" of the stations
/// 8443970, 1612340, 8724580, 9414290, 9447130, 8518750; public domain.
const std::array<TideStation, 6> &tideStations();

/// A level, metres about mean sea level, and where it is going.
struct TideLevel
{
    double metres = 0;
    bool rising = false;
};

/// The level that many minutes after 2025-01-01T00:00:00Z.
TideLevel tideLevel(const TideStation &station, std::int64_t minutes);

} // namespace penstock
