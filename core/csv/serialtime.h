// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace penstock {

// Times that are counted from another beginning than 1970. In nanoseconds since that; nothing: it is none of them.

/// Days since 1899-12-30, to the millisecond, which is what Excel shows: its decimals are cut somewhere below.
std::optional<std::int64_t> readExcelSerial(std::string_view text);
/// Ticks of 100 nanoseconds since 1601, as Windows counts.
std::optional<std::int64_t> readFileTime(std::string_view text);
/// A number of `unit` nanoseconds each, since whatever start; also with a power of ten behind it.
std::optional<std::int64_t> readElapsed(std::string_view text, std::int64_t unit);

} // namespace penstock
