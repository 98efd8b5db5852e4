// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/cellvalue.h"

#include "core/bytes/byteword.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace penstock {
namespace {

constexpr std::size_t longestNumber = 400; // 1e308 written out, and some

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool equalsIgnoringCase(std::string_view text, std::string_view lower)
{
    return std::ranges::equal(text, lower, [](char a, char b) { return (a >= 'A' && a <= 'Z' ? a + 32 : a) == b; });
}

std::optional<double> parsePoint(std::string_view text)
{
    if (text.starts_with('+') && text.size() > 1 && text[1] != '-')
        text.remove_prefix(1);
    const std::size_t sign = text.starts_with('-') ? 1 : 0;
    if (text.size() == sign || !(isDigit(text[sign]) || text[sign] == '.'))
        return {};
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || !std::isfinite(value))
        return {};
    return value;
}

} // namespace

std::string_view withoutFormula(std::string_view cell)
{
    constexpr std::string_view begin = "=\"";
    const std::string_view text = trimmed(cell);
    if (text.size() <= begin.size() || !text.starts_with(begin) || text.back() != '"')
        return cell;
    const std::string_view inside = text.substr(begin.size(), text.size() - begin.size() - 1);
    return inside.contains('"') ? cell : inside; // = "a" & "b" computes something
}

std::optional<std::int64_t> parseInteger(std::string_view text)
{
    const std::size_t sign = text.starts_with('-') ? 1 : 0;
    constexpr std::size_t atOnce = 8; // digits
    const std::size_t digits = text.size() - sign;
    if (std::uint64_t value = 0;
        digits > 0 && digits <= atOnce && byteword::readDigits(text.data() + sign, digits, value))
        return sign == 0 ? static_cast<std::int64_t>(value) : -static_cast<std::int64_t>(value);
    text = trimmed(text);
    if (text.starts_with('+') && text.size() > 1 && isDigit(text[1]))
        text.remove_prefix(1);
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size())
        return {};
    return value;
}

std::optional<double> parseFloat(std::string_view text, bool decimalComma)
{
    text = trimmed(text);
    if (!decimalComma)
        return parsePoint(text);
    if (text.size() > longestNumber || text.contains('.'))
        return {};
    std::array<char, longestNumber> copy;
    std::ranges::replace_copy(text, copy.begin(), ',', '.');
    return parsePoint({copy.data(), text.size()});
}

std::optional<bool> parseBoolean(std::string_view text)
{
    // As most programs write it.
    if (text == "true")
        return true;
    if (text == "false")
        return false;
    text = trimmed(text);
    for (const std::string_view word : {"true", "t", "yes", "y", "1"}) {
        if (equalsIgnoringCase(text, word))
            return true;
    }
    for (const std::string_view word : {"false", "f", "no", "n", "0"}) {
        if (equalsIgnoringCase(text, word))
            return false;
    }
    return {};
}

bool isBooleanWord(std::string_view text)
{
    text = trimmed(text);
    if (text.empty() || (text[0] | 0x20) < 'f' || (text[0] | 0x20) > 't')
        return false;
    return std::ranges::any_of(std::array<std::string_view, 4>{"true", "t", "false", "f"},
                               [text](std::string_view word) { return equalsIgnoringCase(text, word); });
}

NumberShape numberShape(std::string_view text, bool decimalComma)
{
    text = trimmed(text);
    const std::string_view digits = text.substr(text.starts_with('-') ? 1 : 0);
    if (digits.empty() || (digits.size() > 1 && digits[0] == '0' && isDigit(digits[1])))
        return NumberShape::None;
    if (std::ranges::all_of(digits, isDigit))
        return parseInteger(text) ? NumberShape::Whole : NumberShape::TooLarge;
    return !text.starts_with('+') && parseFloat(text, decimalComma) ? NumberShape::Decimal : NumberShape::None;
}

} // namespace penstock
