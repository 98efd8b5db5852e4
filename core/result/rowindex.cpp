// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/result/rowindex.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <functional>
#include <numeric>
#include <string_view>

namespace penstock {

namespace {

constexpr std::size_t runLength = 32'768;
constexpr std::uint64_t signBit = std::uint64_t(1) << 63;

template <typename Key> struct Keyed
{
    Key key;
    std::uint32_t row;
};

/// A stable merge sort by key that looks at `stop` after each run and each merge; false when it was stopped.
template <typename Key, typename Less>
bool sortByKey(std::vector<Keyed<Key>> *items, Less less, const std::stop_token &stop)
{
    const auto before = [less](const Keyed<Key> &a, const Keyed<Key> &b) { return less(a.key, b.key); };
    if (std::ranges::is_sorted(*items, before))
        return true;
    const std::size_t size = items->size();
    const auto at = [size](std::vector<Keyed<Key>> &list, std::size_t index) {
        return list.begin() + static_cast<std::ptrdiff_t>(std::min(index, size));
    };
    for (std::size_t first = 0; first < size; first += runLength) {
        if (stop.stop_requested())
            return false;
        std::stable_sort(at(*items, first), at(*items, first + runLength), before);
    }
    std::vector<Keyed<Key>> merged(size);
    for (std::size_t run = runLength; run < size; run *= 2) {
        for (std::size_t first = 0; first < size; first += 2 * run) {
            if (stop.stop_requested())
                return false;
            std::merge(at(*items, first), at(*items, first + run), at(*items, first + run), at(*items, first + 2 * run),
                       at(merged, first), before);
        }
        items->swap(merged);
    }
    return true;
}

std::uint64_t orderedBits(std::int64_t value)
{
    return static_cast<std::uint64_t>(value) ^ signBit;
}

std::uint64_t orderedBits(double value)
{
    const auto bits = std::bit_cast<std::uint64_t>(value == 0 ? 0.0 : value); // -0 is 0
    return (bits & signBit) != 0 ? ~bits : bits | signBit;
}

/// The place of each dictionary text among all of them.
std::vector<std::uint64_t> dictionaryRanks(const Column &column)
{
    std::vector<std::uint32_t> codes(column.dictionarySize());
    std::iota(codes.begin(), codes.end(), 0U);
    std::ranges::sort(codes, {}, [&column](std::uint32_t code) { return column.dictionaryText(code); });
    std::vector<std::uint64_t> ranks(codes.size());
    for (std::size_t i = 0; i < codes.size(); ++i)
        ranks[codes[i]] = i;
    return ranks;
}

/// Numbers whose order is the order of the column's values.
std::function<std::uint64_t(std::uint32_t)> keyReader(const Column &column)
{
    switch (column.type()) {
    case ColumnType::Integer:
    case ColumnType::Timestamp:
    case ColumnType::Duration:
        return [&column](std::uint32_t row) { return orderedBits(column.integer(row)); };
    case ColumnType::Unsigned:
        return [&column](std::uint32_t row) { return column.unsignedInteger(row); };
    case ColumnType::Float:
        return [&column](std::uint32_t row) { return orderedBits(column.number(row)); };
    case ColumnType::Boolean:
        return [&column](std::uint32_t row) { return std::uint64_t(column.boolean(row) ? 1 : 0); };
    case ColumnType::Text:
        break;
    }
    return [&column, ranks = dictionaryRanks(column)](std::uint32_t row) { return ranks[column.textCode(row)]; };
}

template <typename Key> void moveRows(const std::vector<Keyed<Key>> &from, RowIndex *to)
{
    for (const Keyed<Key> &item : from)
        to->push_back(item.row);
}

} // namespace

std::optional<RowIndex> sortRows(const Table &table, RowIndex rows, const RowSort &sort, std::stop_token stop)
{
    const Column &column = table.column(sort.column);
    // Null and NaN have no place among the others: they follow, in either direction.
    RowIndex valued;
    RowIndex notNumbers;
    RowIndex nulls;
    valued.reserve(rows.size());
    const bool isFloat = column.type() == ColumnType::Float;
    for (const std::uint32_t row : rows) {
        if (column.isNull(row))
            nulls.push_back(row);
        else if (isFloat && std::isnan(column.number(row)))
            notNumbers.push_back(row);
        else
            valued.push_back(row);
    }

    RowIndex result;
    result.reserve(rows.size());
    if (column.type() == ColumnType::Text && !column.isDictionary()) {
        std::vector<Keyed<std::string_view>> items;
        items.reserve(valued.size());
        for (const std::uint32_t row : valued)
            items.push_back({column.text(row), row});
        const bool done =
            sort.descending ? sortByKey(&items, std::greater<>(), stop) : sortByKey(&items, std::less<>(), stop);
        if (!done)
            return {};
        moveRows(items, &result);
    } else {
        const auto keyOf = keyReader(column);
        const std::uint64_t flip = sort.descending ? ~std::uint64_t(0) : 0;
        std::vector<Keyed<std::uint64_t>> items;
        items.reserve(valued.size());
        for (const std::uint32_t row : valued)
            items.push_back({keyOf(row) ^ flip, row});
        if (!sortByKey(&items, std::less<>(), stop))
            return {};
        moveRows(items, &result);
    }
    result.insert(result.end(), notNumbers.begin(), notNumbers.end());
    result.insert(result.end(), nulls.begin(), nulls.end());
    return result;
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
