// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/shardspan.h"

#include "core/importing/csvanalysis.h"

#include <algorithm>

namespace penstock {

std::optional<std::chrono::seconds> fittingShardDuration(std::int64_t from, std::int64_t to)
{
    constexpr double week = 7 * 86'400;
    constexpr double most = 66; // of shards: a year and a quarter in weeks
    if (from >= to)
        return {};
    const double seconds = (double(to) - double(from)) / 1e9;
    for (const int weeks : {1, 4, 26, 52}) {
        if (seconds / (week * weeks) > most && weeks < 52)
            continue;
        return weeks == 1 ? std::nullopt : std::optional(std::chrono::seconds(qint64(week) * weeks));
    }
    return {};
}

std::optional<std::chrono::seconds> fittingShardDuration(const CsvAnalysis &analysis, const ImportPlan &plan)
{
    for (qsizetype i = 0; i < std::min(plan.columns.size(), analysis.columns.size()); ++i) {
        const ColumnPlan &column = plan.columns.at(i);
        if (column.role != ColumnPlan::Role::Time)
            continue;
        const QList<TimeReading> &readings = analysis.columns.at(i).times;
        const auto reading =
            std::ranges::find(readings, column.time.kind, [](const TimeReading &known) { return known.format.kind; });
        return reading == readings.end() ? std::nullopt : fittingShardDuration(reading->earliest, reading->latest);
    }
    return {};
}

} // namespace penstock
