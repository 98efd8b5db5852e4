// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/chartdata.h"

#include "core/series/series.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <set>

namespace penstock {

namespace {

constexpr std::size_t mostSeries = 1'000;
constexpr std::size_t mostTexts = 10'000;   ///< a column with more is no tag
constexpr std::size_t sampledRows = 50'000; ///< enough to see what tells rows of one time apart

/// True when no two neighbours of the same time have the same texts in these columns.
bool tellApart(const Table &table, const Column &times, const std::vector<std::size_t> &keys)
{
    const std::size_t rows = std::min(table.rowCount(), sampledRows);
    std::set<std::vector<std::uint32_t>> seen;
    for (std::size_t row = 0; row < rows; ++row) {
        if (times.isNull(row))
            continue;
        if (row > 0 && times.integer(row) != times.integer(row - 1))
            seen.clear();
        std::vector<std::uint32_t> codes;
        for (const std::size_t key : keys) {
            const Column &column = table.column(key);
            codes.push_back(column.isNull(row) ? std::numeric_limits<std::uint32_t>::max() : column.textCode(row));
        }
        if (!seen.insert(std::move(codes)).second)
            return false;
    }
    return true;
}

/// SELECT * brings tags as plain columns of text, among fields of text. Tags are those without which rows of the same
/// time would be one.
std::vector<std::size_t> tagsAmong(std::vector<std::size_t> texts, const Table &table, const Column &times)
{
    if (tellApart(table, times, {}))
        return {};
    if (!tellApart(table, times, texts))
        return texts;
    std::vector<std::size_t> candidates = texts;
    std::ranges::stable_sort(candidates, std::greater(),
                             [&](std::size_t i) { return table.column(i).dictionarySize(); });
    for (const std::size_t candidate : candidates) {
        std::vector<std::size_t> others = texts;
        std::erase(others, candidate);
        if (tellApart(table, times, others))
            texts = std::move(others);
    }
    return texts;
}

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
    if (hasTags || !time || texts.empty())
        return keys;
    const std::vector<std::size_t> tags = tagsAmong(texts, table, table.column(*time));
    keys.insert(keys.end(), tags.begin(), tags.end());
    return keys;
}

} // namespace

MinMaxPyramid::Range ChartData::valuesIn(const TimeSpan &view, const std::vector<int> &shown) const
{
    MinMaxPyramid::Range all{0, 0, true};
    for (const int index : shown) {
        const ChartSeries &one = series[std::size_t(index)];
        const ChartSeries::Rows rows = one.rowsIn(view);
        const MinMaxPyramid::Range range = one.values.range(rows.first, rows.last);
        if (range.empty || !std::isfinite(range.min) || !std::isfinite(range.max))
            continue;
        all =
            all.empty ? range : MinMaxPyramid::Range{std::min(all.min, range.min), std::max(all.max, range.max), false};
    }
    return all;
}

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
