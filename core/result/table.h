// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result/column.h"

#include <optional>
#include <utility>
#include <vector>

namespace penstock {

/// Columns of equal length: the schema of an answer and its rows, in chunks that are shared (see Column).
class Table
{
public:
    /// An answer with more is taken for broken: each column takes memory of which the sender spends little.
    static constexpr std::size_t mostColumns = 65'536;

    std::size_t rowCount() const { return m_columns.empty() ? m_bareRows : m_columns.front().size(); }
    std::size_t columnCount() const { return m_columns.size(); }
    const Column &column(std::size_t index) const { return m_columns[index]; }
    Column &column(std::size_t index) { return m_columns[index]; }

    /// A new column must have as many rows as the others.
    Column &addColumn(Column column);

    /// Rows of a table that has no columns: the server sent them, but no name of a column.
    void addBareRows(std::size_t count) { m_bareRows += count; }

    /// The first column with that role.
    std::optional<std::size_t> findRole(ColumnRole role) const;

    /// The columns in the order in which they are shown: one that came late stands where the server has it.
    std::vector<std::size_t> order() const;
    /// Of all columns, each once.
    void setOrder(std::vector<std::size_t> order) { m_order = std::move(order); }

    /// Decides whether the series' names are a column to be seen. For a table that grows, so that the column does not
    /// come and go with the rows.
    void showNames(bool shown) { m_showsNames = shown; }
    std::optional<bool> showsNames() const { return m_showsNames; }

    /// What a person wants to see, in order(): every column but the series' names, and those as showNames() says. If
    /// that was not said, when they are not the same in all rows.
    std::vector<std::size_t> visibleColumns() const;

    /// Same names and roles in the same order; types may differ.
    bool hasLayoutOf(const Table &other) const;

    /// Same types in the same order. Durations count as text, which they become when one has no length (1mo).
    bool hasTypesOf(const Table &other) const;

    /// Its layout is that of the other's first columns, or of all.
    bool isBeginOf(const Table &other) const;

    /// Adds the rows of a table of the same layout.
    void append(const Table &rows);

    /// The same for rows of some of the columns: places[i] is the number here of their column i. Quick whatever the
    /// types: sealed chunks are shared unless they are small.
    void append(const Table &rows, const std::vector<std::size_t> &places);

    /// See Column::seal() and share().
    void seal();
    void seal(ChunkArena *arena);
    std::size_t packedBytes() const;
    Table share();

    std::size_t memoryBytes() const;
    std::size_t plainBytes() const;

private:
    std::vector<Column> m_columns;
    std::size_t m_bareRows = 0;       // while there are no columns
    std::vector<std::size_t> m_order; // empty: as the columns are
    std::optional<bool> m_showsNames;
};

} // namespace penstock
