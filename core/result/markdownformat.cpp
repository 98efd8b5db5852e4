// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/result/tableformat.h"

namespace penstock {

namespace {

/// The text itself, whatever Markdown or HTML would make of it.
void appendLiteral(std::string *out, std::string_view text)
{
    for (const char c : text) {
        if (std::string_view("\\|`*_[]<&~").find(c) != std::string_view::npos)
            *out += '\\';
        *out += c;
    }
}

} // namespace

void TableWriter::MarkdownFormat::begin(const Table &table, const Columns &columns, std::string *out)
{
    if (m_begun)
        *out += '\n';
    m_begun = true;
    for (const std::size_t column : columns)
        appendText(out, table.column(column).name().toStdString());
    *out += "|\n";
    for (const std::size_t column : columns)
        *out += isRightAligned(table.column(column)) ? "| ---: " : "| --- ";
    *out += "|\n";
}

void TableWriter::MarkdownFormat::row(const Table &table, const Columns &columns, std::size_t row, std::string *out)
{
    for (const std::size_t index : columns) {
        const Column &column = table.column(index);
        m_cell.clear();
        appendCell(&m_cell, column, row);
        appendText(out, m_cell);
    }
    *out += "|\n";
}

void TableWriter::MarkdownFormat::appendText(std::string *out, std::string_view text)
{
    *out += "| ";
    for (std::size_t end = 0; (end = text.find('\n')) != std::string_view::npos; text.remove_prefix(end + 1)) {
        const bool isCrLf = end > 0 && text[end - 1] == '\r';
        appendLiteral(out, printable(text.substr(0, end - (isCrLf ? 1 : 0))));
        *out += "<br>";
    }
    appendLiteral(out, printable(text));
    *out += ' ';
}

} // namespace penstock
