// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/result/table.h"

#include <algorithm>
#include <new>

namespace penstock {

namespace {

// What is copied and rewritten in the thread that shows the table.
constexpr std::size_t copiedCells = 65'536;
constexpr std::size_t mostOpenRows = 16'384;

} // namespace

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

void Table::append(const Table &rows)
{
    Q_ASSERT(hasLayoutOf(rows));
    for (std::size_t i = 0; i < m_columns.size(); ++i)
        m_columns[i].append(rows.m_columns[i]);
    m_bareRows += rows.m_bareRows;
}

void Table::append(const Table &rows, const std::vector<std::size_t> &places)
{
    const std::size_t count = rows.rowCount();
    const std::size_t whole = rowCount() + count;
    m_bareRows = whole; // of use only without columns
    const auto fill = [&] {
        for (Column &column : m_columns) {
            column.appendNulls(whole - column.size());
            if (column.openRows() >= mostOpenRows)
                column.seal();
        }
    };
    const std::size_t shared =
        std::clamp<std::size_t>(copiedCells / std::max<std::size_t>(1, m_columns.size()), 1, Column::sharedRows);
    try {
        for (std::size_t i = 0; i < places.size(); ++i)
            m_columns[places[i]].append(rows.m_columns[i], shared);
        fill();
    } catch (const std::bad_alloc &) {
        fill(); // those who look at the table must find columns of one length
        throw;
    }
}

void Table::seal()
{
    for (Column &column : m_columns)
        column.seal();
}

void Table::seal(ChunkArena *arena)
{
    for (Column &column : m_columns)
        column.seal(arena);
}

std::size_t Table::packedBytes() const
{
    std::size_t bytes = 0;
    for (const Column &column : m_columns)
        bytes += column.packedBytes();
    return bytes;
}

Table Table::share()
{
    Table table;
    table.m_columns.reserve(m_columns.size());
    for (Column &column : m_columns)
        table.m_columns.push_back(column.share());
    table.m_bareRows = m_bareRows;
    table.m_order = m_order;
    table.m_showsNames = m_showsNames;
    return table;
}

std::vector<std::size_t> Table::order() const
{
    std::vector<std::size_t> order = m_order;
    for (std::size_t i = order.size(); i < m_columns.size(); ++i)
        order.push_back(i);
    return order;
}

std::vector<std::size_t> Table::visibleColumns() const
{
    std::vector<std::size_t> result;
    for (const std::size_t i : order()) {
        if (m_columns[i].role() != ColumnRole::SeriesName || m_showsNames.value_or(!m_columns[i].isConstant()))
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

std::size_t Table::plainBytes() const
{
    std::size_t bytes = 0;
    for (const Column &column : m_columns)
        bytes += column.plainBytes();
    return bytes;
}

} // namespace penstock
