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

/// Tags among plain columns of text and fields of text are those without which rows of the same time would be one.
std::vector<std::size_t> tagsAmong(std::vector<std::size_t> texts, const std::vector<std::size_t> &known,
                                   const Table &table, const Column &times)
{
    const auto with = [&known](const std::vector<std::size_t> &others) {
        std::vector<std::size_t> all = known;
        all.insert(all.end(), others.begin(), others.end());
        return all;
    };
    if (tellApart(table, times, known))
        return {};
    if (!tellApart(table, times, with(texts)))
        return known.empty() ? texts : std::vector<std::size_t>();
    std::vector<std::pair<std::size_t, std::size_t>> candidates; // how many texts, and which column
    candidates.reserve(texts.size());
    for (const std::size_t text : texts)
        candidates.emplace_back(countTexts(table.column(text), mostTexts).value_or(0), text);
    std::ranges::stable_sort(candidates, std::greater(), &std::pair<std::size_t, std::size_t>::first);
    for (const auto &[count, candidate] : candidates) {
        std::vector<std::size_t> others = texts;
        std::erase(others, candidate);
        if (tellApart(table, times, with(others)))
            texts = std::move(others);
    }
    return texts;
}

} // namespace

std::vector<std::size_t> seriesKeys(const Table &table, const std::optional<QStringList> &tags)
{
    std::vector<std::size_t> keys;
    std::vector<std::size_t> texts;
    std::vector<std::size_t> known; // tags, whatever says so
    for (std::size_t i = 0; i < table.columnCount(); ++i) {
        const Column &column = table.column(i);
        const bool isTag = column.role() == ColumnRole::Tag ||
                           (tags && column.role() == ColumnRole::Field && tags->contains(column.name()));
        if (isTag || column.role() == ColumnRole::SeriesName)
            keys.push_back(i);
        else if (column.type() == ColumnType::Text && countTexts(column, mostTexts))
            texts.push_back(i);
        if (isTag)
            known.push_back(i);
    }
    const std::optional<std::size_t> time = table.findRole(ColumnRole::Time);
    const bool isGrouped = !tags && !known.empty(); // the statement named its tags
    if (isGrouped || !time || texts.empty())
        return keys;
    const std::vector<std::size_t> found = tagsAmong(texts, tags ? keys : known, table, table.column(*time));
    keys.insert(keys.end(), found.begin(), found.end());
    return keys;
}

} // namespace penstock
