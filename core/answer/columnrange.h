// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result/tablesnapshot.h"

#include <cstddef>
#include <optional>
#include <stop_token>

namespace penstock {

/// The least and the largest finite number of a column.
struct ColumnRange
{
    double least = 0;
    double largest = 0;
    bool isEmpty = true;
    std::size_t rows = 0; ///< of the table, that were looked at

    bool operator==(const ColumnRange &) const = default;
};

/// Goes on behind the rows that `known` has looked at. For worker threads; nothing when it was stopped.
std::optional<ColumnRange> rangeOf(const Table &table, std::size_t column, ColumnRange known = {},
                                   const std::stop_token &stop = {});

} // namespace penstock
