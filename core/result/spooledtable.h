// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result/tableshape.h"
#include "core/result/tablewriter.h"

#include <QTemporaryFile>

#include <memory>
#include <string>
#include <vector>

namespace penstock {

/// The cells of a table that can be written only when the last row is known: what columns there are, how wide they are.
/// They wait as texts, from some megabytes on in a temporary file.
class SpooledTable
{
public:
    /// The writer makes the texts of the cells, and must outlive this.
    explicit SpooledTable(const TableWriter &writer);

    /// The visible columns of the rows. Error (File) when the temporary file cannot be written.
    Status append(const Table &rows);

    std::size_t rowCount() const { return m_rows; }
    std::vector<TableWriter::Head> heads() const;

    /// A header and all rows. For once.
    Status writeTo(TableWriter *writer, const QString &title);

private:
    /// Rows of the same columns, in the texts behind each other.
    struct Block
    {
        std::vector<std::size_t> columns; ///< by number in the shape
        std::size_t rows = 0;
        std::size_t bytes = 0;
    };

    Status flush();
    Status writeBlock(const Block &block, std::string_view texts, TableWriter *writer);

    const TableWriter &m_texts;
    TableShape m_shape;
    std::vector<bool> m_rightAligned; // by number in the shape
    std::vector<bool> m_hidden;
    std::vector<std::size_t> m_widths;
    std::vector<Block> m_blocks;
    std::string m_buffer; // of the last blocks
    std::unique_ptr<QTemporaryFile> m_file;
    std::size_t m_rows = 0;
};

} // namespace penstock
