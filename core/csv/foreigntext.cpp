// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/foreigntext.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace penstock {

namespace {

using namespace std::string_view_literals;

constexpr std::array archives{"PK\x03\x04"sv, "PK\x05\x06"sv, "7z\xBC\xAF\x27\x1C"sv};

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

bool isArchive(std::string_view head)
{
    return std::ranges::any_of(archives, [head](std::string_view mark) { return head.starts_with(mark); });
}

bool isWideText(std::string_view head)
{
    return head.starts_with("\xFF\xFE") || head.starts_with("\xFE\xFF") || head.starts_with("\0\0\xFE\xFF"sv) ||
           hasNulBesideEachLetter(head);
}

} // namespace penstock
