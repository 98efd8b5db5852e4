// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answer/cellmatcher.h"
#include "core/answer/columnfilter.h"

#include <algorithm>
#include <iterator>

namespace penstock {

namespace {

constexpr std::size_t rowsBetweenLooks = 4'096;

/// Of the rows those that have a match in the column.
bool keepMatching(const Column &column, const QRegularExpression &expression, const TimeDisplay &times, RowIndex *rows,
                  const std::stop_token &stop)
{
    CellMatcher matcher(column, expression, times);
    std::size_t kept = 0;
    for (std::size_t i = 0; i < rows->size(); ++i) {
        if (i % rowsBetweenLooks == 0 && stop.stop_requested())
            return false;
        const std::uint32_t row = (*rows)[i];
        if (matcher.matches(row))
            (*rows)[kept++] = row;
    }
    rows->resize(kept);
    return true;
}

/// The rows whose cell in that column has the text in it, as it is shown.
std::optional<RowIndex> rowsHaving(const Table &table, const QString &text, std::size_t column,
                                   const TimeDisplay &times, const std::stop_token &stop, std::size_t firstRow)
{
    if (times.isUsual() || table.column(column).type() != ColumnType::Timestamp)
        return filterRows(table, {text, column}, stop, firstRow);
    std::optional<RowIndex> rows = filterRows(table, {}, stop, firstRow);
    if (!rows || !keepMatching(table.column(column), partOf(text), times, &*rows, stop))
        return {};
    return rows;
}

/// The same in any column.
std::optional<RowIndex> rowsHaving(const Table &table, const QString &text, const TimeDisplay &times,
                                   const std::stop_token &stop, std::size_t firstRow)
{
    if (text.isEmpty() || times.isUsual())
        return filterRows(table, {text, {}}, stop, firstRow);
    RowIndex rows;
    for (std::size_t column = 0; column < table.columnCount(); ++column) {
        const std::optional<RowIndex> having = rowsHaving(table, text, column, times, stop, firstRow);
        if (!having)
            return {};
        RowIndex either;
        either.reserve(rows.size() + having->size());
        std::ranges::set_union(rows, *having, std::back_inserter(either));
        rows = std::move(either);
    }
    return rows;
}

void keepCommon(RowIndex *rows, const RowIndex &others)
{
    RowIndex both;
    both.reserve(std::min(rows->size(), others.size()));
    std::ranges::set_intersection(*rows, others, std::back_inserter(both));
    *rows = std::move(both);
}

} // namespace

std::optional<RowIndex> passingRows(const Table &table, const ShownFilter &filter, const std::stop_token &stop,
                                    std::size_t firstRow)
{
    RowFilter comparisons;
    std::vector<std::pair<std::size_t, ColumnTest>> tests;
    tests.reserve(filter.columns.size());
    for (const ColumnFilter &wanted : filter.columns) {
        if (wanted.column >= table.columnCount())
            continue;
        const Result<ColumnTest> test = ColumnTest::read(table, wanted, filter.times);
        if (!test)
            continue;
        comparisons.tests.insert(comparisons.tests.end(), test->comparisons().begin(), test->comparisons().end());
        tests.emplace_back(wanted.column, *test);
    }
    std::optional<RowIndex> rows = filterRows(table, comparisons, stop, firstRow);
    if (rows && !filter.series.isEmpty() && !keepSeries(table, filter.series, &*rows, stop))
        return {};
    if (rows && !filter.text.isEmpty()) {
        const std::optional<RowIndex> having = rowsHaving(table, filter.text, filter.times, stop, firstRow);
        if (!having)
            return {};
        keepCommon(&*rows, *having);
    }
    for (const auto &[column, test] : tests) {
        if (!rows)
            return {};
        if (!test.part().isEmpty()) {
            const std::optional<RowIndex> having = rowsHaving(table, test.part(), column, filter.times, stop, firstRow);
            if (!having)
                return {};
            keepCommon(&*rows, *having);
        }
        const QRegularExpression expression(test.expression(), test.ignoresCase()
                                                                   ? QRegularExpression::CaseInsensitiveOption
                                                                   : QRegularExpression::NoPatternOption);
        if (!test.expression().isEmpty() && !keepMatching(table.column(column), expression, filter.times, &*rows, stop))
            return {};
    }
    return rows;
}

} // namespace penstock
