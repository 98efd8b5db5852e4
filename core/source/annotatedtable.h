// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"
#include "core/csv/annotatedheader.h"
#include "core/csv/csvdialect.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace penstock {

/// How an AnnotatedCsvSource reads a file; the rest is in the file.
struct AnnotatedLayout
{
    /// What becomes of a column, by its label, other than the file says.
    struct Column
    {
        std::string label;
        AnnotatedColumn::Role role = AnnotatedColumn::Role::Field;
        AnnotatedColumn::Type type = AnnotatedColumn::Type::Guess; ///< for answers of InfluxDB 1.x, which do not say it
    };

    CsvDialect dialect;      ///< see AnnotatedHeader::recognise()
    std::string measurement; ///< of tables that do not name one
    std::vector<Column> columns;
    /// Of answers of InfluxDB 1.x: nanoseconds of which their times count one, when they are whole numbers.
    std::int64_t timeUnit = 1;
};

/// One table of annotated CSV: its columns as they are read, and what a row has in each of them: a cell, a default, a
/// constant, or what #concat makes of others.
class AnnotatedTable
{
public:
    using Cells = std::span<const std::string_view>;

    /// BadInput: a #concat names a column that is not there.
    Status begin(const AnnotatedHeader &header, const AnnotatedLayout &layout);

    const std::vector<AnnotatedColumn> &columns() const { return m_columns; }
    /// All columns: the tags first, by their names.
    const std::vector<std::size_t> &order() const { return m_order; }
    bool isError() const { return m_isError; } ///< the server broke off
    bool hasNamesInCells() const;              ///< of tags or fields: they are others in each row

    /// Before cell() of each row.
    void beginRow(Cells cells);
    std::string_view cell(std::size_t column, Cells cells) const;

private:
    Status checkTemplate(const AnnotatedColumn &column) const;

    std::vector<AnnotatedColumn> m_columns;
    std::vector<std::size_t> m_order;
    std::vector<std::string> m_joined; ///< what #concat gives, for each column
    bool m_isError = false;
};

} // namespace penstock
