// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/result/sortkeys.h"

#include <algorithm>
#include <bit>
#include <numeric>
#include <unordered_map>
#include <utility>

namespace penstock {

namespace {

constexpr std::uint64_t signBit = std::uint64_t(1) << 63;
constexpr std::size_t bytesPerLevel = sizeof(std::uint64_t);
constexpr std::size_t fewTexts = 65'536;

std::uint64_t orderedBits(std::int64_t value)
{
    return static_cast<std::uint64_t>(value) ^ signBit;
}

std::uint64_t orderedBits(double value)
{
    const auto bits = std::bit_cast<std::uint64_t>(value == 0 ? 0.0 : value); // -0 is 0
    return (bits & signBit) != 0 ? ~bits : bits | signBit;
}

} // namespace

void ExactKeys::sortFew(std::span<std::uint32_t> rows, std::vector<std::uint64_t> &keys)
{
    if (std::ranges::is_sorted(keys))
        return;
    const auto [least, greatest] = std::ranges::minmax(keys);
    const int placeBits = static_cast<int>(std::bit_width(keys.size() - 1));
    const std::vector<std::uint32_t> before(rows.begin(), rows.end());
    if (static_cast<int>(std::bit_width(greatest - least)) + placeBits <= 64) {
        // Key and place in one number: equal ones stay in their order, and nothing but numbers is compared.
        for (std::size_t i = 0; i < keys.size(); ++i)
            keys[i] = (keys[i] - least) << placeBits | i;
        std::ranges::sort(keys);
        const std::uint64_t mask = (std::uint64_t(1) << placeBits) - 1;
        for (std::size_t i = 0; i < keys.size(); ++i)
            rows[i] = before[keys[i] & mask];
        return;
    }
    std::vector<std::uint32_t> places(keys.size());
    std::iota(places.begin(), places.end(), 0U);
    std::ranges::stable_sort(places, {}, [&keys](std::uint32_t place) { return keys[place]; });
    for (std::size_t i = 0; i < places.size(); ++i)
        rows[i] = before[places[i]];
}

NumberKeys::NumberKeys(const Column &column, bool descending)
    : m_cursor(column), m_type(column.type()), m_flip(descending ? ~std::uint64_t(0) : 0)
{
}

std::uint64_t NumberKeys::keyAt(std::size_t row)
{
    const ColumnChunk &chunk = m_cursor.chunk();
    switch (m_type) {
    case ColumnType::Integer:
    case ColumnType::Timestamp:
    case ColumnType::Duration:
        return orderedBits(chunk.integer(row));
    case ColumnType::Unsigned:
        return chunk.unsignedInteger(row);
    case ColumnType::Float:
        return orderedBits(chunk.number(row));
    case ColumnType::Boolean:
        return chunk.boolean(row) ? 1 : 0;
    case ColumnType::Text:
        break;
    }
    return 0;
}

void NumberKeys::sortFew(std::span<std::uint32_t> rows, std::size_t level)
{
    m_keys.clear();
    for (const std::uint32_t row : rows)
        m_keys.push_back(key(row, level));
    ExactKeys::sortFew(rows, m_keys);
}

bool RankKeys::areFew(const Column &column, std::size_t rows)
{
    std::size_t texts = 0;
    for (std::size_t i = 0; i < column.chunkCount(); ++i) {
        const ColumnChunk &chunk = column.chunk(i);
        if (!chunk.hasValues())
            continue;
        const TextStore *const store = chunk.values<TextStore>();
        if (!store || !store->isDictionary())
            return false;
        texts += store->dictionarySize();
    }
    return texts <= std::max(fewTexts, rows / 8);
}

RankKeys::RankKeys(const Column &column, bool descending) : m_cursor(column), m_flip(descending ? ~std::uint64_t(0) : 0)
{
    std::unordered_map<std::string_view, std::uint32_t> ranks;
    const auto forEachText = [&column](auto visit) {
        for (std::size_t i = 0; i < column.chunkCount(); ++i) {
            const TextStore *const store = column.chunk(i).values<TextStore>();
            for (std::uint32_t code = 0; store && code < store->dictionarySize(); ++code)
                visit(i, store->entry(code));
        }
    };
    forEachText([&ranks](std::size_t, std::string_view text) { ranks.try_emplace(text, 0); });
    std::vector<std::string_view> texts;
    texts.reserve(ranks.size());
    for (const auto &[text, rank] : ranks)
        texts.push_back(text);
    std::ranges::sort(texts);
    for (std::size_t i = 0; i < texts.size(); ++i)
        ranks[texts[i]] = static_cast<std::uint32_t>(i);
    m_ranks.resize(column.chunkCount());
    forEachText([&](std::size_t chunk, std::string_view text) { m_ranks[chunk].push_back(ranks.at(text)); });
}

void RankKeys::sortFew(std::span<std::uint32_t> rows, std::size_t level)
{
    m_keys.clear();
    for (const std::uint32_t row : rows)
        m_keys.push_back(key(row, level));
    ExactKeys::sortFew(rows, m_keys);
}

TextKeys::TextKeys(const Column &column, bool descending) : m_column(column), m_cursor(column), m_descending(descending)
{
}

std::string_view TextKeys::textOf(std::uint32_t row)
{
    const std::size_t at = m_cursor.seek(row);
    return m_cursor.chunk().texts(m_column.zone().get()).at(at);
}

std::uint64_t TextKeys::key(std::uint32_t row, std::size_t level)
{
    const std::string_view text = textOf(row);
    std::uint64_t key = 0;
    for (std::size_t i = level * bytesPerLevel; i < (level + 1) * bytesPerLevel; ++i)
        key = key << 8 | (i < text.size() ? static_cast<unsigned char>(text[i]) : 0U);
    return m_descending ? ~key : key;
}

bool TextKeys::goesDeeper(std::span<std::uint32_t> rows, std::size_t level)
{
    const std::size_t read = (level + 1) * bytesPerLevel;
    std::size_t shortest = std::string_view::npos;
    std::size_t longest = 0;
    for (const std::uint32_t row : rows) {
        shortest = std::min(shortest, textOf(row).size());
        longest = std::max(longest, textOf(row).size());
    }
    if (longest > read)
        return true;
    // What ends here and what goes on with zero bytes have the same keys.
    if (shortest != longest) {
        const auto before = [this](std::uint32_t a, std::uint32_t b) {
            return m_descending ? textOf(a).size() > textOf(b).size() : textOf(a).size() < textOf(b).size();
        };
        std::ranges::stable_sort(rows, before);
    }
    return false;
}

void TextKeys::sortFew(std::span<std::uint32_t> rows, std::size_t)
{
    m_items.clear();
    for (std::size_t i = 0; i < rows.size(); ++i)
        m_items.push_back({textOf(rows[i]), static_cast<std::uint32_t>(i), rows[i]});
    std::ranges::sort(m_items, [descending = m_descending](const Item &a, const Item &b) {
        if (a.text != b.text)
            return descending ? a.text > b.text : a.text < b.text;
        return a.place < b.place;
    });
    for (std::size_t i = 0; i < rows.size(); ++i)
        rows[i] = m_items[i].row;
}

} // namespace penstock
