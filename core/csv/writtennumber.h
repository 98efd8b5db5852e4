// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bytes/byteword.h"

#include <bit>

namespace penstock {

/// Whether a finite number stands there as line protocol has it, with no more digits than a double keeps: 48.20, -3.
inline bool isWrittenNumber(std::string_view text)
{
    constexpr std::size_t mostDigits = 17; // that every double keeps
    constexpr std::size_t longest = mostDigits + 3;
    if (text.empty() || text.size() > longest)
        return false;
    const std::size_t whole = text[0] == '-' ? 1 : 0;
    std::uint64_t others = byteword::notDigits(text);
    others &= others - whole; // without the minus
    const std::size_t point = others == 0 ? text.size() : static_cast<std::size_t>(std::countr_zero(others));
    if (point == whole)
        return false;
    const bool hasZero = text[whole] == '0';
    if (hasZero && point - whole > 1)
        return false;
    if (point == text.size())
        return point - whole <= mostDigits;
    const bool isOnly = (others & (others - 1)) == 0;
    return isOnly && text[point] == '.' && point + 1 < text.size() &&
           text.size() - whole - 1 - (hasZero ? 1 : 0) <= mostDigits;
}

} // namespace penstock
