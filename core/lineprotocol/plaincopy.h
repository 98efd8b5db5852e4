// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bytes/byteword.h"

// Copies texts eight bytes at a time as long as nothing in them needs a closer look, which is nearly always.
namespace penstock::detail {

using byteword::highBits;
using byteword::load;
using byteword::ones;

/// Whether all eight bytes are ASCII, none below `Lowest` and none of `Specials`. Only bytes beyond ASCII carry over
/// into their neighbours, and these answer no by themselves.
template <char Lowest, char... Specials> bool isPlainWord(std::uint64_t word)
{
    std::uint64_t plain = ~word & (word + (0x80 - static_cast<std::uint64_t>(Lowest)) * ones);
    ((plain &= (word ^ (static_cast<std::uint64_t>(Specials) * ones)) + 0x7f * ones), ...);
    return (plain & highBits) == highBits;
}

/// Copies a text while it is plain; null when it was not.
template <char Lowest, char... Specials> char *copyPlain(std::string_view text, char *out)
{
    constexpr std::size_t wide = sizeof(std::uint64_t);
    constexpr std::size_t narrow = sizeof(std::uint32_t);
    const char *const from = text.data();
    const std::size_t size = text.size();
    std::uint64_t word = 0;
    if (size >= wide) {
        // The last word overlaps the one before it.
        for (std::size_t at = 0; at < size - wide; at += wide) {
            word = load<std::uint64_t>(from + at);
            std::memcpy(out + at, from + at, wide);
            if (!isPlainWord<Lowest, Specials...>(word))
                return nullptr;
        }
        word = load<std::uint64_t>(from + size - wide);
        std::memcpy(out + size - wide, from + size - wide, wide);
    } else if (size >= narrow) {
        const auto first = load<std::uint32_t>(from);
        const auto last = load<std::uint32_t>(from + size - narrow);
        std::memcpy(out, from, narrow);
        std::memcpy(out + size - narrow, from + size - narrow, narrow);
        word = first | std::uint64_t(last) << 32U;
    } else if (size > 0) {
        out[0] = from[0];
        out[size / 2] = from[size / 2];
        out[size - 1] = from[size - 1];
        const auto byte = [from](std::size_t at) { return std::uint64_t(static_cast<unsigned char>(from[at])); };
        constexpr std::uint64_t padding = 'a' * ones << 24U;
        word = byte(0) | byte(size / 2) << 8U | byte(size - 1) << 16U | padding;
    } else {
        return out;
    }
    return isPlainWord<Lowest, Specials...>(word) ? out + size : nullptr;
}

} // namespace penstock::detail
