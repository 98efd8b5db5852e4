// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/result/firstrows.h"

#include <algorithm>

namespace penstock {

namespace {

void appendValue(Column *target, const Column &column, std::size_t row)
{
    if (column.isNull(row))
        return target->appendNull();
    switch (column.type()) {
    case ColumnType::Integer:
    case ColumnType::Timestamp:
    case ColumnType::Duration:
        return target->appendInteger(column.integer(row));
    case ColumnType::Unsigned:
        return target->appendUnsigned(column.unsignedInteger(row));
    case ColumnType::Float:
        return target->appendFloat(column.number(row));
    case ColumnType::Boolean:
        return target->appendBoolean(column.boolean(row));
    case ColumnType::Text:
        return target->appendText(column.text(row));
    }
}

Table firstRows(const Table &table, std::size_t rows)
{
    Table part;
    for (std::size_t i = 0; i < table.columnCount(); ++i) {
        const Column &column = table.column(i);
        Column &target = part.addColumn(Column(column.name(), column.type(), column.role()));
        target.setZone(column.zone());
    }
    for (std::size_t i = 0; i < table.columnCount(); ++i) {
        for (std::size_t row = 0; row < rows; ++row)
            appendValue(&part.column(i), table.column(i), row);
    }
    if (table.columnCount() == 0)
        part.addBareRows(rows);
    part.setOrder(table.order());
    if (table.showsNames())
        part.showNames(*table.showsNames());
    return part;
}

} // namespace

Batch firstRows(const Batch &batch, std::size_t rows)
{
    Batch part;
    part.notes = batch.notes;
    for (const Batch::Fragment &fragment : batch.fragments) {
        if (rows == 0)
            break;
        const std::size_t taken = std::min(rows, fragment.rows.rowCount());
        part.fragments.push_back(
            {fragment.statement, firstRows(fragment.rows, taken), fragment.extends, fragment.typed});
        rows -= taken;
    }
    return part;
}

} // namespace penstock
