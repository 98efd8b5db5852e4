// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result/batch.h"

#include <memory>
#include <string>

namespace penstock::samples {

constexpr std::int64_t start = 1'704'067'200'000'000'000; // 2024-01-01T00:00:00Z

/// Rows as SELECT * FROM "sensors" brings them: time, two tags, numbers of all kinds, a text that is sometimes null.
/// They lie in the store, or in plain memory.
inline BatchPtr sensors(int first, int rows, int statement = 0, const std::shared_ptr<ChunkStore> &store = {})
{
    Column name(QStringLiteral("name"), ColumnType::Text, ColumnRole::SeriesName);
    Column time(QStringLiteral("time"), ColumnType::Timestamp, ColumnRole::Time);
    Column host(QStringLiteral("host"), ColumnType::Text);
    Column cpu(QStringLiteral("cpu"), ColumnType::Float);
    Column count(QStringLiteral("count"), ColumnType::Integer);
    Column state(QStringLiteral("state"), ColumnType::Text);
    for (int i = first; i < first + rows; ++i) {
        name.appendText("sensors");
        time.appendInteger(start + i * std::int64_t(1'000'000'000) + 1);
        host.appendText("host" + std::to_string(i % 20));
        cpu.appendFloat((i * 37 % 1000) / 10.0);
        count.appendInteger(9'007'199'254'740'993 + i);
        if (i % 3 == 0)
            state.appendNull();
        else
            state.appendText(i % 2 ? "on" : "off");
    }
    Table table;
    for (Column *column : {&name, &time, &host, &cpu, &count, &state})
        table.addColumn(std::move(*column));
    auto batch = std::make_shared<Batch>();
    batch->fragments.push_back({statement, std::move(table)});
    batch->seal(store);
    return batch;
}

} // namespace penstock::samples
