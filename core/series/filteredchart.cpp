// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/filteredchart.h"

#include <algorithm>

namespace penstock {

ChartDataPtr FilteredChart::build(const Table &table, const RowOrder &rows, const std::stop_token &stop)
{
    const bool goesOn = m_rows && m_rows->size() <= rows->size() &&
                        (m_rows == rows || std::equal(m_rows->begin(), m_rows->end(), rows->begin()));
    if (!goesOn)
        m_builder = ChartBuilder(ChartBuilder::defaultLimit, m_tags);
    m_rows = rows;
    return m_builder.build(table, rows, stop);
}

} // namespace penstock
