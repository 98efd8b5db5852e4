// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lineprotocol/linedialect.h"
#include "core/lineprotocol/pointview.h"

#include <cstdint>
#include <cstring>
#include <string>
#include <vector>

namespace penstock {

/// The keys of one table's points, looked at and escaped once: they are told by the place of their bytes. Knows only
/// sets of keys without doubles that InfluxDB can hold; tags ascend.
class KnownKeys
{
public:
    /// ",key=", followed by at least `Piece::wide` readable bytes.
    struct Piece
    {
        static constexpr std::size_t wide = 16;

        const char *key = nullptr;
        std::size_t size = 0; ///< of the key
        std::size_t offset = 0;
        std::size_t length = 0;
    };

    /// Pieces of tags or of fields, one after the other; no piece is given twice.
    class Walk
    {
    public:
        /// The piece of a key; null: it is none of those that are left.
        const Piece *next(std::string_view key)
        {
            while (m_at != m_end) {
                const Piece *const piece = m_at++;
                if (piece->key == key.data() && piece->size == key.size())
                    return piece;
            }
            return nullptr;
        }

    private:
        friend class KnownKeys;
        explicit Walk(const std::vector<Piece> &pieces) : m_at(pieces.data()), m_end(pieces.data() + pieces.size()) {}

        const Piece *m_at;
        const Piece *m_end;
    };

    /// Whether keys of that table are known.
    bool isOf(std::uint32_t table) const { return table != 0 && table == m_table && m_isUsable; }
    Walk tags() const { return Walk(m_tags); }
    Walk fields() const { return Walk(m_fields); }

    std::size_t bytes() const { return m_text.size(); } ///< of all pieces, and some more
    std::size_t longest() const { return m_longest; }   ///< of the keys of fields
    char *copy(const Piece &piece, char *out) const     ///< writes up to Piece::wide bytes more
    {
        const char *const text = m_text.data() + piece.offset;
        if (piece.length <= Piece::wide)
            std::memcpy(out, text, Piece::wide);
        else
            std::memcpy(out, text, piece.length);
        return out + piece.length;
    }

    /// Takes in what is not known of a point that could be written.
    void learn(const PointView &point, LineDialect dialect);

private:
    void learn(std::vector<Piece> &pieces, std::size_t &at, std::string_view key, LineDialect dialect);
    bool isKnownText(std::string_view key) const;

    std::uint32_t m_table = 0;
    bool m_isUsable = false;
    std::string m_text;
    std::vector<Piece> m_tags;   ///< ascending
    std::vector<Piece> m_fields; ///< in the order of coming
    std::size_t m_longest = 0;
};

} // namespace penstock
