// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace penstock {

// InfluxDB 1.x: models.MaxKeyLength, and the length of what it puts between series key and field key.
inline constexpr std::ptrdiff_t maxKeyLength = 65'535;
inline constexpr std::ptrdiff_t keySeparator = 4;

inline constexpr std::size_t numberRoom = 32; ///< that any number of a line fits in

} // namespace penstock
