// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/series/chartbuilder.h"

namespace penstock {

/// Makes the chart of the rows of a table that pass a filter, while the table grows: as long as the filter only lets
/// more pass at the end, only those are read. (It begins anew when they are others.) For one worker thread at a time.
class FilteredChart
{
public:
    /// tags: as of ChartBuilder.
    explicit FilteredChart(const std::optional<QStringList> &tags = {}) : m_tags(tags) {}

    /// Of the table that was built last, or one that has grown from it. Rows: ascending, not null.
    ChartDataPtr build(const Table &table, const RowOrder &rows, const std::stop_token &stop = {});

private:
    std::optional<QStringList> m_tags;
    ChartBuilder m_builder{ChartBuilder::defaultLimit, m_tags};
    RowOrder m_rows; ///< that it is built of, or was to be
};

} // namespace penstock
