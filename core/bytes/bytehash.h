// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bytes/byteword.h"

// A hash for tables in memory, of short texts and of what belongs together; not for files.
namespace penstock::bytehash {

inline std::uint64_t mixed(std::uint64_t hash, std::uint64_t word)
{
    hash = (hash ^ word) * 0x9E37'79B9'7F4A'7C15;
    return hash ^ (hash >> 32U);
}

inline std::uint64_t mixed(std::uint64_t hash, std::string_view text)
{
    constexpr std::size_t wide = sizeof(std::uint64_t);
    constexpr std::size_t narrow = sizeof(std::uint32_t);
    const char *const from = text.data();
    const std::size_t size = text.size();
    hash += size;
    if (size >= wide) {
        // The last word overlaps the one before it.
        for (std::size_t at = 0; at < size - wide; at += wide)
            hash = mixed(hash, byteword::load<std::uint64_t>(from + at));
        return mixed(hash, byteword::load<std::uint64_t>(from + size - wide));
    }
    std::uint64_t word = 0;
    if (size >= narrow) {
        const std::uint64_t last = byteword::load<std::uint32_t>(from + size - narrow);
        word = byteword::load<std::uint32_t>(from) | last << 32U;
    } else {
        for (const char c : text)
            word = word << 8U | static_cast<unsigned char>(c);
    }
    return mixed(hash, word);
}

} // namespace penstock::bytehash
