// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/keyreader.h"

#include "core/result/valuetext.h"

#include <unordered_set>

namespace penstock {

std::uint32_t KeyReader::at(std::size_t row)
{
    const std::size_t at = m_cursor.seek(row);
    const ColumnChunk &chunk = m_cursor.chunk();
    if (chunk.isNull(at))
        return 0;
    const TextStore *const store = chunk.values<TextStore>();
    if (!store || !store->isDictionary()) {
        m_text.clear();
        appendValueText(&m_text, m_column, row);
        return numberOf(m_text);
    }
    if (m_dictionary != store) {
        m_dictionary = store;
        m_known.assign(store->dictionarySize(), 0);
    }
    std::uint32_t &known = m_known[store->code(at)];
    if (known == 0)
        known = numberOf(store->entry(store->code(at)));
    return known;
}

std::size_t KeyReader::sameUntil(std::size_t row)
{
    if (row >= m_sameFrom && row < m_sameUntil)
        return m_sameUntil;
    std::size_t at = m_cursor.seek(row);
    const ColumnChunk &chunk = m_cursor.chunk();
    const TextStore *const store = chunk.values<TextStore>();
    m_sameFrom = row;
    m_sameUntil = row + 1;
    if (!chunk.hasValues())
        m_sameUntil = row + chunk.size() - at;
    else if (store && store->isDictionary()) {
        for (const std::uint32_t code = store->code(at); ++at < chunk.size() && store->code(at) == code;)
            ++m_sameUntil;
    }
    return m_sameUntil;
}

std::uint32_t KeyReader::numberOf(std::string_view text)
{
    return m_numbers.try_emplace(std::string(text), static_cast<std::uint32_t>(m_numbers.size() + 1)).first->second;
}

std::optional<std::size_t> countTexts(const Column &column, std::size_t most)
{
    std::unordered_set<std::string_view> texts;
    for (std::size_t i = 0; i < column.chunkCount(); ++i) {
        const ColumnChunk &chunk = column.chunk(i);
        if (!chunk.hasValues())
            continue;
        const TextStore *const store = chunk.values<TextStore>();
        if (!store || !store->isDictionary())
            return {};
        for (std::uint32_t code = 0; code < store->dictionarySize(); ++code) {
            texts.insert(store->entry(code));
            if (texts.size() > most)
                return {};
        }
    }
    return texts.size();
}

} // namespace penstock
