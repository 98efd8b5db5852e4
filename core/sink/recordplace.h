// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>

namespace penstock {

/// Where a record stands in its partition: its row, and, of a row that is several records, its position in there.
struct RecordPlace
{
    std::uint64_t row = 0;
    std::uint64_t position = 0;

    /// Before every record that comes behind this one.
    RecordPlace behind() const { return {row, position + 1}; }
    auto operator<=>(const RecordPlace &) const = default;
};

} // namespace penstock
