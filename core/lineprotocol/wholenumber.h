// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <charconv>
#include <cstdint>
#include <cstring>

// Writes whole numbers eight digits at a time: std::to_chars() waits for one division after the other, and a time of
// nanoseconds has ten of them.
namespace penstock {

constexpr std::size_t wholeNumberRoom = 24; ///< that writeWholeNumber() may write to

namespace detail {

constexpr std::uint64_t eightDigits = 100'000'000;

/// The digits of a number below 10^8, the first one in the lowest byte, without the bits of '0'.
constexpr std::uint64_t spreadDigits(std::uint64_t number)
{
    // Each step halves the lanes: 4 digits in each of 2, 2 in each of 4, 1 in each of 8. The factors are rounded
    // inverses of 100 and 10, exact in the range of a lane.
    std::uint64_t lanes = number / 10'000 | (number % 10'000) << 32U;
    std::uint64_t upper = ((lanes * 10'486) >> 20U) & 0x0000'007F'0000'007F;
    lanes = upper | (lanes - upper * 100) << 16U;
    upper = ((lanes * 103) >> 10U) & 0x000F'000F'000F'000F;
    return upper | (lanes - upper * 10) << 8U;
}

constexpr std::uint64_t zeroDigits = 0x3030'3030'3030'3030;

inline char *writeEight(std::uint64_t number, char *out)
{
    const std::uint64_t digits = spreadDigits(number) | zeroDigits;
    std::memcpy(out, &digits, sizeof digits);
    return out + sizeof digits;
}

/// Without zeros before it.
inline char *writeUpToEight(std::uint64_t number, char *out)
{
    const std::uint64_t digits = spreadDigits(number);
    const auto zeros = static_cast<unsigned>(std::countr_zero(digits | std::uint64_t(1) << 56U)) / 8;
    const std::uint64_t text = (digits | zeroDigits) >> (8 * zeros);
    std::memcpy(out, &text, sizeof text);
    return out + sizeof text - zeros;
}

} // namespace detail

/// Returns the end of what it wrote; behind that it may have written as well.
inline char *writeWholeNumber(std::uint64_t number, char *out)
{
    if constexpr (std::endian::native != std::endian::little)
        return std::to_chars(out, out + wholeNumberRoom, number).ptr;
    if (number < detail::eightDigits)
        return detail::writeUpToEight(number, out);
    const std::uint64_t upper = number / detail::eightDigits;
    const std::uint64_t last = number % detail::eightDigits;
    if (upper < detail::eightDigits) {
        out = detail::writeUpToEight(upper, out);
    } else {
        out = detail::writeUpToEight(upper / detail::eightDigits, out);
        out = detail::writeEight(upper % detail::eightDigits, out);
    }
    return detail::writeEight(last, out);
}

inline char *writeWholeNumber(std::int64_t number, char *out)
{
    if (number >= 0)
        return writeWholeNumber(static_cast<std::uint64_t>(number), out);
    *out++ = '-';
    return writeWholeNumber(0 - static_cast<std::uint64_t>(number), out);
}

} // namespace penstock
