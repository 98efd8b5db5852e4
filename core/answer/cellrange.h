// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/answer/timedisplay.h"
#include "core/result/rowindex.h"

#include <QString>

#include <vector>

namespace penstock {

/// Cells to copy: rows and columns of a table, in the order in which they are shown.
struct CellRange
{
    RowIndex rows;
    std::vector<std::size_t> columns;
};

/// Tab-separated lines as spreadsheets take them: a cell with tabs, quotes or line ends stands in quotes; null is
/// empty.
QString toTabSeparated(const Table &table, const CellRange &cells, bool withHeader, const TimeDisplay &times = {});

} // namespace penstock
