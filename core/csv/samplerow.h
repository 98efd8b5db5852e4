// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace penstock {

/// A record of a sample that is looked at again.
struct SampleRow
{
    std::vector<std::string> cells;
    std::uint64_t line = 0; ///< where it begins
};

} // namespace penstock
