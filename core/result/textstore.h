// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result/blockvector.h"

#include <cstdint>
#include <string_view>

namespace penstock {

/// The texts of a column: a dictionary as long as that pays, plain texts when most of many differ.
class TextStore
{
public:
    static constexpr std::uint32_t noCode = 0xffff'ffff; ///< the code of a row without text

    std::size_t size() const { return m_dictionary ? m_codes.size() : m_records.size(); }

    /// Valid as long as the store lives; empty for a row without text.
    std::string_view at(std::size_t row) const;

    void append(std::string_view text, std::size_t count = 1);
    void appendNothing(std::size_t count);
    void append(const TextStore &other);

    bool isDictionary() const { return m_dictionary; }
    std::size_t dictionarySize() const { return m_entries.size(); }
    std::uint32_t code(std::size_t row) const { return m_codes[row]; }
    std::string_view entry(std::uint32_t code) const { return textOf(m_entries[code]); }

    /// Gives back what only appending needs; moves the rest into the arena if that has room. Nothing can be appended
    /// afterwards.
    void trim(ChunkArena *arena = nullptr);

    std::size_t memoryBytes() const;
    std::size_t plainBytes() const;  ///< in no arena
    std::size_t packedBytes() const; ///< in one

private:
    /// A record is a length of four bytes and the text.
    using Record = const char *;
    struct Arena
    {
        std::unique_ptr<char[]> bytes;
        std::size_t size = 0;
    };
    static std::string_view textOf(Record record);

    Record store(std::string_view text);
    std::uint32_t codeFor(std::string_view text);
    void growSlots();
    void leaveDictionary();
    void forget();
    void moveTexts(ChunkArena &arena);

    bool m_dictionary = true;
    BlockVector<std::uint32_t> m_codes; // while a dictionary
    BlockVector<Record> m_records;      // afterwards; null for a row without text

    BlockVector<Record> m_entries;
    std::vector<std::uint32_t> m_hashes; // of the entries
    std::vector<std::uint32_t> m_slots;  // open addressing: code + 1, or 0
    std::uint32_t m_lastCode = noCode;

    std::vector<Arena> m_arena;
    std::shared_ptr<char[]> m_texts; // moved: all records
    char *m_free = nullptr;
    std::size_t m_freeBytes = 0;
    std::size_t m_arenaBytes = 0;
};

} // namespace penstock
