// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result/resultset.h"

#include <QStringList>

namespace penstock {

/// Each row as the texts of its cells, joined by |.
inline QStringList rowsOf(const Table &table)
{
    QStringList rows;
    for (std::size_t row = 0; row < table.rowCount(); ++row) {
        QStringList cells;
        for (std::size_t i = 0; i < table.columnCount(); ++i)
            cells += toText(table.column(i), row);
        rows += cells.join(u'|');
    }
    return rows;
}

inline QStringList rowsOf(const ResultSet &rows)
{
    QStringList all;
    for (const ResultSet::Entry &entry : rows.entries())
        all += rowsOf(*entry.table);
    return all;
}

inline QStringList columnsOf(const Table &table)
{
    QStringList names;
    for (std::size_t i = 0; i < table.columnCount(); ++i)
        names += table.column(i).name();
    return names;
}

} // namespace penstock
