// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lineprotocol/pointview.h"

#include <cstdint>
#include <string_view>

namespace penstock {

/// What a source hands to a sink: a point, or a line that is line protocol already. Views into the source's bytes,
/// valid until the source is asked for the next one.
struct Record
{
    PointView point;
    std::string_view line;     ///< when not empty: a finished line without '\n', and point is not used
    std::string_view original; ///< what the source has for it, byte for byte; empty: the line
    std::uint64_t row = 0; ///< offset in the topic: the 1-based number of the record (for CSV, the header not counted)
    std::uint64_t position = 0; ///< 1-based physical line in the source where the record begins
};

} // namespace penstock
