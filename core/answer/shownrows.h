// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result/rowindex.h"

#include <utility>
#include <vector>

namespace penstock {

/// Which row of a table stands where: those that an order knows, then those that came after it.
struct ShownRows
{
    RowOrder order;          ///< null: as they came
    std::size_t covered = 0; ///< rows of the table that the order knows
    std::size_t count = 0;   ///< that are shown

    std::size_t tableRow(std::size_t shown) const
    {
        if (!order)
            return shown;
        return shown < order->size() ? (*order)[shown] : covered + (shown - order->size());
    }
};

/// First and last of some shown rows.
using ShownSpan = std::pair<std::size_t, std::size_t>;

/// Cells that are selected: the same columns in each of these rows, which are not listed one by one.
struct CellBlock
{
    std::vector<ShownSpan> rows;      ///< ascending, without a common one
    std::vector<std::size_t> columns; ///< of the table, in the order in which they are shown

    std::size_t rowCount() const
    {
        std::size_t count = 0;
        for (const ShownSpan &span : rows)
            count += span.second - span.first + 1;
        return count;
    }
    std::size_t cellCount() const { return rowCount() * columns.size(); }
};

} // namespace penstock
