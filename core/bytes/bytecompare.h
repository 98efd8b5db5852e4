// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bytes/byteword.h"

namespace penstock::byteword {

/// Whether two short texts are the same, without a call.
inline bool areSame(std::string_view one, std::string_view other)
{
    constexpr std::size_t wide = sizeof(std::uint64_t);
    constexpr std::size_t narrow = sizeof(std::uint32_t);
    const std::size_t size = one.size();
    if (size != other.size())
        return false;
    std::uint64_t difference = 0;
    const auto compare = [&]<typename Word>(Word, std::size_t at) {
        difference |= load<Word>(one.data() + at) ^ load<Word>(other.data() + at);
    };
    if (size >= wide) {
        // The last word overlaps the one before it.
        for (std::size_t at = 0; at < size - wide; at += wide)
            compare(std::uint64_t(), at);
        compare(std::uint64_t(), size - wide);
    } else if (size >= narrow) {
        compare(std::uint32_t(), 0);
        compare(std::uint32_t(), size - narrow);
    } else {
        for (std::size_t at = 0; at < size; ++at)
            difference |= static_cast<unsigned char>(one[at] ^ other[at]);
    }
    return difference == 0;
}

} // namespace penstock::byteword
