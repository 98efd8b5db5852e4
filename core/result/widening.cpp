// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/result/widening.h"

#include <optional>

namespace penstock {

/// One step for a column: what else the batch wants of it, it wants again when this one is done.
void Widening::consider(std::size_t entry, const std::shared_ptr<Table> &table, std::size_t number, const Column &rows)
{
    const std::pair place(entry, number);
    if (m_settled.contains(place))
        return;
    const bool isLate = number >= table->columnCount();
    std::optional<ColumnType> type = rows.type();
    if (!isLate) {
        const Column &column = table->column(number);
        type = column.typeToTake(rows);
        if (!type && (column.hasValues() || !rows.hasValues()))
            return;
    }
    m_settled.insert(place);
    if (!type)
        return;
    Column made(rows.name(), *type, rows.role());
    made.setZone(rows.zone());
    m_steps.push_back({entry, table, number, *type, std::move(made)});
}

void Widening::make()
{
    for (Step &step : m_steps) {
        if (step.number >= step.table->columnCount())
            step.column.appendNulls(step.table->rowCount());
        else
            step.column = std::as_const(*step.table).column(step.number).convertedTo(step.type);
    }
}

} // namespace penstock
