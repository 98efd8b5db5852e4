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

void TableWriter::MarkdownFormat::begin(const std::vector<Head> &heads, std::string *out)
{
    if (m_begun)
        *out += '\n';
    m_begun = true;
    if (const std::string title = takeTitle(); !title.empty()) {
        *out += "### ";
        appendLiteral(out, title);
        *out += "\n\n";
    }
    for (const Head &head : heads) {
        m_cell.clear();
        appendText(&m_cell, head.name.toStdString());
        appendColumn(out, m_cell);
    }
    *out += "|\n";
    for (const Head &head : heads)
        *out += head.isRightAligned ? "| ---: " : "| --- ";
    *out += "|\n";
}

void TableWriter::MarkdownFormat::row(const Cells &cells, std::string *out)
{
    for (const CellCursor &at : cells) {
        m_cell.clear();
        cell(at, &m_cell);
        appendColumn(out, m_cell);
    }
    *out += "|\n";
}

void TableWriter::MarkdownFormat::cell(const CellCursor &cell, std::string *out) const
{
    std::string text;
    appendCell(&text, cell);
    appendText(out, text);
}

void TableWriter::MarkdownFormat::line(const std::vector<std::string_view> &cells, std::string *out)
{
    for (const std::string_view text : cells)
        appendColumn(out, text);
    *out += "|\n";
}

void TableWriter::MarkdownFormat::appendColumn(std::string *out, std::string_view text)
{
    *out += "| ";
    *out += text;
    *out += ' ';
}

void TableWriter::MarkdownFormat::appendText(std::string *out, std::string_view text)
{
    for (std::size_t end = 0; (end = text.find('\n')) != std::string_view::npos; text.remove_prefix(end + 1)) {
        const bool isCrLf = end > 0 && text[end - 1] == '\r';
        appendLiteral(out, printable(text.substr(0, end - (isCrLf ? 1 : 0))));
        *out += "<br>";
    }
    appendLiteral(out, printable(text));
}

} // namespace penstock
