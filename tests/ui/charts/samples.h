// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result/batch.h"

#include <cmath>
#include <memory>
#include <string>

namespace penstock::samples {

constexpr std::int64_t start = 1'704'067'200'000'000'000; // 2024-01-01T00:00:00Z
constexpr std::int64_t second = 1'000'000'000;

/// Rows of some hosts, a field each: what SELECT mean("cpu") … GROUP BY time(1s), "host" brings. Host 1 swings around
/// 10, host 2 around 20, and so on.
inline Table means(int hosts, int rowsPerHost)
{
    Table rows;
    Column time(QStringLiteral("time"), ColumnType::Timestamp, ColumnRole::Time);
    Column host(QStringLiteral("host"), ColumnType::Text, ColumnRole::Tag);
    Column mean(QStringLiteral("mean"), ColumnType::Float);
    for (int h = 0; h < hosts; ++h) {
        for (int i = 0; i < rowsPerHost; ++i) {
            time.appendInteger(start + i * second);
            host.appendText("host" + std::to_string(h));
            mean.appendFloat(h * 10 + std::sin(i / 50.0));
        }
    }
    rows.addColumn(std::move(time));
    rows.addColumn(std::move(host));
    rows.addColumn(std::move(mean));
    return rows;
}

inline BatchPtr meansBatch(int hosts, int rowsPerHost)
{
    auto batch = std::make_shared<Batch>();
    batch->fragments.push_back({0, means(hosts, rowsPerHost)});
    batch->seal();
    return batch;
}

} // namespace penstock::samples
