// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result/bucketsort.h"
#include "core/result/chunkcursor.h"

#include <bit>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace penstock {

// What BucketSort sorts the rows of a column by; none of the rows is null or NaN. One for each kind of column.

/// A key says all of a value.
class ExactKeys
{
public:
    static constexpr bool isExact = true;
    static bool goesDeeper(std::span<std::uint32_t>, std::size_t) { return false; }

protected:
    struct Item
    {
        std::uint64_t key;
        std::uint32_t row;
    };

    /// Puts m_items in the order of their keys; stable.
    void sortItems();

    std::vector<Item> m_items;
    std::vector<Item> m_spare;
};

/// Numbers, times and booleans: bits whose order is the order of the values.
class NumberKeys : public ExactKeys
{
public:
    NumberKeys(const Column &column, bool descending);

    std::uint64_t key(std::uint32_t row, std::size_t)
    {
        if (row - m_first >= m_count)
            find(row);
        const std::size_t at = row - m_first;
        switch (m_kind) {
        case Kind::Signed:
            return (static_cast<const std::uint64_t *>(m_values)[at] ^ signBit) ^ m_flip;
        case Kind::Unsigned:
            return static_cast<const std::uint64_t *>(m_values)[at] ^ m_flip;
        case Kind::Float:
            return ordered(static_cast<const double *>(m_values)[at]) ^ m_flip;
        case Kind::Other:
            break;
        }
        return keyOf(*m_chunk, at) ^ m_flip;
    }
    void sortFew(std::span<std::uint32_t> rows, std::size_t level);

private:
    /// How a chunk's values are read; Other: one by one, as the column has them.
    enum class Kind : std::uint8_t { Signed, Unsigned, Float, Other };
    struct Part
    {
        const ColumnChunk *chunk;
        const void *values; ///< beside each other
        Kind kind;
    };
    static constexpr std::uint64_t signBit = std::uint64_t(1) << 63;

    static std::uint64_t ordered(double value);
    Part partOf(const ColumnChunk &chunk) const;
    std::uint64_t keyOf(const ColumnChunk &chunk, std::size_t row) const;
    void find(std::size_t row);

    ColumnType m_type;
    std::uint64_t m_flip;
    std::vector<std::size_t> m_firstRows; ///< of the chunks; and the number of all rows
    std::vector<Part> m_parts;
    // The part of the last row:
    const ColumnChunk *m_chunk = nullptr;
    const void *m_values = nullptr;
    std::size_t m_first = 0;
    std::size_t m_count = 0;
    std::size_t m_index = 0;
    Kind m_kind = Kind::Other;
};

/// -0 is 0. Of two values the smaller one has the smaller bits.
inline std::uint64_t NumberKeys::ordered(double value)
{
    const auto bits = std::bit_cast<std::uint64_t>(value + 0.0);
    return bits ^ (static_cast<std::uint64_t>(static_cast<std::int64_t>(bits) >> 63) | signBit);
}

/// Texts of which many rows have the same: the place of each among all of them.
class RankKeys : public ExactKeys
{
public:
    /// Whether the texts are worth being put in order beforehand.
    static bool areFew(const Column &column, std::size_t rows);

    RankKeys(const Column &column, bool descending);

    std::uint64_t key(std::uint32_t row, std::size_t)
    {
        const std::size_t at = m_cursor.seek(row);
        return m_ranks[m_cursor.index()][m_cursor.chunk().texts(nullptr).code(at)] ^ m_flip;
    }
    void sortFew(std::span<std::uint32_t> rows, std::size_t level);

private:
    ChunkCursor m_cursor;
    std::vector<std::vector<std::uint32_t>> m_ranks; // by chunk and code
    std::uint64_t m_flip;
};

/// Any texts: eight bytes of them a level.
class TextKeys
{
public:
    static constexpr bool isExact = false;

    TextKeys(const Column &column, bool descending);

    std::uint64_t key(std::uint32_t row, std::size_t level);
    bool goesDeeper(std::span<std::uint32_t> rows, std::size_t level);
    void sortFew(std::span<std::uint32_t> rows, std::size_t level);

private:
    struct Item
    {
        std::string_view text;
        std::uint32_t place;
        std::uint32_t row;
    };

    std::string_view textOf(std::uint32_t row);

    const Column &m_column;
    ChunkCursor m_cursor;
    bool m_descending;
    std::vector<Item> m_items;
};

} // namespace penstock
