// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <cstdint>
#include <cstring>

namespace penstock {

/// Finds the first of two bytes, eight at a time: cells are short, and a loop over their bytes ends where no processor
/// foresees it.
class ByteSearch final
{
public:
    ByteSearch(char one, char other) : m_one(one), m_other(other) {}

    /// The first of the bytes at or behind `from`. There must be one, at `end` at the latest.
    const char *find(const char *from, const char *end) const
    {
        if constexpr (std::endian::native == std::endian::little) {
            constexpr std::ptrdiff_t wide = sizeof(std::uint64_t);
            for (; end - from >= wide; from += wide) {
                std::uint64_t word = 0;
                std::memcpy(&word, from, sizeof word);
                const std::uint64_t found = zeros(word ^ repeated(m_one)) | zeros(word ^ repeated(m_other));
                if (found != 0)
                    return from + std::countr_zero(found) / 8;
            }
        }
        while (*from != m_one && *from != m_other)
            ++from;
        return from;
    }

private:
    static constexpr std::uint64_t ones = 0x0101'0101'0101'0101;
    static std::uint64_t repeated(char c) { return static_cast<unsigned char>(c) * ones; }
    /// The high bit of each byte that is zero; above the first there may be others.
    static std::uint64_t zeros(std::uint64_t word) { return (word - ones) & ~word & (0x80 * ones); }

    char m_one;
    char m_other;
};

} // namespace penstock
