// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/answer/shownrows.h"
#include "core/result/table.h"
#include "core/series/timespan.h"

#include <stop_token>

namespace penstock {

// Both for worker threads.

/// Where the rows of a span of time stand among those that are shown.
struct SpanRows
{
    std::vector<ShownSpan> spans{}; ///< ascending, none beside another one
    std::size_t rows = 0;           ///< in them
    bool isWhole = true;            ///< false: it was stopped, or there are more than mostSpans

    /// More pieces of a selection are no use to anybody.
    static constexpr std::size_t mostSpans = 1'000;

    /// Of a table without times: none.
    static SpanRows of(const Table &table, const ShownRows &shown, const TimeSpan &span,
                       const std::stop_token &stop = {});
};

/// The rows of the table that stand there, in its order.
RowOrder tableRowsOf(const std::vector<ShownSpan> &spans, const ShownRows &shown);
/// The same rows in the order of the table.
RowOrder inTableOrder(const RowOrder &rows);

} // namespace penstock
