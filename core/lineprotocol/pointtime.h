// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"
#include "core/lineprotocol/precision.h"

#include <cstdint>
#include <limits>
#include <string_view>

// What a time can be given as, to the nanoseconds since 1970 that a point has. All are exact or refused (BadInput).
namespace penstock {

/// The latest time of a point; the earliest is its negative. InfluxDB 1.x: models.MaxNanoTime.
inline constexpr std::int64_t maximumPointTime = std::numeric_limits<std::int64_t>::max() - 1;

/// A number of units since 1970.
Result<std::int64_t> toPointTime(std::int64_t value, Precision unit);

/// ISO 8601: 2018-08-08T15:22:33.123456789Z; a space for the T, an offset, no offset (UTC) and the date alone will do.
Result<std::int64_t> toPointTime(std::string_view text);

} // namespace penstock
