// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result/column.h"

#include <optional>
#include <vector>

namespace penstock {

/// Columns of equal length.
class Table
{
public:
    /// An answer with more is taken for broken: each column takes memory of which the sender spends little.
    static constexpr std::size_t mostColumns = 65'536;

    std::size_t rowCount() const { return m_columns.empty() ? 0 : m_columns.front().size(); }
    std::size_t columnCount() const { return m_columns.size(); }
    const Column &column(std::size_t index) const { return m_columns[index]; }
    Column &column(std::size_t index) { return m_columns[index]; }

    /// A new column must have as many rows as the others.
    Column &addColumn(Column column);

    /// The first column with that role.
    std::optional<std::size_t> findRole(ColumnRole role) const;

    /// Every column but series names that are the same in all rows: what a person wants to see.
    std::vector<std::size_t> visibleColumns() const;

    /// Same names and roles in the same order; types may differ.
    bool hasLayoutOf(const Table &other) const;

    /// Same types in the same order. Durations count as text, which they become when one has no length (1mo).
    bool hasTypesOf(const Table &other) const;

    /// Its layout is that of the other's first columns, or of all.
    bool isBeginOf(const Table &other) const;

    /// Adds the columns by which the other one is longer; null in all rows.
    void addColumnsOf(const Table &other);

    /// Adds the rows of a table of the same layout.
    void append(const Table &rows);

    std::size_t memoryBytes() const;

private:
    std::vector<Column> m_columns;
};

} // namespace penstock
