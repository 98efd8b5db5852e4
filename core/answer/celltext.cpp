// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answer/celltext.h"

#include "core/answer/tablelines.h"
#include "core/lineprotocol/lineencoder.h"
#include "core/result/cellcursor.h"
#include "core/result/tablewriter.h"

#include <QBuffer>
#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace penstock {

namespace {

struct CellTexts
{
    Q_DECLARE_TR_FUNCTIONS(penstock::CellText)
};

Result<QString> written(const Table &table, const std::vector<CellRange> &ranges, TableFormat format)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    TableWriter writer(&buffer, format, {.notFiniteAsText = true}); // nobody could be told that it is lost
    for (const CellRange &range : ranges) {
        if (const Status status = writer.write(table, range.columns, &range.rows); !status)
            return std::unexpected(status.error());
    }
    if (const Status status = writer.finish(); !status)
        return std::unexpected(status.error());
    return QString::fromUtf8(buffer.data());
}

/// What is a field, when all columns but these are not.
TablePoints pointsOf(const Table &table, const std::vector<std::size_t> &columns, const QStringList &tags)
{
    TablePoints points;
    const std::optional<std::size_t> time = table.findRole(ColumnRole::Time);
    for (std::size_t i = 0; i < table.columnCount(); ++i) {
        const ColumnRole role = table.column(i).role();
        const bool isSelected = std::ranges::find(columns, i) != columns.end();
        const bool isKnownTag = role == ColumnRole::Field && tags.contains(table.column(i).name());
        if (isKnownTag)
            points.tagColumns += table.column(i).name();
        else if (!isSelected && i != time && role != ColumnRole::Tag && role != ColumnRole::SeriesName)
            points.ignoredColumns += table.column(i).name();
    }
    return points;
}

bool hasTextField(const Table &table)
{
    for (std::size_t i = 0; i < table.columnCount(); ++i) {
        if (table.column(i).role() == ColumnRole::Field && table.column(i).type() == ColumnType::Text)
            return true;
    }
    return false;
}

Result<QString> lines(const Table &table, const std::vector<CellRange> &ranges, const std::optional<QStringList> &tags)
{
    if (!tags && hasTextField(table))
        return failure(
            Error::Kind::BadInput,
            CellTexts::tr("Which of the columns with text are tags is not known here. Export the table as line "
                          "protocol instead: there you say it."));
    std::string text;
    LineEncoder encoder;
    PointView view;
    for (const CellRange &range : ranges) {
        Result<TableLines> points =
            TableLines::create(table, pointsOf(table, range.columns, tags.value_or(QStringList())));
        if (!points)
            return std::unexpected(points.error());
        for (const std::uint32_t row : range.rows) {
            Status status = points->view(row, view);
            if (status)
                status = encoder.append(view, text);
            if (!status)
                return failure(Error::Kind::BadInput,
                               CellTexts::tr("Row %1: %2").arg(row + 1ULL).arg(status.error().message));
        }
    }
    return QString::fromStdString(text);
}

void appendSqlValue(std::string *out, const CellCursor &cell)
{
    if (cell.isNull()) {
        *out += "NULL";
        return;
    }
    const bool isBare = cell.type() == ColumnType::Integer || cell.type() == ColumnType::Unsigned ||
                        cell.type() == ColumnType::Boolean ||
                        (cell.type() == ColumnType::Float && std::isfinite(cell.number()));
    if (isBare) {
        cell.appendTo(out);
        return;
    }
    std::string text;
    cell.appendTo(&text);
    *out += '\'';
    for (const char c : text)
        *out += c == '\'' ? std::string("''") : std::string(1, c);
    *out += '\'';
}

QString sqlValues(const Table &table, const std::vector<CellRange> &ranges)
{
    std::string text;
    for (const CellRange &range : ranges) {
        std::vector<CellCursor> cells;
        cells.reserve(range.columns.size());
        for (const std::size_t column : range.columns)
            cells.emplace_back(table.column(column));
        for (const std::uint32_t row : range.rows) {
            text += text.empty() ? "(" : ",\n(";
            for (std::size_t i = 0; i < cells.size(); ++i) {
                text += i > 0 ? ", " : "";
                cells[i].seek(row);
                appendSqlValue(&text, cells[i]);
            }
            text += ')';
        }
    }
    return QString::fromStdString(text);
}

QString tabs(const Table &table, const std::vector<CellRange> &ranges, bool withHeader, const TimeDisplay &times)
{
    QStringList parts;
    parts.reserve(qsizetype(ranges.size()));
    for (const CellRange &range : ranges)
        parts += toTabSeparated(table, range, withHeader, times);
    return parts.join(withHeader ? QStringLiteral("\n\n") : QStringLiteral("\n"));
}

} // namespace

CellRange listed(const CellBlock &block, const ShownRows &rows)
{
    CellRange range;
    range.columns = block.columns;
    range.rows.reserve(block.rowCount());
    for (const auto &[first, last] : block.rows) {
        for (std::size_t row = first; row <= last; ++row)
            range.rows.push_back(static_cast<std::uint32_t>(rows.tableRow(row)));
    }
    return range;
}

Result<QString> cellsAsText(const Table &table, const std::vector<CellBlock> &blocks, const ShownRows &rows,
                            CellFormat format, const TimeDisplay &times, const std::optional<QStringList> &tags)
{
    std::vector<CellRange> ranges;
    ranges.reserve(blocks.size());
    for (const CellBlock &block : blocks)
        ranges.push_back(listed(block, rows));
    switch (format) {
    case CellFormat::Tabs:
        return tabs(table, ranges, false, times);
    case CellFormat::TabsWithHeaders:
        return tabs(table, ranges, true, times);
    case CellFormat::Csv:
        return written(table, ranges, TableFormat::Csv);
    case CellFormat::Markdown:
        return written(table, ranges, TableFormat::Markdown);
    case CellFormat::Json:
        return written(table, ranges, TableFormat::Json);
    case CellFormat::LineProtocol:
        return lines(table, ranges, tags);
    case CellFormat::SqlValues:
        return sqlValues(table, ranges);
    }
    return QString();
}

} // namespace penstock
