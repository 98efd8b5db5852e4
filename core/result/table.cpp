// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/result/table.h"

#include <algorithm>

namespace penstock {

Column &Table::addColumn(Column column)
{
    Q_ASSERT(m_columns.empty() || column.size() == rowCount());
    return m_columns.emplace_back(std::move(column));
}

std::optional<std::size_t> Table::findRole(ColumnRole role) const
{
    const auto found = std::ranges::find(m_columns, role, &Column::role);
    if (found == m_columns.end())
        return {};
    return static_cast<std::size_t>(found - m_columns.begin());
}

bool Table::hasLayoutOf(const Table &other) const
{
    return columnCount() == other.columnCount() && isBeginOf(other);
}

bool Table::hasTypesOf(const Table &other) const
{
    const auto typeOf = [](const Column &column) {
        return column.type() == ColumnType::Duration ? ColumnType::Text : column.type();
    };
    return std::ranges::equal(m_columns, other.m_columns, {}, typeOf, typeOf);
}

bool Table::isBeginOf(const Table &other) const
{
    return columnCount() <= other.columnCount() &&
           std::equal(m_columns.begin(), m_columns.end(), other.m_columns.begin(),
                      [](const Column &a, const Column &b) { return a.role() == b.role() && a.name() == b.name(); });
}

void Table::addColumnsOf(const Table &other)
{
    Q_ASSERT(isBeginOf(other));
    const std::size_t rows = rowCount();
    for (std::size_t i = columnCount(); i < other.columnCount(); ++i) {
        Column column(other.column(i).name(), other.column(i).type(), other.column(i).role());
        column.appendNulls(rows);
        addColumn(std::move(column));
    }
}

void Table::append(const Table &rows)
{
    Q_ASSERT(hasLayoutOf(rows));
    for (std::size_t i = 0; i < m_columns.size(); ++i)
        m_columns[i].append(rows.m_columns[i]);
}

std::vector<std::size_t> Table::visibleColumns() const
{
    std::vector<std::size_t> result;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        if (m_columns[i].role() != ColumnRole::SeriesName || !m_columns[i].isConstant())
            result.push_back(i);
    }
    return result;
}

std::size_t Table::memoryBytes() const
{
    std::size_t bytes = 0;
    for (const Column &column : m_columns)
        bytes += column.memoryBytes();
    return bytes;
}

} // namespace penstock
