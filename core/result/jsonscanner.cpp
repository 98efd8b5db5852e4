// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/result/jsonscanner.h"

#include <bit>
#include <cstdint>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace penstock {

namespace {

constexpr std::size_t blockBytes = 64;

/// A bit for each byte of a block.
struct BlockMasks
{
    std::uint64_t quotes = 0;
    std::uint64_t backslashes = 0;
    std::uint64_t opening = 0;
    std::uint64_t closing = 0;
};

BlockMasks masksOf(const char *block)
{
    BlockMasks masks;
#ifdef __SSE2__
    for (std::size_t part = 0; part < blockBytes; part += 16) {
        const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i *>(block + part));
        const auto equal = [bytes, part](char c) {
            const auto bits = static_cast<std::uint32_t>(_mm_movemask_epi8(_mm_cmpeq_epi8(bytes, _mm_set1_epi8(c))));
            return std::uint64_t(bits) << part;
        };
        masks.quotes |= equal('"');
        masks.backslashes |= equal('\\');
        masks.opening |= equal('{');
        masks.closing |= equal('}');
    }
#else
    for (std::size_t i = 0; i < blockBytes; ++i) {
        masks.quotes |= std::uint64_t(block[i] == '"') << i;
        masks.backslashes |= std::uint64_t(block[i] == '\\') << i;
        masks.opening |= std::uint64_t(block[i] == '{') << i;
        masks.closing |= std::uint64_t(block[i] == '}') << i;
    }
#endif
    return masks;
}

/// Each bit becomes the parity of itself and all below: ones from an opening quote up to the closing one.
std::uint64_t prefixXor(std::uint64_t bits)
{
    for (int shift = 1; shift < 64; shift *= 2)
        bits ^= bits << shift;
    return bits;
}

} // namespace

std::size_t JsonScanner::findEnd(std::string_view bytes)
{
    std::size_t at = 0;
    for (; bytes.size() - at >= blockBytes; at += blockBytes) {
        const BlockMasks masks = masksOf(bytes.data() + at);
        if (masks.backslashes != 0 || m_escaped) {
            if (const std::size_t end = findEndSlowly(bytes.substr(at, blockBytes)); end != npos)
                return at + end;
            continue;
        }
        const std::uint64_t inString = prefixXor(masks.quotes) ^ (m_inString ? ~std::uint64_t(0) : 0);
        m_inString = (inString >> 63) != 0;
        std::uint64_t braces = (masks.opening | masks.closing) & ~inString;
        for (; braces != 0; braces &= braces - 1) {
            const int place = std::countr_zero(braces);
            if ((masks.opening >> place & 1) != 0)
                ++m_depth;
            else if (--m_depth == 0) {
                m_inString = false;
                return at + static_cast<std::size_t>(place) + 1;
            }
        }
    }
    const std::size_t end = findEndSlowly(bytes.substr(at));
    return end == npos ? npos : at + end;
}

std::size_t JsonScanner::findEndSlowly(std::string_view bytes)
{
    for (std::size_t at = 0; at < bytes.size(); ++at) {
        const char c = bytes[at];
        if (m_escaped)
            m_escaped = false;
        else if (c == '"')
            m_inString = !m_inString;
        else if (m_inString)
            m_escaped = c == '\\';
        else if (c == '{')
            ++m_depth;
        else if (c == '}' && --m_depth == 0)
            return at + 1;
    }
    return npos;
}

} // namespace penstock
