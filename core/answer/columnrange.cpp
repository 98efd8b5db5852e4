// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answer/columnrange.h"

#include "core/result/columnchunk.h"

#include <algorithm>
#include <cmath>

namespace penstock {

std::optional<ColumnRange> rangeOf(const Table &table, std::size_t column, ColumnRange known,
                                   const std::stop_token &stop)
{
    const Column &values = table.column(column);
    std::size_t first = 0;
    for (std::size_t i = 0; i < values.chunkCount(); ++i) {
        const ColumnChunk &chunk = values.chunk(i);
        const std::size_t end = first + chunk.size();
        for (std::size_t row = std::max(first, known.rows); row < end; ++row) {
            const double number = chunk.isNull(row - first) ? std::nan("") : chunk.number(row - first);
            if (!std::isfinite(number))
                continue;
            known.least = known.isEmpty ? number : std::min(known.least, number);
            known.largest = known.isEmpty ? number : std::max(known.largest, number);
            known.isEmpty = false;
        }
        first = end;
        if (stop.stop_requested())
            return {};
    }
    known.rows = std::max(known.rows, first);
    return known;
}

} // namespace penstock
