// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lineprotocol/knownkeys.h"

#include "core/lineprotocol/lineescape.h"

#include <algorithm>

namespace penstock {

namespace {

constexpr std::size_t most = 4'096; // keys; a row that leaves some out is walked along all of them

bool ascend(const std::vector<KnownKeys::Piece> &pieces)
{
    return std::ranges::is_sorted(
        pieces, {}, [](const KnownKeys::Piece &piece) { return std::string_view(piece.key, piece.size); });
}

} // namespace

void KnownKeys::learn(const PointView &point, LineDialect dialect)
{
    if (point.table == 0)
        return;
    if (point.table != m_table) {
        *this = {};
        m_table = point.table;
        m_isUsable = true;
        m_text.assign(Piece::wide, '\0');
    }
    std::size_t at = 0;
    for (const TagView &tag : point.tags)
        learn(m_tags, at, tag.key, dialect);
    at = 0;
    for (const FieldView &field : point.fields)
        learn(m_fields, at, field.key, dialect);
    m_isUsable = m_isUsable && ascend(m_tags);
}

/// `at`: behind the key before, where this one is put in unless it is known.
void KnownKeys::learn(std::vector<Piece> &pieces, std::size_t &at, std::string_view key, LineDialect dialect)
{
    if (!m_isUsable)
        return;
    const auto known = std::ranges::find_if(
        pieces, [key](const Piece &piece) { return piece.key == key.data() && piece.size == key.size(); });
    if (known != pieces.end()) {
        at = static_cast<std::size_t>(known - pieces.begin()) + 1;
        return;
    }
    std::string text(2 * key.size() + 4, ',');
    LineFault fault{};
    char *const end = &pieces == &m_tags ? writeTag(key, text.data() + 1, fault, dialect)
                                         : writeFieldKey(key, text.data() + 1, fault, dialect);
    if (!end || key == "time" || m_tags.size() + m_fields.size() >= most || isKnownText(key)) {
        m_isUsable = false;
        return;
    }
    *end = '=';
    text.resize(static_cast<std::size_t>(end + 1 - text.data()));
    const std::size_t offset = m_text.size() - Piece::wide;
    pieces.insert(pieces.begin() + static_cast<std::ptrdiff_t>(at++), {key.data(), key.size(), offset, text.size()});
    m_text.insert(offset, text);
    m_longest = std::max(m_longest, key.size());
}

bool KnownKeys::isKnownText(std::string_view key) const
{
    const auto isIt = [key](const Piece &piece) { return std::string_view(piece.key, piece.size) == key; };
    return std::ranges::any_of(m_tags, isIt) || std::ranges::any_of(m_fields, isIt);
}

} // namespace penstock
