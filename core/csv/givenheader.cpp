// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/givenheader.h"

#include <algorithm>

namespace penstock {
namespace {

CsvDialect withoutHeader(CsvDialect dialect, const DialectHints &hints, const std::vector<SampleRow> &rows)
{
    const int first = rows.empty() ? 0 : static_cast<int>(rows.front().line) - 1;
    dialect.hasHeader = false;
    dialect.commentedHeader = false;
    dialect.skipLines = hints.skipLines.value_or(std::min(dialect.skipLines, first));
    dialect.headerRows = 1;
    dialect.unitsAbove = 0;
    dialect.unitRows = 0;
    dialect.unnamedColumn = -1;
    return dialect;
}

} // namespace

CsvDialect withGivenHeader(const CsvDialect &found, const DialectHints &hints, const std::vector<SampleRow> &rows,
                           std::size_t data)
{
    CsvDialect dialect = found;
    if (hints.unnamedColumn)
        dialect.unnamedColumn = *hints.unnamedColumn;
    if (hints.headerRows == 0)
        return withoutHeader(dialect, hints, rows);
    if (!hints.headerRows && !hints.skipLines && !hints.unitsAbove && !hints.unitRows)
        return dialect;
    dialect.hasHeader = true;
    if (rows.empty() || dialect.commentedHeader) {
        // Comments are no records: they can only be counted.
        dialect.headerRows = hints.headerRows.value_or(dialect.headerRows);
        dialect.unitsAbove = hints.unitsAbove.value_or(dialect.unitsAbove);
        dialect.unitRows = hints.unitRows.value_or(dialect.unitRows);
        dialect.skipLines = hints.skipLines.value_or(dialect.skipLines);
        return dialect;
    }
    const int above = hints.unitsAbove.value_or(found.hasHeader ? found.unitsAbove : 0);
    const int below = hints.unitRows.value_or(found.hasHeader ? found.unitRows : 0);
    const int records = static_cast<int>(std::max<std::size_t>(data, 1));
    // The names stand above the rows, or begin where the lines to skip end.
    const int foundNames = found.hasHeader ? found.headerRows + found.unitRows + found.unitsAbove : 1;
    int names = hints.headerRows.value_or(std::max((hints.skipLines ? records : foundNames) - below - above, 1));
    const int first = hints.skipLines ? 0 : std::max(records - below - names - above, 0);
    dialect.headerRows = names;
    dialect.unitsAbove = above;
    dialect.unitRows = below;
    dialect.skipLines = hints.skipLines.value_or(
        static_cast<int>(rows[std::min<std::size_t>(std::size_t(first), rows.size() - 1)].line) - 1);
    return dialect;
}

} // namespace penstock
