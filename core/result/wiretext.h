// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace penstock {

// Values as servers write them in text. Nothing for anything else, and for what int64 nanoseconds cannot hold.

/// 2024-01-31T12:34:56[.1 to 9 digits](Z|±hh:mm), as RFC 3339 has it; nanoseconds since 1970.
std::optional<std::int64_t> readRfc3339(std::string_view text);

/// 2024-01-31T12:34:56[.3, 6 or 9 digits], UTC without saying so, as InfluxDB 3 writes times in JSON.
std::optional<std::int64_t> readZonelessTime(std::string_view text);

/// 1h2m3.5s or -5ms with the units w, d, h, m, s, ms, us (µs) and ns, or a number of nanoseconds. Months and years have
/// no fixed length: nothing.
std::optional<std::int64_t> readDuration(std::string_view text);

std::optional<std::int64_t> readInteger64(std::string_view text);
std::optional<std::uint64_t> readUnsigned64(std::string_view text);

/// A decimal number, NaN, +Inf, -Inf, Inf.
std::optional<double> readFloat(std::string_view text);

} // namespace penstock
