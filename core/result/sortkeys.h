// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result/bucketsort.h"
#include "core/result/chunkcursor.h"

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
    /// By the keys of these rows, which are few.
    static void sortFew(std::span<std::uint32_t> rows, std::vector<std::uint64_t> &keys);
};

/// Numbers, times and booleans: bits whose order is the order of the values.
class NumberKeys : public ExactKeys
{
public:
    NumberKeys(const Column &column, bool descending);

    std::uint64_t key(std::uint32_t row, std::size_t) { return keyAt(m_cursor.seek(row)) ^ m_flip; }
    void sortFew(std::span<std::uint32_t> rows, std::size_t level);

private:
    std::uint64_t keyAt(std::size_t row);

    ChunkCursor m_cursor;
    ColumnType m_type;
    std::uint64_t m_flip;
    std::vector<std::uint64_t> m_keys;
};

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
    std::vector<std::uint64_t> m_keys;
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
