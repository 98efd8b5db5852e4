// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bytes/byteword.h"

#include <bit>

namespace penstock {

/// Finds each of two bytes in a text, one place after the other: looks at 64 bytes at once and remembers what it saw.
/// There must be one to be found, and `block` bytes can be read from the byte searched from on, be they what they may.
/// The text stays as it is between two searches.
class ByteSearch final
{
public:
    static constexpr std::size_t block = 64;

    ByteSearch(char one, char other) : m_one(one), m_other(other) {}

    /// The first of the bytes at or behind `from`, which is not before the last one found.
    const char *find(const char *from)
    {
        const auto at = static_cast<std::size_t>(from - m_begin);
        if (!m_begin || at >= block)
            look(from);
        else
            m_found = m_found >> at << at;
        return first();
    }

    /// The first behind the last one found.
    const char *next()
    {
        m_found &= m_found - 1;
        return first();
    }

private:
    const char *first()
    {
        while (m_found == 0)
            look(m_begin + block);
        return m_begin + std::countr_zero(m_found);
    }

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
    std::uint64_t m_found = 0;     ///< a bit for each of its bytes that is one of the two, from the last one found on
};

} // namespace penstock
