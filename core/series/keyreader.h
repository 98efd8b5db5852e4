// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result/chunkcursor.h"

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace penstock {

/// A number from 1 on for each text of a column (toText(), whatever the type), the same for the same text; 0 for null.
class KeyReader
{
public:
    using Numbers = std::unordered_map<std::string, std::uint32_t>;

    /// The numbers that were given go on, as for the same column when it has grown; they must outlive this.
    KeyReader(const Column &column, Numbers &numbers) : m_column(column), m_cursor(column), m_numbers(numbers) {}

    /// Quick when the rows ascend.
    std::uint32_t at(std::size_t row);
    /// The rows from that one on, up to this one (excluded), have the same number. More may have; at least one has.
    std::size_t sameUntil(std::size_t row);

private:
    std::uint32_t numberOf(std::string_view text);

    const Column &m_column;
    ChunkCursor m_cursor;
    Numbers &m_numbers;
    const TextStore *m_dictionary = nullptr;
    std::vector<std::uint32_t> m_known; // of the dictionary, by code; 0: not yet
    std::string m_text;
    std::size_t m_sameFrom = 0; // rows of one number that were found last
    std::size_t m_sameUntil = 0;
};

/// How many different texts a column of text has; nothing when they are more than `most` or it has other values.
std::optional<std::size_t> countTexts(const Column &column, std::size_t most);

} // namespace penstock
