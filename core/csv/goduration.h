// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace penstock {

/// Reads a duration as Go's package time writes it, "1h2m3.5s", in nanoseconds. Nothing when it is none, or too long.
///
/// Source: https://pkg.go.dev/time#ParseDuration
std::optional<std::int64_t> readGoDuration(std::string_view text);

} // namespace penstock
