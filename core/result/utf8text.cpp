// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/result/utf8text.h"

#include <QString>

#include <simdjson.h>

#include <cstdint>
#include <cstring>

namespace penstock {

namespace {

bool isAscii(std::string_view text)
{
    constexpr std::uint64_t highBits = 0x8080'8080'8080'8080;
    const char *at = text.data();
    std::size_t left = text.size();
    std::uint64_t bits = 0;
    for (; left >= sizeof bits; left -= sizeof bits, at += sizeof bits) {
        std::uint64_t word = 0;
        std::memcpy(&word, at, sizeof word);
        bits |= word;
    }
    for (; left > 0; --left, ++at)
        bits |= static_cast<unsigned char>(*at);
    return (bits & highBits) == 0;
}

} // namespace

std::string_view toUtf8(std::string_view text, std::string *copy)
{
    if (isAscii(text) || simdjson::validate_utf8(text.data(), text.size()))
        return text;
    *copy = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).toStdString();
    return *copy;
}

} // namespace penstock
