// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bytes/byteword.h"

#include <bit>

namespace penstock {

/// Finds each of two bytes in a text, one place after the other: looks at 64 bytes at once and remembers what it saw.
class ByteSearch final
{
public:
    static constexpr std::size_t block = 64;

    ByteSearch(char one, char other) : m_one(one), m_other(other) {}

    /// The first of the bytes at or behind `from`. There must be one, and `block` bytes can be read from there on, be
    /// they what they may. The text stays as it is between two searches.
    const char *find(const char *from)
    {
        auto at = static_cast<std::size_t>(from - m_begin);
        if (!m_begin || at >= block) {
            at = 0;
            look(from);
        }
        std::uint64_t found = m_found >> at;
        const char *begin = m_begin + at;
        while (found == 0) {
            begin = m_begin + block;
            look(begin);
            found = m_found;
        }
        return begin + std::countr_zero(found);
    }

private:
    void look(const char *from)
    {
        m_begin = from;
#ifdef __SSE2__
        m_found = 0;
        const __m128i one = _mm_set1_epi8(m_one);
        const __m128i other = _mm_set1_epi8(m_other);
        for (unsigned at = 0; at < block; at += sizeof one) {
            const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i *>(from + at));
            const __m128i equal = _mm_or_si128(_mm_cmpeq_epi8(bytes, one), _mm_cmpeq_epi8(bytes, other));
            m_found |= std::uint64_t(static_cast<unsigned>(_mm_movemask_epi8(equal))) << at;
        }
#else
        m_found = 0;
        for (unsigned at = 0; at < block; ++at)
            m_found |= std::uint64_t(from[at] == m_one || from[at] == m_other) << at;
#endif
    }

    char m_one;
    char m_other;
    const char *m_begin = nullptr; ///< of the block
    std::uint64_t m_found = 0;     ///< a bit for each of its bytes
};

} // namespace penstock
