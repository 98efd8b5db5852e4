// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace penstock {

/// The JSON text with every integer that fits neither int64 nor uint64 written as a float (…000 becomes …000.0).
///
/// simdjson refuses a whole document for one such number; InfluxDB prints every float below 1e21 without an exponent.
std::string withBigIntegersAsFloats(std::string_view json);

} // namespace penstock
