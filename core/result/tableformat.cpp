// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/result/tableformat.h"

#include "core/result/valuetext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

namespace penstock {

namespace {

constexpr std::string_view columnGap = "  ";

void appendQuoted(std::string *out, std::string_view cell)
{
    if (!cell.empty() && cell.find_first_of(",\"\r\n") == std::string_view::npos) {
        *out += cell;
        return;
    }
    *out += '"';
    for (const char c : cell) {
        if (c == '"')
            *out += '"';
        *out += c;
    }
    *out += '"';
}

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

std::size_t widthOf(std::string_view utf8)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(utf8, [](char c) { return (static_cast<unsigned char>(c) & 0xc0) != 0x80; }));
}

} // namespace

std::string TableWriter::Format::printable(std::string_view text)
{
    std::string result;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte >= 0x20 && byte != 0x7f) {
            result += c;
        } else if (c == '\n' || c == '\t') {
            result += c == '\n' ? "\\n" : "\\t";
        } else {
            result += "\\x";
            appendHex(&result, byte);
        }
    }
    return result;
}

void TableWriter::Format::appendCell(std::string *out, const Column &column, std::size_t row) const
{
    if (!isTimeNumber(column) || column.isNull(row))
        return appendValueText(out, column, row);
    constexpr std::array<std::int64_t, 5> units = {1, 1, 1'000, 1'000'000, 1'000'000'000};
    const std::int64_t unit = units[static_cast<std::size_t>(m_times)];
    const std::int64_t time = column.integer(row);
    *out += std::to_string(time / unit - (time % unit < 0 ? 1 : 0));
}

void TableWriter::CsvFormat::begin(const Table &table, const Columns &columns, std::string *out)
{
    if (m_begun)
        *out += '\n';
    m_begun = true;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (i > 0)
            *out += ',';
        appendQuoted(out, table.column(columns[i]).name().toStdString());
    }
    *out += '\n';
}

void TableWriter::CsvFormat::row(const Table &table, const Columns &columns, std::size_t row, std::string *out)
{
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const Column &column = table.column(columns[i]);
        if (i > 0)
            *out += ',';
        if (column.isNull(row))
            continue;
        if (column.type() == ColumnType::Text)
            appendQuoted(out, column.text(row));
        else
            appendCell(out, column, row);
    }
    *out += '\n';
}

void TableWriter::JsonFormat::begin(const Table &table, const Columns &columns, std::string *)
{
    m_keys.clear();
    std::set<QString> taken;
    for (const std::size_t column : columns)
        taken.insert(table.column(column).name());
    std::set<QString> used;
    for (const std::size_t column : columns) {
        // As InfluxDB does it: value, value_1, value_2.
        QString name = table.column(column).name();
        for (int i = 1; used.contains(name); ++i) {
            const QString next = table.column(column).name() + u'_' + QString::number(i);
            if (!taken.contains(next))
                name = next;
        }
        used.insert(name);
        std::string key;
        appendJsonText(&key, name.toStdString());
        m_keys.push_back(key + ':');
    }
}

void TableWriter::JsonFormat::row(const Table &table, const Columns &columns, std::size_t row, std::string *out)
{
    if (!m_lines)
        *out += m_any ? ",\n" : "[\n";
    m_any = true;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const Column &column = table.column(columns[i]);
        *out += i == 0 ? '{' : ',';
        *out += m_keys[i];
        const bool finite = column.type() != ColumnType::Float || std::isfinite(column.number(row));
        if (column.isNull(row) || !finite) {
            *out += "null";
        } else if (column.type() == ColumnType::Text) {
            appendJsonText(out, column.text(row));
        } else if (column.type() == ColumnType::Duration ||
                   (column.type() == ColumnType::Timestamp && !isTimeNumber(column))) {
            *out += '"';
            appendCell(out, column, row);
            *out += '"';
        } else {
            appendCell(out, column, row);
        }
    }
    *out += columns.empty() ? "{}" : "}";
    if (m_lines)
        *out += '\n';
}

void TableWriter::JsonFormat::end(std::size_t, std::string *out)
{
    if (!m_lines)
        *out += m_any ? "\n]\n" : "[]\n";
}

std::string TableWriter::TextFormat::shown(const Column &column, std::size_t row) const
{
    std::string text;
    appendCell(&text, column, row);
    return column.type() == ColumnType::Text ? printable(text) : text;
}

void TableWriter::TextFormat::look(const Table &table, const Columns &columns, const RowIndex *rows, std::size_t count,
                                   bool newLayout)
{
    if (newLayout)
        m_widths.assign(columns.size(), 0);
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const Column &column = table.column(columns[i]);
        std::size_t width = std::max(m_widths[i], widthOf(printable(column.name().toStdString())));
        for (std::size_t at = 0; at < count; ++at)
            width = std::max(width, widthOf(shown(column, rows ? (*rows)[at] : at)));
        m_widths[i] = width;
    }
}

void TableWriter::TextFormat::appendAligned(std::string *out, const std::string &text, std::size_t column, bool right,
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

void TableWriter::TextFormat::begin(const Table &table, const Columns &columns, std::string *out)
{
    if (m_begun)
        *out += '\n';
    m_begun = true;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const Column &column = table.column(columns[i]);
        appendAligned(out, printable(column.name().toStdString()), i, isRightAligned(column), i + 1 == columns.size());
    }
    *out += '\n';
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (i > 0)
            *out += columnGap;
        out->append(m_widths[i], '-');
    }
    *out += '\n';
}

void TableWriter::TextFormat::row(const Table &table, const Columns &columns, std::size_t row, std::string *out)
{
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const Column &column = table.column(columns[i]);
        appendAligned(out, shown(column, row), i, isRightAligned(column), i + 1 == columns.size());
    }
    *out += '\n';
}

void TableWriter::TextFormat::end(std::size_t hiddenRows, std::string *out)
{
    if (hiddenRows == 0)
        return;
    const int count = static_cast<int>(hiddenRows); // lupdate skips a text whose count is more than a name
    *out += QCoreApplication::translate("penstock::TableWriter", "… and %n more row(s)", nullptr, count).toStdString();
    *out += '\n';
}

} // namespace penstock
