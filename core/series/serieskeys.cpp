// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/serieskeys.h"

#include "core/series/keyreader.h"

#include <algorithm>
#include <functional>
#include <set>

namespace penstock {

namespace {

constexpr std::size_t mostTexts = 10'000;   ///< a column with more is no tag
constexpr std::size_t sampledRows = 50'000; ///< enough to see what tells rows of one time apart

/// True when no two neighbours of the same time have the same texts in these columns.
bool tellApart(const Table &table, const Column &times, const std::vector<std::size_t> &keys)
{
    const std::size_t rows = std::min(table.rowCount(), sampledRows);
    std::set<std::vector<std::uint32_t>> seen;
    std::vector<KeyReader::Numbers> numbers(keys.size());
    std::vector<KeyReader> readers;
    for (std::size_t i = 0; i < keys.size(); ++i)
        readers.emplace_back(table.column(keys[i]), numbers[i]);
    for (std::size_t row = 0; row < rows; ++row) {
        if (times.isNull(row))
            continue;
        if (row > 0 && times.integer(row) != times.integer(row - 1))
            seen.clear();
        std::vector<std::uint32_t> codes;
        for (KeyReader &reader : readers)
            codes.push_back(reader.at(row));
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
    std::vector<std::pair<std::size_t, std::size_t>> candidates; // how many texts, and which column
    for (const std::size_t text : texts)
        candidates.emplace_back(countTexts(table.column(text), mostTexts).value_or(0), text);
    std::ranges::stable_sort(candidates, std::greater(), &std::pair<std::size_t, std::size_t>::first);
    for (const auto &[count, candidate] : candidates) {
        std::vector<std::size_t> others = texts;
        std::erase(others, candidate);
        if (tellApart(table, times, others))
            texts = std::move(others);
    }
    return texts;
}

} // namespace

std::vector<std::size_t> seriesKeys(const Table &table)
{
    std::vector<std::size_t> keys;
    std::vector<std::size_t> texts;
    bool hasTags = false;
    for (std::size_t i = 0; i < table.columnCount(); ++i) {
        const Column &column = table.column(i);
        hasTags = hasTags || column.role() == ColumnRole::Tag;
        if (column.role() == ColumnRole::Tag || column.role() == ColumnRole::SeriesName)
            keys.push_back(i);
        else if (column.type() == ColumnType::Text && countTexts(column, mostTexts))
            texts.push_back(i);
    }
    const std::optional<std::size_t> time = table.findRole(ColumnRole::Time);
    if (hasTags || !time || texts.empty())
        return keys;
    const std::vector<std::size_t> tags = tagsAmong(texts, table, table.column(*time));
    keys.insert(keys.end(), tags.begin(), tags.end());
    return keys;
}

} // namespace penstock
