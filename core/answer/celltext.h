// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/answer/cellrange.h"
#include "core/answer/shownrows.h"
#include "core/async/result.h"

#include <QStringList>

#include <optional>

namespace penstock {

/// As what cells are copied.
enum class CellFormat {
    Tabs,            ///< as toTabSeparated()
    TabsWithHeaders, ///< the same with the names above
    Csv,
    Markdown,
    Json,         ///< NaN and infinities as text, for which JSON has no word
    LineProtocol, ///< the fields that are among the columns, with the measurement, the tags and the time of their rows
    SqlValues,    ///< a row in parentheses each, as VALUES takes them
};

/// The rows of a block, one by one.
CellRange listed(const CellBlock &block, const ShownRows &rows);

/// The blocks below each other, an empty line between those that have headers; not one cell more. `times` is for the
/// formats of a spreadsheet, Tabs; the others have RFC 3339. `tags` are the columns that are tags on the server, beside
/// those with that role; none: not known. Fails when points cannot be made of the rows, or when it is not known whether
/// a text is a tag: BadInput says why.
Result<QString> cellsAsText(const Table &table, const std::vector<CellBlock> &blocks, const ShownRows &rows,
                            CellFormat format, const TimeDisplay &times = {},
                            const std::optional<QStringList> &tags = {});

} // namespace penstock
