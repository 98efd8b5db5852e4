// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bytes/byteword.h"

namespace penstock {

/// What a text holds that is seldom there, in one look at all of its bytes.
class ByteSurvey final
{
public:
    ByteSurvey(const char *from, const char *to)
    {
#ifdef __SSE2__
        __m128i seen = _mm_setzero_si128();
        __m128i nul = _mm_setzero_si128();
        for (constexpr std::ptrdiff_t wide = sizeof seen; to - from >= wide; from += wide) {
            const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i *>(from));
            seen = _mm_or_si128(seen, bytes);
            nul = _mm_or_si128(nul, _mm_cmpeq_epi8(bytes, _mm_setzero_si128()));
        }
        m_isAscii = _mm_movemask_epi8(seen) == 0;
        m_hasNul = _mm_movemask_epi8(nul) != 0;
#else
        for (constexpr std::ptrdiff_t wide = sizeof(std::uint64_t); to - from >= wide; from += wide) {
            const auto word = byteword::load<std::uint64_t>(from);
            m_isAscii = m_isAscii && (word & byteword::highBits) == 0;
            m_hasNul = m_hasNul || byteword::zeros(word) != 0;
        }
#endif
        for (; from != to; ++from) {
            m_isAscii = m_isAscii && static_cast<unsigned char>(*from) < 0x80;
            m_hasNul = m_hasNul || *from == '\0';
        }
    }

    bool isAscii() const { return m_isAscii; }
    bool hasNul() const { return m_hasNul; }

private:
    bool m_isAscii = true;
    bool m_hasNul = false;
};

} // namespace penstock
