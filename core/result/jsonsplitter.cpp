// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/result/jsonsplitter.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace penstock {

namespace {

constexpr std::size_t smallestBuffer = 65'536;

constexpr auto isInteresting = [] {
    std::array<bool, 256> table{};
    for (const unsigned char c : {'"', '{', '}'})
        table[c] = true;
    return table;
}();

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

} // namespace

void JsonSplitter::add(std::string_view bytes)
{
    const std::size_t kept = m_hasText || m_state == State::Document ? m_start : m_scanned;
    if (kept > 0) {
        std::memmove(m_buffer.get(), m_buffer.get() + kept, m_size - kept);
        m_dropped += kept;
        m_size -= kept;
        m_scanned -= kept;
        m_start = 0;
    }
    reserve(m_size + bytes.size());
    std::copy(bytes.begin(), bytes.end(), m_buffer.get() + m_size);
    m_size += bytes.size();
}

void JsonSplitter::reserve(std::size_t size)
{
    if (size + padding <= m_capacity)
        return;
    const std::size_t capacity = std::max({smallestBuffer, size + padding, m_capacity * 2});
    auto buffer = std::make_unique<char[]>(capacity);
    std::copy_n(m_buffer.get(), m_size, buffer.get());
    m_buffer = std::move(buffer);
    m_capacity = capacity;
}

std::optional<JsonSplitter::Piece> JsonSplitter::next()
{
    while (m_scanned < m_size) {
        switch (m_state) {
        case State::Between: {
            const char c = m_buffer[m_scanned];
            if (c == '{') {
                if (auto text = beginDocument())
                    return text;
            } else if (isSpace(c)) {
                ++m_scanned;
            } else {
                if (!m_hasText)
                    m_start = m_scanned;
                m_hasText = true;
                m_state = State::Text;
            }
            break;
        }
        case State::Text: {
            const char *const from = m_buffer.get() + m_scanned;
            const auto *const newline = static_cast<const char *>(std::memchr(from, '\n', m_size - m_scanned));
            m_scanned = newline ? static_cast<std::size_t>(newline - m_buffer.get()) : m_size;
            if (newline)
                m_state = State::Between;
            break;
        }
        case State::Document:
            if (scanDocument()) {
                m_state = State::Between;
                return piece(Piece::Kind::Document, m_start, m_scanned);
            }
            break;
        }
    }
    return {};
}

std::optional<JsonSplitter::Piece> JsonSplitter::beginDocument()
{
    std::optional<Piece> text;
    if (m_hasText)
        text = piece(Piece::Kind::Text, m_start, m_scanned);
    m_hasText = false;
    m_start = m_scanned;
    m_state = State::Document;
    return text;
}

/// Goes on to the end of the document, or of the buffer; true when the document is complete.
bool JsonSplitter::scanDocument()
{
    const char *const begin = m_buffer.get();
    const char *const end = begin + m_size;
    const char *at = begin + m_scanned;
    while (at < end) {
        if (m_escaped) {
            m_escaped = false;
            ++at;
        } else if (m_inString) {
            while (at < end && *at != '"' && *at != '\\')
                ++at;
            if (at == end)
                break;
            m_inString = *at != '"';
            m_escaped = *at == '\\';
            ++at;
        } else {
            while (at < end && !isInteresting[static_cast<unsigned char>(*at)])
                ++at;
            if (at == end)
                break;
            const char c = *at++;
            m_inString = c == '"';
            if (c == '{')
                ++m_depth;
            if (c == '}' && --m_depth == 0) {
                m_scanned = static_cast<std::size_t>(at - begin);
                return true;
            }
        }
    }
    m_scanned = m_size;
    return false;
}

JsonSplitter::Piece JsonSplitter::rest() const
{
    return piece(Piece::Kind::Text, m_hasText ? m_start : m_size, m_size);
}

JsonSplitter::Piece JsonSplitter::piece(Piece::Kind kind, std::size_t start, std::size_t end) const
{
    while (end > start && isSpace(m_buffer[end - 1]))
        --end;
    return {kind, {m_buffer.get() + start, end - start}, m_dropped + start};
}

} // namespace penstock
