// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result/columnbuilder.h"
#include "core/result/csvsplitter.h"
#include "core/result/table.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace penstock {

/// What stands above the rows of a table in annotated CSV; each list has an entry for each cell of a record, or none.
struct FluxHead
{
    std::vector<std::string> names;
    std::vector<std::string> datatypes;
    std::vector<std::string> groups;
    std::vector<std::string> defaults;
};

/// The rows of annotated CSV that stand below one head.
class FluxTable
{
public:
    explicit FluxTable(FluxHead head);

    /// True for a table of the columns error and reference: not rows but what went wrong.
    bool isError() const { return m_isError; }

    /// Of a record without annotations of its own behind an empty line: true for a head, false for one more row.
    bool isFollowedByHead(const CsvSplitter &record) const;

    std::size_t cellCount() const { return m_head.names.size(); }

    /// The yield that the record belongs to; without a record, the one that the head names.
    std::string_view yieldName(const CsvSplitter *record) const;

    /// The cell, or its default when it is empty.
    std::string_view cellText(const CsvSplitter &record, std::size_t cell) const;

    /// The first cell that is not of its column's type.
    std::optional<std::size_t> appendRow(const CsvSplitter &record);

    const std::string &name(std::size_t cell) const { return m_head.names[cell]; }
    const std::string &datatype(std::size_t cell) const { return m_head.datatypes[cell]; }

    std::size_t rowCount() const { return m_rows; }

    /// The rows so far, with the yield's name as a column if asked for; goes on without them.
    Table take(std::string_view yieldColumn);

private:
    using Value = std::variant<std::monostate, std::int64_t, std::uint64_t, double, bool, std::string_view>;

    struct Cell
    {
        std::size_t index;
        ColumnType type;
        ColumnBuilder column;
        Value value; // of the row at hand
    };

    ColumnRole roleOf(std::size_t cell, ColumnType type) const;
    bool read(const CsvSplitter &record, Cell *cell) const;
    void store(Cell *cell);

    FluxHead m_head;
    std::optional<std::size_t> m_yield; // the cell with the result's name
    std::vector<Cell> m_cells;          // of the columns that are shown
    std::size_t m_rows = 0;
    bool m_isError = false;
    bool m_isAnnotated = false;
    std::string m_copy;
};

} // namespace penstock
