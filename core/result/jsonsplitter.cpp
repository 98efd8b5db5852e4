// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/result/jsonsplitter.h"

namespace penstock {

namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

} // namespace

void JsonSplitter::add(std::string_view bytes)
{
    const std::size_t used = m_hasText || m_state == State::Document ? m_start : m_scanned;
    m_buffer.drop(used);
    m_scanned -= used;
    m_start = 0;
    m_buffer.add(bytes);
}

std::optional<JsonSplitter::Piece> JsonSplitter::next()
{
    const std::string_view bytes = m_buffer.bytes();
    while (m_scanned < bytes.size()) {
        switch (m_state) {
        case State::Between: {
            const char c = bytes[m_scanned];
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
            const std::size_t newline = bytes.find('\n', m_scanned);
            m_scanned = std::min(newline, bytes.size());
            if (newline != std::string_view::npos)
                m_state = State::Between;
            break;
        }
        case State::Document: {
            const std::size_t length = m_scanner.findEnd(bytes.substr(m_scanned));
            if (length == JsonScanner::npos) {
                m_scanned = bytes.size();
                break;
            }
            m_scanned += length;
            m_state = State::Between;
            return piece(Piece::Kind::Document, m_start, m_scanned);
        }
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

std::size_t JsonSplitter::incompleteBytes() const
{
    return m_state == State::Document || m_hasText ? m_buffer.bytes().size() - m_start : 0;
}

JsonSplitter::Piece JsonSplitter::rest() const
{
    const std::size_t end = m_buffer.bytes().size();
    return piece(Piece::Kind::Text, m_hasText ? m_start : end, end);
}

JsonSplitter::Piece JsonSplitter::piece(Piece::Kind kind, std::size_t start, std::size_t end) const
{
    const std::string_view bytes = m_buffer.bytes();
    while (end > start && isSpace(bytes[end - 1]))
        --end;
    return {kind, bytes.substr(start, end - start), m_buffer.position() + start};
}

} // namespace penstock
