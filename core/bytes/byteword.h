// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <cstdint>
#include <cstring>
#include <string_view>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

// Looks at texts eight bytes at a time: a loop over the bytes of a short one ends where no processor foresees it.
namespace penstock::byteword {

inline constexpr std::uint64_t ones = 0x0101'0101'0101'0101;
inline constexpr std::uint64_t highBits = 0x80 * ones;

constexpr std::uint64_t repeated(char c)
{
    return static_cast<unsigned char>(c) * ones;
}

/// The first byte is the lowest.
template <typename Word> Word load(const char *from)
{
    Word word{};
    std::memcpy(&word, from, sizeof word);
    return std::endian::native == std::endian::little ? word : std::byteswap(word);
}

/// The high bit of each byte that is zero.
constexpr std::uint64_t zeros(std::uint64_t word)
{
    return ~(((word & ~highBits) + ~highBits) | word | ~highBits);
}

/// The high bit of each byte that is no digit.
constexpr std::uint64_t notDigits(std::uint64_t word)
{
    const std::uint64_t values = word ^ repeated('0');
    return (((values & ~highBits) + (0x80 - 10) * ones) | values) & highBits;
}

/// The high bits of the bytes side by side.
constexpr std::uint64_t gathered(std::uint64_t high)
{
    return (high >> 7U) * 0x0102'0408'1020'4080 >> 56U;
}

/// A bit for each byte that is no digit; of a text of at most 64 bytes.
inline std::uint64_t notDigits(std::string_view text)
{
    constexpr std::size_t wide = sizeof(std::uint64_t);
    constexpr std::size_t narrow = sizeof(std::uint32_t);
    const char *const from = text.data();
    const std::size_t size = text.size();
    std::uint64_t found = 0;
#ifdef __SSE2__
    constexpr std::size_t widest = sizeof(__m128i);
    if (size >= widest) {
        const auto look = [from](std::size_t at) {
            const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i *>(from + at));
            const __m128i values = _mm_sub_epi8(bytes, _mm_set1_epi8('0'));
            const __m128i isDigit = _mm_cmpeq_epi8(_mm_min_epu8(values, _mm_set1_epi8(9)), values);
            return std::uint64_t(~static_cast<unsigned>(_mm_movemask_epi8(isDigit)) & 0xFFFFU);
        };
        for (std::size_t at = 0; at < size - widest; at += widest)
            found |= look(at) << at;
        return found | look(size - widest) << (size - widest);
    }
#endif
    if (size >= wide) {
        // The last word overlaps the one before it.
        for (std::size_t at = 0; at < size - wide; at += wide)
            found |= gathered(notDigits(load<std::uint64_t>(from + at))) << at;
        return found | gathered(notDigits(load<std::uint64_t>(from + size - wide))) << (size - wide);
    }
    if (size >= narrow) {
        const std::uint64_t last = load<std::uint32_t>(from + size - narrow);
        found = gathered(notDigits(load<std::uint32_t>(from) | last << 32U));
        return (found & 0xF) | found >> narrow << (size - narrow);
    }
    for (std::size_t at = 0; at < size; ++at)
        found |= std::uint64_t(from[at] < '0' || from[at] > '9') << at;
    return found;
}

inline constexpr std::size_t lookedAt = 32; ///< bytes, by notDigitsAmid()

/// A bit for each of so many bytes that is no digit.
inline std::uint32_t notDigitsAmid(const char *from)
{
#ifdef __SSE2__
    const auto digits = [](const char *at) {
        const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i *>(at));
        const __m128i values = _mm_sub_epi8(bytes, _mm_set1_epi8('0'));
        return static_cast<unsigned>(_mm_movemask_epi8(_mm_cmpeq_epi8(_mm_min_epu8(values, _mm_set1_epi8(9)), values)));
    };
    return ~(digits(from) | digits(from + sizeof(__m128i)) << sizeof(__m128i));
#else
    std::uint64_t found = 0;
    for (std::size_t at = 0; at < lookedAt; at += sizeof(std::uint64_t))
        found |= gathered(notDigits(load<std::uint64_t>(from + at))) << at;
    return static_cast<std::uint32_t>(found);
#endif
}

/// The number that 1 to 8 digits are, the first of them the lowest byte, none behind them.
constexpr std::uint64_t numberOf(std::uint64_t digits, std::size_t count)
{
    // To the upper end, so that what is missing stands before them, as zeros; then pairs, and pairs of these.
    std::uint64_t lanes = (digits << (8 * (sizeof digits - count))) & 0x0F * ones;
    lanes = lanes * 10 + (lanes >> 8U);
    constexpr std::uint64_t mask = 0x0000'00FF'0000'00FF;
    return ((lanes & mask) * (100 + (std::uint64_t(1'000'000) << 32U)) +
            ((lanes >> 16U) & mask) * (1 + (std::uint64_t(10'000) << 32U))) >>
           32U;
}

/// The number that 1 to 8 bytes are; false: not all of them are digits.
inline bool readDigits(const char *from, std::size_t count, std::uint64_t &number)
{
    constexpr std::size_t narrow = sizeof(std::uint32_t);
    std::uint64_t digits = 0;
    if (count == sizeof digits) {
        digits = load<std::uint64_t>(from);
    } else if (count >= narrow) {
        const std::uint64_t last = load<std::uint32_t>(from + count - narrow);
        digits = load<std::uint32_t>(from) | last << (8 * (count - narrow));
    } else {
        for (std::size_t at = 0; at < count; ++at)
            digits |= std::uint64_t(static_cast<unsigned char>(from[at])) << (8 * at);
    }
    number = numberOf(digits, count);
    return (notDigits(digits) << (8 * (sizeof digits - count))) == 0;
}

/// Copies a short text, without a call.
inline char *copy(std::string_view text, char *out)
{
    constexpr std::size_t wide = sizeof(std::uint64_t);
    constexpr std::size_t narrow = sizeof(std::uint32_t);
    const char *const from = text.data();
    const std::size_t size = text.size();
    if (size >= wide) {
        for (std::size_t at = 0; at < size - wide; at += wide)
            std::memcpy(out + at, from + at, wide);
        std::memcpy(out + size - wide, from + size - wide, wide);
    } else if (size >= narrow) {
        std::memcpy(out, from, narrow);
        std::memcpy(out + size - narrow, from + size - narrow, narrow);
    } else if (size > 0) {
        out[0] = from[0];
        out[size / 2] = from[size / 2];
        out[size - 1] = from[size - 1];
    }
    return out + size;
}

} // namespace penstock::byteword
