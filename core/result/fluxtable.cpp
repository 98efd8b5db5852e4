// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/result/fluxtable.h"

#include "core/result/utf8text.h"
#include "core/result/wiretext.h"

#include <utility>

namespace penstock {

namespace {

ColumnType typeFor(std::string_view datatype)
{
    if (datatype == "long")
        return ColumnType::Integer;
    if (datatype == "unsignedLong")
        return ColumnType::Unsigned;
    if (datatype == "double")
        return ColumnType::Float;
    if (datatype == "boolean")
        return ColumnType::Boolean;
    if (datatype == "duration")
        return ColumnType::Duration;
    if (datatype == "dateTime" || datatype.starts_with("dateTime:"))
        return ColumnType::Timestamp;
    return ColumnType::Text;
}

QString textOf(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

/// `text(i)` is the name of a column.
template <typename Text> bool isErrorHead(std::size_t count, Text text)
{
    const std::size_t first = count > 0 && text(0).empty() ? 1 : 0; // behind the annotations' own column
    return count == first + 2 && text(first) == "error" && text(first + 1) == "reference";
}

} // namespace

FluxTable::FluxTable(FluxHead head) : m_head(std::move(head))
{
    const std::size_t count = m_head.names.size();
    m_isAnnotated = !m_head.datatypes.empty() || !m_head.groups.empty() || !m_head.defaults.empty();
    m_head.datatypes.resize(count);
    m_head.groups.resize(count);
    m_head.defaults.resize(count);
    const std::size_t first = count > 0 && m_head.names[0].empty() ? 1 : 0; // behind the annotations' own column
    m_isError = isErrorHead(count, [this](std::size_t i) -> std::string_view { return m_head.names[i]; });
    std::size_t next = first;
    if (next < count && m_head.names[next] == "result")
        m_yield = next++;
    if (next < count && m_head.names[next] == "table")
        ++next; // a number that changes with the values of the group's columns
    for (; next < count; ++next) {
        const ColumnType type = typeFor(m_head.datatypes[next]);
        ColumnBuilder column(textOf(m_head.names[next]), roleOf(next, type));
        column.expect(type);
        m_cells.push_back({next, type, std::move(column), {}});
    }
}

ColumnRole FluxTable::roleOf(std::size_t cell, ColumnType type) const
{
    const std::string &name = m_head.names[cell];
    if (name == "_time" && type == ColumnType::Timestamp)
        return ColumnRole::Time;
    if (name == "_measurement" && type == ColumnType::Text)
        return ColumnRole::SeriesName;
    const bool isRange = name == "_start" || name == "_stop";
    return m_head.groups[cell] == "true" && !isRange ? ColumnRole::Tag : ColumnRole::Field;
}

bool FluxTable::isFollowedByHead(const CsvSplitter &record) const
{
    // An answer without annotations says nothing but the empty line.
    if (!m_isAnnotated || isErrorHead(record.size(), [&record](std::size_t i) { return record.text(i); }))
        return true;
    // The columns before the data are called result and table. No row has these words there: a table is a number.
    const std::size_t told = m_cells.empty() ? cellCount() : m_cells.front().index;
    const std::size_t compared = told > 1 ? told : cellCount();
    if (record.size() < compared)
        return false;
    for (std::size_t i = 0; i < compared; ++i) {
        if (record.text(i) != m_head.names[i])
            return false;
    }
    return true;
}

std::string_view FluxTable::cellText(const CsvSplitter &record, std::size_t cell) const
{
    const std::string_view text = record.text(cell);
    return text.empty() ? std::string_view(m_head.defaults[cell]) : text;
}

std::string_view FluxTable::yieldName(const CsvSplitter *record) const
{
    if (!m_yield)
        return {};
    return record ? cellText(*record, *m_yield) : std::string_view(m_head.defaults[*m_yield]);
}

std::optional<std::size_t> FluxTable::appendRow(const CsvSplitter &record)
{
    // All are looked at before any is stored: a row is there as a whole or not at all.
    for (Cell &cell : m_cells) {
        if (!read(record, &cell))
            return cell.index;
    }
    for (Cell &cell : m_cells)
        store(&cell);
    ++m_rows;
    return {};
}

bool FluxTable::read(const CsvSplitter &record, Cell *cell) const
{
    const std::string_view text = cellText(record, cell->index);
    cell->value = std::monostate();
    const auto keep = [cell](auto found) {
        if (found)
            cell->value = *found;
        return found.has_value();
    };
    if (cell->type == ColumnType::Text) {
        // Flux writes null and an empty text alike, and never quotes nothing; who does means a text.
        if (!text.empty() || record.wasQuoted(cell->index))
            cell->value = text;
        return true;
    }
    if (text.empty())
        return true;
    switch (cell->type) {
    case ColumnType::Integer:
        return keep(readInteger64(text));
    case ColumnType::Unsigned:
        return keep(readUnsigned64(text));
    case ColumnType::Float:
        return keep(readFloat(text));
    case ColumnType::Timestamp:
        return keep(readRfc3339(text));
    case ColumnType::Boolean:
        cell->value = text == "true";
        return text == "true" || text == "false";
    case ColumnType::Duration:
        if (!keep(readDuration(text)))
            cell->value = text; // months and years have no length in nanoseconds
        return true;
    case ColumnType::Text:
        break;
    }
    return false;
}

void FluxTable::store(Cell *cell)
{
    ColumnBuilder &column = cell->column;
    if (const auto *integer = std::get_if<std::int64_t>(&cell->value)) {
        if (cell->type == ColumnType::Integer)
            column.appendInteger(*integer);
        else
            column.appendNanoseconds(cell->type, *integer);
    } else if (const auto *natural = std::get_if<std::uint64_t>(&cell->value)) {
        column.appendUnsigned(*natural);
    } else if (const auto *number = std::get_if<double>(&cell->value)) {
        column.appendFloat(*number);
    } else if (const auto *truth = std::get_if<bool>(&cell->value)) {
        column.appendBoolean(*truth);
    } else if (const auto *text = std::get_if<std::string_view>(&cell->value)) {
        column.appendText(toUtf8(*text, &m_copy));
    } else {
        column.appendNull();
    }
}

Table FluxTable::take(std::string_view yieldColumn)
{
    Table table;
    if (!yieldColumn.empty()) {
        Column names(QStringLiteral("result"), ColumnType::Text, ColumnRole::Tag);
        names.appendText(yieldColumn, m_rows);
        table.addColumn(std::move(names));
    }
    for (Cell &cell : m_cells)
        table.addColumn(cell.column.take());
    m_rows = 0;
    return table;
}

} // namespace penstock
