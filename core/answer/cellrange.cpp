// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answer/cellrange.h"

namespace penstock {

namespace {

QString escaped(const QString &cell)
{
    const auto isSpecial = [](QChar c) { return c == u'\t' || c == u'\n' || c == u'\r' || c == u'"'; };
    if (std::none_of(cell.begin(), cell.end(), isSpecial))
        return cell;
    QString quoted = cell;
    quoted.replace(u'"', QStringLiteral("\"\""));
    return u'"' + quoted + u'"';
}

} // namespace

QString toTabSeparated(const Table &table, const CellRange &cells, bool withHeader)
{
    QString text;
    const auto separate = [&](std::size_t column) {
        if (column > 0)
            text += u'\t';
    };
    if (withHeader) {
        for (std::size_t i = 0; i < cells.columns.size(); ++i) {
            separate(i);
            text += escaped(table.column(cells.columns[i]).name());
        }
        text += u'\n';
    }
    for (std::size_t row = 0; row < cells.rows.size(); ++row) {
        if (row > 0)
            text += u'\n';
        for (std::size_t i = 0; i < cells.columns.size(); ++i) {
            separate(i);
            text += escaped(toText(table.column(cells.columns[i]), cells.rows[row]));
        }
    }
    return text;
}

} // namespace penstock
