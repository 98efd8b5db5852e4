// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/result/tablewriter.h"

#include "core/result/tableformat.h"

#include <QCoreApplication>

#include <algorithm>

namespace penstock {

namespace {

constexpr std::size_t bufferBytes = 65'536;

bool hasAnyName(const Column &column)
{
    for (std::size_t row = 0; row < column.size(); ++row) {
        if (!column.text(row).empty())
            return true;
    }
    return false;
}

} // namespace

TableWriter::TableWriter(QIODevice *device, TableFormat format) : TableWriter(device, format, Options()) {}

TableWriter::TableWriter(QIODevice *device, TableFormat format, const Options &options)
    : m_device(device), m_options(options)
{
    switch (format) {
    case TableFormat::Csv:
        m_format = std::make_unique<CsvFormat>(options);
        break;
    case TableFormat::Json:
    case TableFormat::JsonLines:
        m_format = std::make_unique<JsonFormat>(options, format == TableFormat::JsonLines);
        break;
    case TableFormat::Text:
        m_format = std::make_unique<TextFormat>(options.times);
        break;
    case TableFormat::Markdown:
        m_format = std::make_unique<MarkdownFormat>(options.times);
        break;
    case TableFormat::Html:
        m_format = std::make_unique<HtmlFormat>(options.times);
        break;
    }
}

TableWriter::~TableWriter() = default;

Status TableWriter::write(const Table &rows)
{
    std::vector<std::size_t> columns;
    for (std::size_t i = 0; i < rows.columnCount(); ++i) {
        if (rows.column(i).role() != ColumnRole::SeriesName || hasAnyName(rows.column(i)))
            columns.push_back(i);
    }
    return write(rows, columns, nullptr);
}

Status TableWriter::write(const Table &table, const std::vector<std::size_t> &columns, const RowIndex *rows,
                          std::stop_token stop, std::atomic<std::size_t> *written)
{
    QStringList layout;
    std::vector<Head> heads;
    if (m_statement > 0)
        layout += QString(); // no column has that name
    for (const std::size_t column : columns) {
        layout += table.column(column).name();
        heads.push_back({table.column(column).name(), isRightAligned(table.column(column))});
    }
    const bool isNew = m_layout != layout || !m_hasHeader;
    const std::size_t count = rows ? rows->size() : table.rowCount();
    const std::size_t room =
        m_options.maximumRows == 0 ? count : m_options.maximumRows - std::min(m_options.maximumRows, m_rows);
    const std::size_t shown = std::min(count, room);
    m_format->look(table, columns, rows, shown, isNew);
    if (isNew)
        m_format->begin(heads, &m_buffer);
    m_layout = layout;
    m_hasHeader = true;
    Format::Cells cells;
    cells.reserve(columns.size());
    for (const std::size_t column : columns)
        cells.emplace_back(table.column(column));
    std::size_t through = 0;
    while (through < shown) {
        const std::size_t row = rows ? (*rows)[through] : through;
        for (CellCursor &cell : cells)
            cell.seek(row);
        m_format->row(cells, &m_buffer);
        ++through;
        if (m_buffer.size() < bufferBytes)
            continue;
        if (const Status status = flush(); !status)
            return status;
        if (written)
            written->store(through, std::memory_order_relaxed);
        if (stop.stop_requested())
            break;
    }
    m_rows += through;
    m_hiddenRows += count - shown;
    if (written)
        written->store(through, std::memory_order_relaxed);
    return {};
}

void TableWriter::setStatement(int number)
{
    m_statement = number;
    m_format->setStatement(number);
}

void TableWriter::begin(const std::vector<Head> &heads, const std::vector<std::size_t> &widths, const QString &title)
{
    QStringList layout;
    if (m_statement > 0)
        layout += QString();
    for (const Head &head : heads)
        layout += head.name;
    if (layout == m_layout && m_hasHeader && title.isEmpty())
        return;
    m_layout = layout;
    m_hasHeader = true;
    m_format->setWidths(widths);
    m_format->setTitle(title);
    m_format->begin(heads, &m_buffer);
}

Status TableWriter::line(const std::vector<std::string_view> &cells)
{
    if (m_options.maximumRows > 0 && m_rows >= m_options.maximumRows) {
        ++m_hiddenRows;
        return {};
    }
    ++m_rows;
    m_format->line(cells, &m_buffer);
    return m_buffer.size() < bufferBytes ? Status() : flush();
}

void TableWriter::appendCell(std::string *out, const Column &column, std::size_t row) const
{
    m_format->cell(CellCursor(column, row), out);
}

std::size_t TableWriter::notFiniteNulls() const
{
    return m_format->notFiniteNulls();
}

Status TableWriter::finish()
{
    m_format->end(m_hiddenRows, &m_buffer);
    return flush();
}

Status TableWriter::flush()
{
    const char *from = m_buffer.data();
    auto left = static_cast<qint64>(m_buffer.size());
    while (left > 0) {
        const qint64 written = m_device->write(from, left);
        if (written <= 0)
            return failure(Error::Kind::File, QCoreApplication::translate("penstock::TableWriter",
                                                                          "The rows could not be written: %1. Check "
                                                                          "that there is room and try again.")
                                                  .arg(m_device->errorString()));
        from += written;
        left -= written;
    }
    m_buffer.clear();
    return {};
}

} // namespace penstock
