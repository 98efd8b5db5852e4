// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartdata.h"

#include "core/series/series.h"

#include <algorithm>

namespace penstock {

namespace {

constexpr std::size_t mostSeries = 1'000;
constexpr std::size_t mostTexts = 10'000; ///< a column with more is no tag

bool hasEqualNeighbours(const Column &times)
{
    for (std::size_t row = 1; row < times.size(); ++row) {
        if (times.integer(row) == times.integer(row - 1) && !times.isNull(row))
            return true;
    }
    return false;
}

/// SELECT * brings tags as plain text columns. They tell series apart when the same time stands in several rows.
std::vector<std::size_t> keysOf(const Table &table)
{
    std::vector<std::size_t> keys;
    std::vector<std::size_t> texts;
    bool hasTags = false;
    for (std::size_t i = 0; i < table.columnCount(); ++i) {
        const Column &column = table.column(i);
        hasTags = hasTags || column.role() == ColumnRole::Tag;
        if (column.role() == ColumnRole::Tag || column.role() == ColumnRole::SeriesName)
            keys.push_back(i);
        else if (column.type() == ColumnType::Text && column.isDictionary() && column.dictionarySize() <= mostTexts)
            texts.push_back(i);
    }
    const std::optional<std::size_t> time = table.findRole(ColumnRole::Time);
    if (!hasTags && time && hasEqualNeighbours(table.column(*time)))
        keys.insert(keys.end(), texts.begin(), texts.end());
    return keys;
}

} // namespace

ChartDataPtr buildChartData(const Table &table, std::stop_token stop)
{
    SeriesList list = extractSeries(table, keysOf(table), mostSeries, std::move(stop));
    auto chart = std::make_shared<ChartData>();
    chart->totalSeries = list.total;
    for (Series &series : list.series) {
        if (series.times.empty())
            continue;
        const TimeSpan span{series.times.front(), series.times.back()};
        chart->span = chart->isEmpty()
                          ? span
                          : TimeSpan{std::min(chart->span.from, span.from), std::max(chart->span.to, span.to)};
        chart->pointCount += series.times.size();
        chart->series.push_back({series.name, std::move(series.times), MinMaxPyramid(std::move(series.values))});
    }
    return chart;
}

} // namespace penstock
