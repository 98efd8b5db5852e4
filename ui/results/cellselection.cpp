// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/results/cellselection.h"

#include "ui/results/resulttablemodel.h"

#include <QItemSelection>

#include <algorithm>
#include <set>

namespace penstock {

CellSelection::CellSelection(const QItemSelection &selection)
{
    std::vector<std::pair<int, int>> spans;
    std::set<int> columns;
    for (const QItemSelectionRange &range : selection) {
        spans.emplace_back(range.top(), range.bottom());
        for (int column = range.left(); column <= range.right(); ++column)
            columns.insert(column);
    }
    m_columns.assign(columns.begin(), columns.end());
    std::ranges::sort(spans);
    for (const auto &[first, last] : spans) {
        if (!m_spans.empty() && first <= m_spans.back().second)
            m_spans.back().second = std::max(m_spans.back().second, last);
        else
            m_spans.emplace_back(first, last);
    }
    for (const auto &[first, last] : m_spans)
        m_rowCount += std::size_t(last - first) + 1;
}

CellRange CellSelection::cellsOf(const ResultTableModel &model) const
{
    CellRange cells;
    for (const int column : m_columns)
        cells.columns.push_back(model.tableColumn(column));
    cells.rows.reserve(m_rowCount);
    for (const auto &[first, last] : m_spans) {
        for (int row = first; row <= last; ++row)
            cells.rows.push_back(model.tableRow(row));
    }
    return cells;
}

} // namespace penstock
