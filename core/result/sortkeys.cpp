// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/result/sortkeys.h"

#include <algorithm>
#include <array>
#include <bit>
#include <limits>
#include <numeric>
#include <unordered_map>
#include <utility>

namespace penstock {

namespace {

constexpr std::size_t bytesPerLevel = sizeof(std::uint64_t);
constexpr std::size_t fewTexts = 65'536;

constexpr int digitBits = 8;
constexpr std::size_t digits = std::size_t(1) << digitBits;
constexpr std::size_t worthDealing = 64;
constexpr int firstDigits = 3; // so many bits tell nearly all keys of a bucket apart

/// By the keys, when hardly any is out of its place.
template <typename Item> void insertSorted(std::vector<Item> &items)
{
    for (std::size_t i = 1; i < items.size(); ++i) {
        const Item item = items[i];
        std::size_t at = i;
        for (; at > 0 && items[at - 1].key > item.key; --at)
            items[at] = items[at - 1];
        items[at] = item;
    }
}

/// One step of a radix sort: by the bits from `shift` on.
template <typename Item> void dealByDigit(std::vector<Item> &items, std::vector<Item> &spare, int shift)
{
    std::array<std::uint32_t, digits> starts{};
    for (const Item &item : items)
        ++starts[(item.key >> shift) % digits];
    if (starts[(items.front().key >> shift) % digits] == items.size())
        return;
    std::exclusive_scan(starts.begin(), starts.end(), starts.begin(), std::uint32_t(0));
    for (const Item &item : items)
        spare[starts[(item.key >> shift) % digits]++] = item;
    std::swap(items, spare);
}

} // namespace

void ExactKeys::sortItems()
{
    if (std::ranges::is_sorted(m_items, {}, &Item::key))
        return;
    if (m_items.size() < worthDealing) {
        insertSorted(m_items);
        return;
    }
    std::uint64_t least = std::numeric_limits<std::uint64_t>::max();
    std::uint64_t greatest = 0;
    for (const Item &item : m_items) {
        least = std::min(least, item.key);
        greatest = std::max(greatest, item.key);
    }
    for (Item &item : m_items)
        item.key -= least;
    const int bits = static_cast<int>(std::bit_width(greatest - least));
    m_spare.resize(m_items.size());
    // Mostly the highest digits are enough, and what they leave is put right; else from the lowest on.
    const int from = std::max(0, bits - firstDigits * digitBits);
    for (int shift = from; shift < bits; shift += digitBits)
        dealByDigit(m_items, m_spare, shift);
    if (from == 0)
        return;
    std::size_t alike = 0;
    for (std::size_t i = 1; i < m_items.size(); ++i)
        alike += m_items[i].key >> from == m_items[i - 1].key >> from ? 1 : 0;
    if (alike < m_items.size() / 16 + 1) {
        insertSorted(m_items);
        return;
    }
    for (int shift = 0; shift < bits; shift += digitBits)
        dealByDigit(m_items, m_spare, shift);
}

NumberKeys::NumberKeys(const Column &column, bool descending)
    : m_type(column.type()), m_flip(descending ? ~std::uint64_t(0) : 0)
{
    m_firstRows.reserve(column.chunkCount() + 1);
    m_parts.reserve(column.chunkCount());
    for (std::size_t i = 0; i < column.chunkCount(); ++i) {
        m_firstRows.push_back(column.firstRow(i));
        m_parts.push_back(partOf(column.chunk(i)));
    }
    m_firstRows.push_back(column.size());
}

NumberKeys::Part NumberKeys::partOf(const ColumnChunk &chunk) const
{
    const auto beside = [&chunk](const auto *values, Kind kind) -> Part {
        const auto run = values->run(0);
        return run.size() == chunk.size() ? Part{&chunk, run.data(), kind} : Part{&chunk, nullptr, Kind::Other};
    };
    const bool isSigned =
        m_type == ColumnType::Integer || m_type == ColumnType::Timestamp || m_type == ColumnType::Duration;
    if (const auto *integers = chunk.values<IntegerBlocks>(); integers && isSigned)
        return beside(integers, Kind::Signed);
    if (const auto *naturals = chunk.values<UnsignedBlocks>(); naturals && m_type == ColumnType::Unsigned)
        return beside(naturals, Kind::Unsigned);
    if (const auto *floats = chunk.values<FloatBlocks>(); floats && m_type == ColumnType::Float)
        return beside(floats, Kind::Float);
    return {&chunk, nullptr, Kind::Other};
}

std::uint64_t NumberKeys::keyOf(const ColumnChunk &chunk, std::size_t row) const
{
    switch (m_type) {
    case ColumnType::Integer:
    case ColumnType::Timestamp:
    case ColumnType::Duration:
        return static_cast<std::uint64_t>(chunk.integer(row)) ^ signBit;
    case ColumnType::Unsigned:
        return chunk.unsignedInteger(row);
    case ColumnType::Float:
        return ordered(chunk.number(row));
    case ColumnType::Boolean:
        return chunk.boolean(row) ? 1 : 0;
    case ColumnType::Text:
        break;
    }
    return 0;
}

void NumberKeys::find(std::size_t row)
{
    // Mostly in the next one, or not far behind it.
    constexpr std::size_t near = 4;
    std::size_t index = m_index;
    for (std::size_t i = 0; i < near && index + 1 < m_parts.size() && row >= m_firstRows[index + 1]; ++i)
        ++index;
    if (row < m_firstRows[index] || row >= m_firstRows[index + 1])
        index = static_cast<std::size_t>(std::ranges::upper_bound(m_firstRows, row) - m_firstRows.begin()) - 1;
    const Part &part = m_parts[index];
    m_index = index;
    m_chunk = part.chunk;
    m_values = part.values;
    m_kind = part.kind;
    m_first = m_firstRows[index];
    m_count = m_firstRows[index + 1] - m_first;
}

void NumberKeys::sortFew(std::span<std::uint32_t> rows, std::size_t level)
{
    m_items.clear();
    m_items.reserve(rows.size());
    for (const std::uint32_t row : rows)
        m_items.push_back({key(row, level), row});
    sortItems();
    std::ranges::transform(m_items, rows.begin(), &Item::row);
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
    m_items.clear();
    m_items.reserve(rows.size());
    for (const std::uint32_t row : rows)
        m_items.push_back({key(row, level), row});
    sortItems();
    std::ranges::transform(m_items, rows.begin(), &Item::row);
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
