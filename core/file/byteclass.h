// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

namespace penstock {

/// 0 to 255; 0 behind the end.
constexpr int byteAt(std::string_view text, std::size_t at)
{
    return at < text.size() ? static_cast<unsigned char>(text[at]) : 0;
}

constexpr bool isIn(int byte, int first, int last)
{
    return byte >= first && byte <= last;
}

constexpr bool isLatinLetter(int byte)
{
    return isIn(byte | 0x20, 'a', 'z');
}

} // namespace penstock
