// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result/rowindex.h"

#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace penstock {

/// Some series of a table: what their rows have in the columns that tell series apart.
struct SeriesChoice
{
    /// By key, as toText() has it; none: null.
    using Texts = std::vector<std::optional<std::string>>;

    std::vector<std::size_t> keys{}; ///< columns of the table
    std::vector<Texts> series{};     ///< none: all rows

    bool isEmpty() const { return series.empty(); }
    bool operator==(const SeriesChoice &) const = default;
};

/// Leaves of the rows those of these series, in their order; all when the table has no such columns. For worker
/// threads; false: it was stopped.
bool keepSeries(const Table &table, const SeriesChoice &choice, RowIndex *rows, const std::stop_token &stop);

} // namespace penstock
