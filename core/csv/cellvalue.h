// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace penstock {

/// The text without spaces and tabs around it.
inline std::string_view trimmed(std::string_view text)
{
    const auto isBlank = [](char c) { return c == ' ' || c == '\t'; };
    while (!text.empty() && isBlank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isBlank(text.back()))
        text.remove_suffix(1);
    return text;
}

/// What stands in the quotes of ="0047", as cells are written that a spreadsheet shall not make a number or a date of;
/// any other cell as it is.
std::string_view withoutFormula(std::string_view cell);

/// A whole number in the range of int64; a plus sign and leading zeros are allowed.
std::optional<std::int64_t> parseInteger(std::string_view text);

/// A finite decimal number, with or without an exponent. Neither NaN nor infinity nor hexadecimal.
std::optional<double> parseFloat(std::string_view text, bool decimalComma = false);

/// true, t, yes, y, 1 and false, f, no, n, 0, in any case.
std::optional<bool> parseBoolean(std::string_view text);

/// true, t, false, f in any case: nobody means anything else by these.
bool isBooleanWord(std::string_view text);

/// How a text that nobody has typed yet may be read as a number.
enum class NumberShape {
    None,     ///< no number: leading zeros (007) and plus signs (+49 30 …) belong to codes and telephone numbers
    Whole,    ///< an integer that fits int64
    TooLarge, ///< an integer that does not, and that a double would change
    Decimal,  ///< with a decimal mark or an exponent
};
NumberShape numberShape(std::string_view text, bool decimalComma = false);

} // namespace penstock
