// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/penstock-cli/answerwriter.h"

namespace penstock {

AnswerWriter::AnswerWriter(QIODevice &device, TableFormat format, TimeStyle times, std::size_t maximumRows)
    : m_format(format),
      m_writer(std::make_unique<TableWriter>(&device, format, TableWriter::Options{times, maximumRows}))
{
}

Status AnswerWriter::write(const Batch &batch)
{
    m_rows += batch.rowCount();
    if (m_format == TableFormat::Text) {
        m_result.append(batch);
        return {};
    }
    for (const Batch::Fragment &fragment : batch.fragments) {
        if (const Status status = writeRows(fragment.rows); !status)
            return status;
    }
    return {};
}

Status AnswerWriter::writeRows(const Table &rows)
{
    if (rows.rowCount() == 0)
        return {};
    // As long as every series has the first one's name, the name says nothing. Once another comes, it is written, under
    // a new header.
    std::vector<std::size_t> columns;
    for (std::size_t i = 0; i < rows.columnCount(); ++i) {
        const Column &column = rows.column(i);
        if (column.role() == ColumnRole::SeriesName) {
            if (!m_seriesName)
                m_seriesName = std::string(column.text(0));
            m_severalNames |= !column.isConstant() || column.text(0) != *m_seriesName;
            if (!m_severalNames)
                continue;
        }
        columns.push_back(i);
    }
    return m_writer->write(rows, columns, nullptr);
}

Status AnswerWriter::finish()
{
    for (const ResultSet::Entry &entry : m_result.entries()) {
        if (const Status status = writeRows(*entry.table); !status)
            return status;
    }
    return m_writer->finish();
}

} // namespace penstock
