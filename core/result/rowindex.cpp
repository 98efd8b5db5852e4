// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/result/rowindex.h"

#include "core/result/sortkeys.h"

#include <cmath>

namespace penstock {

namespace {

constexpr std::size_t rowsBetweenLooks = 65'536;

template <typename Keys>
bool sortBy(const Column &column, const RowSort &sort, std::span<std::uint32_t> rows, const std::stop_token &stop)
{
    Keys keys(column, sort.descending);
    return BucketSort<Keys>(keys, stop).sort(rows);
}

/// NaN somewhere among the values.
bool hasNotNumbers(const Column &column)
{
    bool found = false;
    for (std::size_t i = 0; i < column.chunkCount() && !found; ++i) {
        const FloatBlocks *const floats = column.chunk(i).values<FloatBlocks>();
        if (!floats)
            continue;
        floats->forEachRun(0, [&found](std::size_t, std::span<const double> run) {
            unsigned count = 0; // without a branch for each
            for (const double value : run)
                count += std::isnan(value) ? 1U : 0U;
            found = count > 0;
            return !found;
        });
    }
    return found;
}

} // namespace

std::optional<RowIndex> sortRows(const Table &table, RowIndex rows, const RowSort &sort, std::stop_token stop)
{
    const Column &column = table.column(sort.column);
    if (rows.empty())
        return rows;
    // Null and NaN have no place among the others: they follow, in either direction.
    RowIndex notNumbers;
    RowIndex nulls;
    std::size_t valued = 0;
    ChunkCursor cursor(column);
    const bool isFloat = column.type() == ColumnType::Float;
    const bool areValues = column.nullCount() == 0 && !(isFloat && hasNotNumbers(column));
    if (areValues)
        valued = rows.size();
    for (std::size_t i = 0; !areValues && i < rows.size(); ++i) {
        if (i % rowsBetweenLooks == 0 && stop.stop_requested())
            return {};
        const std::uint32_t row = rows[i];
        const std::size_t at = cursor.seek(row);
        if (cursor.chunk().isNull(at))
            nulls.push_back(row);
        else if (isFloat && std::isnan(cursor.chunk().number(at)))
            notNumbers.push_back(row);
        else
            rows[valued++] = row;
    }
    const std::span<std::uint32_t> toSort(rows.data(), valued);
    bool done = false;
    if (column.type() != ColumnType::Text)
        done = sortBy<NumberKeys>(column, sort, toSort, stop);
    else if (RankKeys::areFew(column, valued))
        done = sortBy<RankKeys>(column, sort, toSort, stop);
    else
        done = sortBy<TextKeys>(column, sort, toSort, stop);
    if (!done)
        return {};
    const auto put = [&rows](const RowIndex &from, std::size_t at) {
        std::ranges::copy(from, rows.begin() + static_cast<std::ptrdiff_t>(at));
    };
    put(notNumbers, valued);
    put(nulls, valued + notNumbers.size());
    return rows;
}

std::optional<RowIndex> arrangeRows(const Table &table, const RowFilter &filter, const std::optional<RowSort> &sort,
                                    std::stop_token stop)
{
    std::optional<RowIndex> rows = filterRows(table, filter, stop);
    if (!rows || !sort)
        return rows;
    return sortRows(table, std::move(*rows), *sort, std::move(stop));
}

} // namespace penstock
