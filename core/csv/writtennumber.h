// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bytes/byteword.h"

#include <array>
#include <bit>

namespace penstock {

namespace writtennumber {

inline constexpr std::size_t mostDigits = 17;          // that every double keeps
inline constexpr std::size_t longest = mostDigits + 3; // with a minus, a point and a zero before that

} // namespace writtennumber

/// Whether a finite number stands there as line protocol has it, with no more digits than a double keeps: 48.20, -3.
/// From the text's beginning on byteword::lookedAt bytes can be read, be they what they may.
inline bool isWrittenNumberAmid(std::string_view text)
{
    if (text.size() - 1 >= writtennumber::longest) // an empty one, too
        return false;
    const std::size_t size = text.size();
    const char *const from = text.data();
    const std::size_t minus = *from == '-' ? 1 : 0;
    std::size_t others = byteword::notDigitsAmid(from) & ((std::size_t(1) << size) - 1);
    others &= others - minus; // without the minus
    const bool hasZero = from[minus] == '0';
    if (others == 0)
        return size > minus && size - minus <= writtennumber::mostDigits && (!hasZero || size - minus == 1);
    const auto point = static_cast<std::size_t>(std::countr_zero(others));
    const bool isOnly = (others & (others - 1)) == 0;
    return isOnly && from[point] == '.' && point > minus && point + 1 < size && (!hasZero || point - minus == 1) &&
           size - minus - 1 - (hasZero ? 1 : 0) <= writtennumber::mostDigits;
}

/// The same for any text.
inline bool isWrittenNumber(std::string_view text)
{
    if (text.empty() || text.size() > writtennumber::longest)
        return false;
    std::array<char, byteword::lookedAt> room{};
    text.copy(room.data(), text.size());
    return isWrittenNumberAmid({room.data(), text.size()});
}

} // namespace penstock
