// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result/rowtest.h"
#include "core/result/table.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace penstock {

/// Row numbers of a table in the order in which they are shown.
using RowIndex = std::vector<std::uint32_t>;

/// The same, shared and unchanging. Null: all rows, as they came.
using RowOrder = std::shared_ptr<const RowIndex>;

// For worker threads: none of these changes the table, and the table must not change meanwhile (a TableSnapshot does
// not). They look at `stop` every few milliseconds; a stopped one answers nothing. Tables have fewer than 2³² rows.

struct RowFilter
{
    QString text;                      ///< part of a cell's toText(), whatever the case; empty: all rows
    std::optional<std::size_t> column; ///< none: any column
    std::vector<RowTest> tests{};      ///< all of them must hold, too
};

struct RowSort
{
    std::size_t column = 0;
    bool descending = false;

    bool operator==(const RowSort &) const = default;
};

/// The rows that pass, in the table's order. Those before firstRow are not looked at, and are not among them: for rows
/// that have come since.
std::optional<RowIndex> filterRows(const Table &table, const RowFilter &filter, std::stop_token stop = {},
                                   std::size_t firstRow = 0);

/// Sorts the rows by the values of one column: numbers and times by size, false before true, text by its code points;
/// NaN, then null, come last in both directions. Rows with equal values stay in the order in which they are. Takes four
/// bytes for each row beside the result.
std::optional<RowIndex> sortRows(const Table &table, RowIndex rows, const RowSort &sort, std::stop_token stop = {});

/// Both; without a sort, in the table's order.
std::optional<RowIndex> arrangeRows(const Table &table, const RowFilter &filter, const std::optional<RowSort> &sort,
                                    std::stop_token stop = {});

} // namespace penstock
