// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/foreigntext.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace penstock {

namespace {

using namespace std::string_view_literals;

constexpr std::array compressed{
    "\x1F\x8B"sv,         // gzip
    "\x1F\x9D"sv,         // compress
    "\x28\xB5\x2F\xFD"sv, // zstd
    "\xFD\x37zXZ"sv,      // xz
    "\x04\x22\x4D\x18"sv, // lz4
};
constexpr std::array archives{"PK\x03\x04"sv, "PK\x05\x06"sv, "7z\xBC\xAF\x27\x1C"sv};

/// Its fourth byte is a digit, and what follows is the beginning of a block or the end.
bool isBzip2(std::string_view head)
{
    return head.starts_with("BZh") && head.size() >= 10 && head[3] >= '1' && head[3] <= '9' &&
           (head.substr(4, 6) == "1AY&SY" || head.substr(4, 6) == "\x17\x72\x45\x38\x50\x90");
}

/// Latin letters in UTF-16 have a NUL each, all of them on the same side.
bool hasNulBesideEachLetter(std::string_view head)
{
    constexpr std::size_t enough = 8;
    const std::size_t size = std::min<std::size_t>(head.size(), 64) / 2 * 2;
    std::array<std::size_t, 2> nuls{};
    for (std::size_t i = 0; i < size; ++i) {
        if (head[i] == '\0')
            ++nuls[i % 2];
    }
    const auto [few, many] = std::minmax(nuls[0], nuls[1]);
    return size >= enough && few == 0 && many >= size / 2 - size / 8;
}

} // namespace

ForeignText foreignTextOf(std::string_view head)
{
    const auto begins = [head](std::string_view mark) { return head.starts_with(mark); };
    if (begins("\xFF\xFE") || begins("\xFE\xFF") || begins("\0\0\xFE\xFF"sv) || hasNulBesideEachLetter(head))
        return ForeignText::Utf16;
    if (std::ranges::any_of(compressed, begins) || isBzip2(head))
        return ForeignText::Compressed;
    return std::ranges::any_of(archives, begins) ? ForeignText::Archive : ForeignText::None;
}

} // namespace penstock
