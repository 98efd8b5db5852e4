// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/result/spooledtable.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>
#include <cstring>

namespace penstock {

namespace {

constexpr std::size_t blockBytes = 1'048'576;
constexpr std::size_t memoryBytes = 8 * blockBytes;

using Length = std::uint32_t; // of a cell, before its text

Error fileError(const QFileDevice &file)
{
    Error error;
    error.kind = Error::Kind::File;
    error.message = QCoreApplication::translate("penstock::SpooledTable",
                                                "The rows could not be kept in the folder for temporary files %1: %2. "
                                                "Make room there, or set TMPDIR to another folder.")
                        .arg(QDir::toNativeSeparators(QDir::tempPath()), file.errorString());
    return error;
}

} // namespace

SpooledTable::SpooledTable(const TableWriter &writer) : m_texts(writer) {}

Status SpooledTable::append(const Table &rows)
{
    const std::vector<std::size_t> numbers = m_shape.take(rows);
    m_rightAligned.resize(m_shape.size());
    m_hidden.resize(m_shape.size(), true);
    m_widths.resize(m_shape.size(), 0);
    const std::vector<std::size_t> columns = rows.visibleColumns();
    Block block;
    for (const std::size_t index : columns) {
        const std::size_t number = numbers[index];
        // As long as there are only nulls, the type says nothing.
        if (rows.column(index).hasValues() || m_hidden[number])
            m_rightAligned[number] = TableWriter::isRightAligned(rows.column(index));
        m_hidden[number] = false;
        m_widths[number] = std::max(m_widths[number], TableWriter::widthOf(m_shape.column(number).name.toStdString()));
        block.columns.push_back(number);
    }
    m_blocks.push_back(block);
    for (std::size_t row = 0; row < rows.rowCount(); ++row) {
        const std::size_t start = m_buffer.size();
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const std::size_t at = m_buffer.size();
            m_buffer.append(sizeof(Length), '\0');
            m_texts.appendCell(&m_buffer, rows.column(columns[i]), row);
            const auto length = static_cast<Length>(m_buffer.size() - at - sizeof(Length));
            std::memcpy(m_buffer.data() + at, &length, sizeof length);
            std::size_t &width = m_widths[block.columns[i]];
            if (length > width)
                width = std::max(width, TableWriter::widthOf(std::string_view(m_buffer).substr(at + sizeof(Length))));
        }
        ++m_blocks.back().rows;
        m_blocks.back().bytes += m_buffer.size() - start;
        if (m_blocks.back().bytes >= blockBytes)
            m_blocks.push_back(block);
    }
    m_rows += rows.rowCount();
    return m_buffer.size() < memoryBytes ? Status() : flush();
}

Status SpooledTable::flush()
{
    if (!m_file) {
        m_file = std::make_unique<QTemporaryFile>();
        if (!m_file->open())
            return std::unexpected(fileError(*m_file));
    }
    const auto size = static_cast<qint64>(m_buffer.size());
    if (m_file->write(m_buffer.data(), size) != size || !m_file->flush())
        return std::unexpected(fileError(*m_file));
    m_buffer.clear();
    return {};
}

std::vector<TableWriter::Head> SpooledTable::heads() const
{
    std::vector<TableWriter::Head> heads;
    for (const std::size_t number : m_shape.order()) {
        if (!m_hidden[number])
            heads.push_back({m_shape.column(number).name, m_rightAligned[number]});
    }
    return heads;
}

Status SpooledTable::writeTo(TableWriter *writer, const QString &title)
{
    if (m_file) {
        if (const Status status = flush(); !status)
            return status;
        if (!m_file->seek(0))
            return std::unexpected(fileError(*m_file));
    }
    std::vector<std::size_t> widths;
    for (const std::size_t number : m_shape.order()) {
        if (!m_hidden[number])
            widths.push_back(m_widths[number]);
    }
    writer->begin(heads(), widths, title);
    std::string_view rest = m_buffer;
    for (const Block &block : m_blocks) {
        QByteArray read;
        std::string_view texts = rest.substr(0, block.bytes);
        if (m_file) {
            read = m_file->read(static_cast<qint64>(block.bytes));
            texts = {read.constData(), static_cast<std::size_t>(read.size())};
            if (texts.size() != block.bytes)
                return std::unexpected(fileError(*m_file));
        } else {
            rest.remove_prefix(block.bytes);
        }
        if (const Status status = writeBlock(block, texts, writer); !status)
            return status;
    }
    return {};
}

Status SpooledTable::writeBlock(const Block &block, std::string_view texts, TableWriter *writer)
{
    std::vector<std::size_t> places(m_shape.size(), 0); // in a row that is written
    std::size_t shown = 0;
    for (const std::size_t number : m_shape.order()) {
        if (!m_hidden[number])
            places[number] = shown++;
    }
    std::vector<std::string_view> cells(shown);
    for (std::size_t row = 0; row < block.rows; ++row) {
        for (const std::size_t number : block.columns) {
            Length length = 0;
            std::memcpy(&length, texts.data(), sizeof length);
            cells[places[number]] = texts.substr(sizeof length, length);
            texts.remove_prefix(sizeof length + length);
        }
        if (const Status status = writer->line(cells); !status)
            return status;
    }
    return {};
}

} // namespace penstock
