// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/message/numbercell.h"

#include <charconv>

namespace penstock {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool skipDigits(std::string_view &text)
{
    const std::size_t before = text.size();
    while (!text.empty() && isDigit(text.front()))
        text.remove_prefix(1);
    return text.size() < before;
}

bool skip(std::string_view &text, std::string_view any)
{
    if (text.empty() || !any.contains(text.front()))
        return false;
    text.remove_prefix(1);
    return true;
}

/// RFC 8259, section 6. False: it is none.
bool isNumber(std::string_view text, bool &isWhole)
{
    skip(text, "-");
    const bool beginsWithZero = text.starts_with('0');
    const std::size_t before = text.size();
    if (!skipDigits(text) || (beginsWithZero && before - text.size() > 1))
        return false;
    const bool hasFraction = skip(text, ".");
    if (hasFraction && !skipDigits(text))
        return false;
    const bool hasExponent = skip(text, "eE");
    if (hasExponent) {
        skip(text, "+-");
        if (!skipDigits(text))
            return false;
    }
    isWhole = !hasFraction && !hasExponent;
    return text.empty();
}

template <typename Integer> bool read(std::string_view text, Integer &value)
{
    const char *const end = text.data() + text.size();
    const auto [stop, problem] = std::from_chars(text.data(), end, value);
    return problem == std::errc() && stop == end;
}

} // namespace

std::optional<MessageCell> numberCell(std::string_view text)
{
    bool isWhole = false;
    if (!isNumber(text, isWhole))
        return {};
    if (!isWhole)
        return Decimal{text};
    if (std::int64_t integer = 0; read(text, integer))
        return integer;
    if (std::uint64_t natural = 0; read(text, natural))
        return natural;
    return WideInteger{text};
}

} // namespace penstock
