// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/seriesnaming.h"

#include "core/async/visibletext.h"

#include <QStringList>

namespace penstock {

void nameSeries(ChartSeries *series, const Table &table, const std::vector<std::size_t> &keys, const Column &field,
                std::size_t row)
{
    QStringList parts;
    QStringList labels;
    for (const std::size_t key : keys) {
        const Column &column = table.column(key);
        const QString text = toText(column, row);
        if (column.role() != ColumnRole::SeriesName)
            labels += column.name() + u'=' + text;
        else if (!column.isConstant())
            parts += text;
        series->parts += column.role() == ColumnRole::SeriesName && column.isConstant() ? QString() : text;
    }
    parts += field.name();
    series->parts += field.name();
    series->field = field.name();
    if (!labels.isEmpty())
        parts += labels.join(QStringLiteral(", "));
    series->name = visibleText(parts.join(QStringLiteral(" · ")));
}

QStringList namePartsOf(const Table &table, const std::vector<std::size_t> &keys)
{
    QStringList parts;
    for (const std::size_t key : keys) {
        const Column &column = table.column(key);
        parts += column.role() == ColumnRole::SeriesName ? QString() : column.name();
    }
    parts += QString();
    return parts;
}

} // namespace penstock
