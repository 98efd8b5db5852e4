// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/result/tableformat.h"

namespace penstock {

void TableWriter::HtmlFormat::appendPageBegin(std::string *out)
{
    *out += "<!DOCTYPE html>\n<html>\n<head>\n<meta charset=\"utf-8\">\n<title>Penstock</title>\n<style>\n"
            "table { border-collapse: collapse; font-family: sans-serif; font-size: 90%; }\n"
            "th, td { border: 1px solid #bbb; padding: 2px 8px; text-align: left; vertical-align: top; }\n"
            "th { background: #eee; }\n"
            ".number { text-align: right; font-variant-numeric: tabular-nums; }\n"
            ".null { background: #f6f6f6; }\n"
            "</style>\n</head>\n<body>\n";
}

void TableWriter::HtmlFormat::appendTableEnd(std::string *out) const
{
    if (m_begun)
        *out += "</tbody>\n</table>\n";
}

void TableWriter::HtmlFormat::begin(const std::vector<Head> &heads, std::string *out)
{
    if (!m_begun)
        appendPageBegin(out);
    appendTableEnd(out);
    m_begun = true;
    if (const std::string title = takeTitle(); !title.empty()) {
        *out += "<h2>";
        appendText(out, title);
        *out += "</h2>\n";
    }
    *out += "<table>\n<thead>\n<tr>";
    for (const Head &head : heads) {
        *out += head.isRightAligned ? "<th class=\"number\">" : "<th>";
        appendText(out, head.name.toStdString());
        *out += "</th>";
    }
    *out += "</tr>\n</thead>\n<tbody>\n";
}

void TableWriter::HtmlFormat::row(const Cells &cells, std::string *out)
{
    *out += "<tr>";
    for (const CellCursor &at : cells)
        cell(at, out);
    *out += "</tr>\n";
}

void TableWriter::HtmlFormat::cell(const CellCursor &cell, std::string *out) const
{
    if (cell.isNull()) {
        *out += "<td class=\"null\"></td>";
        return;
    }
    std::string text;
    appendCell(&text, cell);
    *out += standsRight(cell.type()) ? "<td class=\"number\">" : "<td>";
    appendText(out, text);
    *out += "</td>";
}

void TableWriter::HtmlFormat::line(const std::vector<std::string_view> &cells, std::string *out)
{
    *out += "<tr>";
    for (const std::string_view text : cells)
        *out += text.empty() ? "<td class=\"null\"></td>" : text; // a column that this part of the rows does not have
    *out += "</tr>\n";
}

void TableWriter::HtmlFormat::end(std::size_t hiddenRows, std::string *out)
{
    if (!m_begun)
        appendPageBegin(out);
    appendTableEnd(out);
    if (hiddenRows > 0)
        *out += "<p>" + moreRows(hiddenRows) + "</p>\n";
    *out += "</body>\n</html>\n";
}

/// The text itself, whatever HTML would make of it; its lines stay lines.
void TableWriter::HtmlFormat::appendText(std::string *out, std::string_view text)
{
    const auto appendLine = [out](std::string_view line) {
        for (const char c : printable(line)) {
            if (c == '&')
                *out += "&amp;";
            else if (c == '<')
                *out += "&lt;";
            else if (c == '>')
                *out += "&gt;";
            else
                *out += c;
        }
    };
    for (std::size_t end = 0; (end = text.find('\n')) != std::string_view::npos; text.remove_prefix(end + 1)) {
        const bool isCrLf = end > 0 && text[end - 1] == '\r';
        appendLine(text.substr(0, end - (isCrLf ? 1 : 0)));
        *out += "<br>";
    }
    appendLine(text);
}

} // namespace penstock
