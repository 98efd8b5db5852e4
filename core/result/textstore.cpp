// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/result/textstore.h"

#include <algorithm>
#include <cstring>
#include <functional>
#include <iterator>

namespace penstock {

namespace {

constexpr std::size_t lengthBytes = sizeof(std::uint32_t);
constexpr std::size_t smallestArena = 1'024;
constexpr std::size_t largestArena = 1'048'576;
// Fewer entries than this cost little, and a column that starts with many texts may still repeat them.
constexpr std::size_t entriesWorthALook = 65'536;
constexpr std::size_t firstSlots = 64;

std::uint32_t hashOf(std::string_view text)
{
    const std::size_t hash = std::hash<std::string_view>{}(text);
    return static_cast<std::uint32_t>(hash ^ (hash >> 32));
}

} // namespace

std::string_view TextStore::textOf(Record record)
{
    if (!record)
        return {};
    std::uint32_t length = 0;
    std::memcpy(&length, record, lengthBytes);
    return {record + lengthBytes, length};
}

std::string_view TextStore::at(std::size_t row) const
{
    if (!m_dictionary)
        return textOf(m_records[row]);
    const std::uint32_t code = m_codes[row];
    return code == noCode ? std::string_view() : entry(code);
}

void TextStore::append(std::string_view text, std::size_t count)
{
    if (count == 0)
        return;
    if (!m_dictionary) {
        m_records.append(count, store(text));
        return;
    }
    if (m_lastCode == noCode || entry(m_lastCode) != text)
        m_lastCode = codeFor(text);
    m_codes.append(count, m_lastCode);
    if (m_entries.size() >= entriesWorthALook && m_entries.size() > m_codes.size() / 2)
        leaveDictionary();
}

void TextStore::appendNothing(std::size_t count)
{
    if (m_dictionary)
        m_codes.append(count, noCode);
    else
        m_records.append(count, nullptr);
}

void TextStore::append(const TextStore &other)
{
    const std::size_t count = other.size();
    std::vector<std::uint32_t> codes; // theirs to ours
    for (std::size_t row = 0; row < count; ++row) {
        if (!other.m_dictionary || !m_dictionary) {
            const bool nothing = other.m_dictionary ? other.m_codes[row] == noCode : !other.m_records[row];
            nothing ? appendNothing(1) : append(other.at(row));
            continue;
        }
        const std::uint32_t theirs = other.m_codes[row];
        if (theirs == noCode) {
            m_codes.append(noCode);
            continue;
        }
        codes.resize(other.m_entries.size(), noCode);
        if (codes[theirs] == noCode) {
            append(other.entry(theirs));
            codes[theirs] = m_lastCode;
        } else {
            m_codes.append(codes[theirs]);
        }
    }
}

TextStore::Record TextStore::store(std::string_view text)
{
    const std::size_t needed = lengthBytes + text.size();
    if (needed > m_freeBytes) {
        const std::size_t usual = std::clamp(m_arenaBytes, smallestArena, largestArena);
        m_freeBytes = std::max(needed, usual);
        m_arena.push_back({std::make_unique_for_overwrite<char[]>(m_freeBytes), m_freeBytes});
        m_free = m_arena.back().bytes.get();
        m_arenaBytes += m_freeBytes;
    }
    char *const record = m_free;
    const auto length = static_cast<std::uint32_t>(text.size());
    std::memcpy(record, &length, lengthBytes);
    if (length > 0)
        std::memcpy(record + lengthBytes, text.data(), length);
    m_free += needed;
    m_freeBytes -= needed;
    return record;
}

std::uint32_t TextStore::codeFor(std::string_view text)
{
    if (m_entries.size() * 2 >= m_slots.size())
        growSlots();
    const std::uint32_t hash = hashOf(text);
    const std::size_t mask = m_slots.size() - 1;
    std::size_t slot = hash & mask;
    for (; m_slots[slot] != 0; slot = (slot + 1) & mask) {
        const std::uint32_t code = m_slots[slot] - 1;
        if (m_hashes[code] == hash && entry(code) == text)
            return code;
    }
    const auto code = static_cast<std::uint32_t>(m_entries.size());
    m_entries.append(store(text));
    m_hashes.push_back(hash);
    m_slots[slot] = code + 1;
    return code;
}

void TextStore::growSlots()
{
    m_slots.assign(std::max(firstSlots, m_slots.size() * 2), 0);
    const std::size_t mask = m_slots.size() - 1;
    for (std::uint32_t code = 0; code < m_entries.size(); ++code) {
        std::size_t slot = m_hashes[code] & mask;
        while (m_slots[slot] != 0)
            slot = (slot + 1) & mask;
        m_slots[slot] = code + 1;
    }
}

void TextStore::leaveDictionary()
{
    for (std::size_t row = 0; row < m_codes.size(); ++row) {
        const std::uint32_t code = m_codes[row];
        m_records.append(code == noCode ? nullptr : m_entries[code]);
    }
    m_codes = {};
    m_entries = {};
    forget();
    m_dictionary = false;
}

/// What finds the code of a text.
void TextStore::forget()
{
    std::vector<std::uint32_t>().swap(m_hashes);
    std::vector<std::uint32_t>().swap(m_slots);
}

void TextStore::trim(ChunkArena *arena)
{
    if (arena)
        moveTexts(*arena);
    m_codes.trim(arena);
    m_records.trim(arena);
    m_entries.trim(arena);
    forget();
}

/// The records, and what points to them.
void TextStore::moveTexts(ChunkArena &arena)
{
    std::shared_ptr<char[]> texts = arena.take<char>(m_arenaBytes - m_freeBytes);
    if (!texts)
        return;
    struct Move
    {
        const char *from;
        char *to;
    };
    std::vector<Move> moves;
    moves.reserve(m_arena.size());
    char *to = texts.get();
    for (const Arena &piece : m_arena) {
        const std::size_t used = piece.size - (&piece == &m_arena.back() ? m_freeBytes : 0);
        std::copy_n(piece.bytes.get(), used, to);
        moves.push_back({piece.bytes.get(), to});
        to += used;
    }
    std::ranges::sort(moves, std::ranges::less(), &Move::from);
    const auto move = [&moves](BlockVector<Record> &records) {
        for (std::size_t i = 0; i < records.size(); ++i) {
            Record &record = records[i];
            if (!record)
                continue;
            const Move &piece = *std::prev(std::ranges::upper_bound(moves, record, std::ranges::less(), &Move::from));
            record = piece.to + (record - piece.from);
        }
    };
    move(m_entries);
    move(m_records);
    m_arenaBytes -= m_freeBytes;
    m_freeBytes = 0;
    m_free = nullptr;
    std::vector<Arena>().swap(m_arena);
    m_texts = std::move(texts);
}

std::size_t TextStore::memoryBytes() const
{
    return m_codes.memoryBytes() + m_records.memoryBytes() + m_entries.memoryBytes() +
           (m_hashes.capacity() + m_slots.capacity()) * sizeof(std::uint32_t) + m_arenaBytes;
}

std::size_t TextStore::plainBytes() const
{
    return m_codes.plainBytes() + m_records.plainBytes() + m_entries.plainBytes() +
           (m_hashes.capacity() + m_slots.capacity()) * sizeof(std::uint32_t) + (m_texts ? 0 : m_arenaBytes);
}

std::size_t TextStore::packedBytes() const
{
    return m_codes.packedBytes() + m_records.packedBytes() + m_entries.packedBytes() +
           ChunkArena::packed(m_arenaBytes - m_freeBytes);
}

} // namespace penstock
