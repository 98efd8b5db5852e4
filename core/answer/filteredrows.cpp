// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answer/cellmatcher.h"
#include "core/answer/columnfilter.h"

#include <algorithm>
#include <iterator>

namespace penstock {

namespace {

constexpr std::size_t rowsBetweenLooks = 4'096;

bool keepMatching(const Column &column, const ColumnTest &test, RowIndex *rows, const std::stop_token &stop)
{
    CellMatcher matcher(column, QRegularExpression(test.expression(), test.ignoresCase()
                                                                          ? QRegularExpression::CaseInsensitiveOption
                                                                          : QRegularExpression::NoPatternOption));
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

} // namespace

std::optional<RowIndex> passingRows(const Table &table, const QString &text, const std::vector<ColumnFilter> &columns,
                                    const std::stop_token &stop, std::size_t firstRow)
{
    RowFilter whole{text, {}};
    std::vector<std::pair<std::size_t, ColumnTest>> tests;
    tests.reserve(columns.size());
    for (const ColumnFilter &filter : columns) {
        if (filter.column >= table.columnCount())
            continue;
        const Result<ColumnTest> test = ColumnTest::read(table, filter);
        if (!test)
            continue;
        whole.tests.insert(whole.tests.end(), test->comparisons().begin(), test->comparisons().end());
        tests.emplace_back(filter.column, *test);
    }
    std::optional<RowIndex> rows = filterRows(table, whole, stop, firstRow);
    for (const auto &[column, test] : tests) {
        if (!rows)
            return {};
        if (!test.part().isEmpty()) {
            const std::optional<RowIndex> having = filterRows(table, {test.part(), column}, stop, firstRow);
            if (!having)
                return {};
            RowIndex both;
            both.reserve(std::min(rows->size(), having->size()));
            std::ranges::set_intersection(*rows, *having, std::back_inserter(both));
            *rows = std::move(both);
        }
        if (!test.expression().isEmpty() && !keepMatching(table.column(column), test, &*rows, stop))
            return {};
    }
    return rows;
}

} // namespace penstock
