// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/answer/tablelines.h"
#include "core/lineprotocol/lineencoder.h"

#include <QTest>

/// Rows of tables as lines.
namespace penstock::tablelinesamples {

inline constexpr std::int64_t newYear = 1'514'764'800'000'000'000;

inline QStringList linesOf(const Table &table, const TablePoints &points, const LineEncoder::Options &options = {})
{
    Result<TableLines> rows = TableLines::create(table, points);
    if (!rows)
        return {QStringLiteral("!") + rows.error().message};
    QStringList lines;
    LineEncoder encoder(options);
    PointView view;
    for (std::size_t row = 0; row < rows->rowCount(); ++row) {
        std::string line;
        Status status = rows->view(row, view);
        if (status)
            status = encoder.append(view, line);
        lines += status ? QString::fromStdString(line).chopped(1) : QStringLiteral("!") + status.error().message;
    }
    return lines;
}

inline Table oneColumn(ColumnType type, ColumnType timeType = ColumnType::Timestamp)
{
    Table table;
    table.addColumn(Column(QStringLiteral("time"), timeType, ColumnRole::Time));
    table.addColumn(Column(QStringLiteral("a"), type));
    return table;
}

} // namespace penstock::tablelinesamples
