// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/result/tableformat.h"

#include "core/async/plural.h"
#include "core/async/visibletext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

namespace penstock {

namespace {

constexpr std::string_view columnGap = "  ";

void appendHex(std::string *out, unsigned char c)
{
    constexpr std::string_view digits = "0123456789abcdef";
    *out += digits[c >> 4];
    *out += digits[c & 15];
}

void appendJsonText(std::string *out, std::string_view text)
{
    *out += '"';
    for (const char c : text) {
        if (c == '"' || c == '\\') {
            *out += '\\';
            *out += c;
        } else if (c == '\n') {
            *out += "\\n";
        } else if (static_cast<unsigned char>(c) < 0x20) {
            *out += "\\u00";
            appendHex(out, static_cast<unsigned char>(c));
        } else {
            *out += c;
        }
    }
    *out += '"';
}

} // namespace

std::size_t TableWriter::widthOf(std::string_view cell)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(cell, [](char c) { return (static_cast<unsigned char>(c) & 0xc0) != 0x80; }));
}

bool TableWriter::isRightAligned(const Column &column)
{
    return Format::standsRight(column.type());
}

std::string TableWriter::Format::printable(std::string_view text)
{
    std::string result;
    appendVisibleLine(&result, text);
    return result;
}

std::string TableWriter::Format::moreRows(std::size_t hiddenRows)
{
    const int count = plural(hiddenRows); // lupdate skips a text whose count is more than a name
    const QString text = QCoreApplication::translate("penstock::TableWriter", "… and %n more row(s)", nullptr, count);
    return withCount(text, hiddenRows).toStdString();
}

void TableWriter::Format::appendCell(std::string *out, const CellCursor &cell) const
{
    if (!isTimeNumber(cell) || cell.isNull())
        return cell.appendTo(out);
    constexpr std::array<std::int64_t, 5> units = {1, 1, 1'000, 1'000'000, 1'000'000'000};
    const std::int64_t unit = units[static_cast<std::size_t>(m_times)];
    const std::int64_t time = cell.integer();
    *out += std::to_string(time / unit - (time % unit < 0 ? 1 : 0));
}

void TableWriter::JsonFormat::begin(const std::vector<Head> &heads, std::string *)
{
    m_keys.clear();
    std::set<QString> taken;
    for (const Head &head : heads)
        taken.insert(head.name);
    std::set<QString> used;
    if (!statement().empty())
        used.insert(QStringLiteral("statement"));
    for (const Head &head : heads) {
        // As InfluxDB does it: value, value_1, value_2.
        QString name = head.name;
        for (int i = 1; used.contains(name); ++i) {
            const QString next = head.name + u'_' + QString::number(i);
            if (!taken.contains(next))
                name = next;
        }
        used.insert(name);
        std::string key;
        appendJsonText(&key, name.toStdString());
        m_keys.push_back(key + ':');
    }
}

void TableWriter::JsonFormat::row(const Cells &cells, std::string *out)
{
    if (!m_lines)
        *out += m_any ? ",\n" : "[\n";
    m_any = true;
    if (!statement().empty())
        *out += "{\"statement\":" + statement();
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const CellCursor &cell = cells[i];
        *out += i == 0 && statement().empty() ? '{' : ',';
        *out += m_keys[i];
        const bool isFinite = cell.type() != ColumnType::Float || std::isfinite(cell.number());
        if (cell.isNull() || (!isFinite && !m_notFiniteAsText)) {
            m_notFiniteNulls += cell.isNull() ? 0 : 1;
            *out += "null";
        } else if (cell.type() == ColumnType::Text) {
            appendJsonText(out, cell.text());
        } else if (!isFinite || cell.type() == ColumnType::Duration ||
                   (cell.type() == ColumnType::Timestamp && !isTimeNumber(cell))) {
            *out += '"';
            appendCell(out, cell);
            *out += '"';
        } else {
            appendCell(out, cell);
        }
    }
    *out += cells.empty() && statement().empty() ? "{}" : "}";
    if (m_lines)
        *out += '\n';
}

void TableWriter::JsonFormat::end(std::size_t, std::string *out)
{
    if (!m_lines)
        *out += m_any ? "\n]\n" : "[]\n";
}

std::string TableWriter::TextFormat::shown(const CellCursor &cell) const
{
    std::string text;
    appendCell(&text, cell);
    return cell.type() == ColumnType::Text ? printable(text) : text;
}

void TableWriter::TextFormat::look(const Table &table, const Columns &columns, const RowIndex *rows, std::size_t count,
                                   bool newLayout)
{
    if (newLayout)
        m_widths.assign(columns.size(), 0);
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const Column &column = table.column(columns[i]);
        std::size_t width = std::max(m_widths[i], widthOf(printable(column.name().toStdString())));
        CellCursor cell(column);
        for (std::size_t at = 0; at < count; ++at) {
            cell.seek(rows ? (*rows)[at] : at);
            width = std::max(width, widthOf(shown(cell)));
        }
        m_widths[i] = width;
    }
}

void TableWriter::TextFormat::appendAligned(std::string *out, std::string_view text, std::size_t column, bool right,
                                            bool last) const
{
    const std::size_t padding = m_widths[column] - std::min(m_widths[column], widthOf(text));
    if (column > 0)
        *out += columnGap;
    if (right)
        out->append(padding, ' ');
    *out += text;
    if (!right && !last)
        out->append(padding, ' ');
}

void TableWriter::TextFormat::begin(const std::vector<Head> &heads, std::string *out)
{
    if (m_begun)
        *out += '\n';
    m_begun = true;
    m_heads = heads;
    if (const std::string title = takeTitle(); !title.empty())
        *out += title + '\n';
    for (std::size_t i = 0; i < heads.size(); ++i) {
        const std::string name = printable(heads[i].name.toStdString());
        m_widths[i] = std::max(m_widths[i], widthOf(name));
        appendAligned(out, name, i, heads[i].isRightAligned, i + 1 == heads.size());
    }
    *out += '\n';
    for (std::size_t i = 0; i < heads.size(); ++i) {
        if (i > 0)
            *out += columnGap;
        out->append(m_widths[i], '-');
    }
    *out += '\n';
}

void TableWriter::TextFormat::row(const Cells &cells, std::string *out)
{
    for (std::size_t i = 0; i < cells.size(); ++i)
        appendAligned(out, shown(cells[i]), i, standsRight(cells[i].type()), i + 1 == cells.size());
    *out += '\n';
}

void TableWriter::TextFormat::cell(const CellCursor &cell, std::string *out) const
{
    *out += shown(cell);
}

void TableWriter::TextFormat::line(const std::vector<std::string_view> &cells, std::string *out)
{
    for (std::size_t i = 0; i < cells.size(); ++i)
        appendAligned(out, cells[i], i, m_heads[i].isRightAligned, i + 1 == cells.size());
    *out += '\n';
}

void TableWriter::TextFormat::end(std::size_t hiddenRows, std::string *out)
{
    if (hiddenRows > 0)
        *out += moreRows(hiddenRows) + '\n';
}

} // namespace penstock
