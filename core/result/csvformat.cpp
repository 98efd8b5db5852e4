// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/result/tableformat.h"

namespace penstock {

TableWriter::CsvFormat::CsvFormat(const Options &options)
    : Format(options.times),
      m_separator(options.separator),
      m_formulaSafe(options.formulaSafe),
      m_lineEnd(options.crLf ? "\r\n" : "\n"),
      m_special(std::string("\"\r\n") + options.separator)
{
}

void TableWriter::CsvFormat::appendText(std::string *out, std::string_view text) const
{
    // What spreadsheets calculate with. A number that is one stays as it is: this is of texts alone.
    const bool isFormula =
        m_formulaSafe && !text.empty() && std::string_view("=+-@\t\r").find(text[0]) != std::string_view::npos;
    if (!text.empty() && text.find_first_of(m_special) == std::string_view::npos) {
        if (isFormula)
            *out += '\'';
        *out += text;
        return;
    }
    *out += '"';
    if (isFormula)
        *out += '\'';
    for (const char c : text) {
        if (c == '"')
            *out += '"';
        *out += c;
    }
    *out += '"';
}

/// A row of one cell must be no empty line, nor one that is drawn: readers pass over those, and a row would be lost.
void TableWriter::CsvFormat::keepRow(std::size_t cells, std::size_t start, std::string *out) const
{
    if (cells != 1 || !statement().empty() || out->find_first_not_of(" \t-=+|:", start) != std::string::npos)
        return;
    out->insert(start, 1, '"');
    *out += '"';
}

void TableWriter::CsvFormat::begin(const std::vector<Head> &heads, std::string *out)
{
    if (m_begun)
        *out += m_lineEnd;
    m_begun = true;
    const std::size_t start = out->size();
    if (!statement().empty())
        *out += "statement";
    for (std::size_t i = 0; i < heads.size(); ++i) {
        if (i > 0 || !statement().empty())
            *out += m_separator;
        appendText(out, heads[i].name.toStdString());
    }
    keepRow(heads.size(), start, out);
    *out += m_lineEnd;
}

void TableWriter::CsvFormat::row(const Cells &cells, std::string *out)
{
    const std::size_t start = out->size();
    *out += statement();
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (i > 0 || !statement().empty())
            *out += m_separator;
        cell(cells[i], out);
    }
    keepRow(cells.size(), start, out);
    *out += m_lineEnd;
}

void TableWriter::CsvFormat::cell(const CellCursor &cell, std::string *out) const
{
    if (cell.isNull())
        return;
    if (cell.type() == ColumnType::Text)
        appendText(out, cell.text());
    else
        appendCell(out, cell);
}

void TableWriter::CsvFormat::line(const std::vector<std::string_view> &cells, std::string *out)
{
    const std::size_t start = out->size();
    *out += statement();
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (i > 0 || !statement().empty())
            *out += m_separator;
        *out += cells[i];
    }
    keepRow(cells.size(), start, out);
    *out += m_lineEnd;
}

} // namespace penstock
