// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lineprotocol/linenumber.h"

#include <QLatin1String>
#include <algorithm>
#include <charconv>

namespace penstock {
namespace {

/// The parts of a float's text.
struct FloatParts
{
    std::string_view whole;
    std::string_view fraction;
    std::string_view exponent; // with its sign
    bool hasPoint = false;
};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

std::string_view takeDigits(std::string_view &text)
{
    const auto end = std::ranges::find_if_not(text, isDigit);
    const auto length = static_cast<std::size_t>(end - text.begin());
    const std::string_view digits = text.substr(0, length);
    text.remove_prefix(length);
    return digits;
}

/// `text` without its sign.
bool split(std::string_view text, FloatParts &parts)
{
    parts.whole = takeDigits(text);
    parts.hasPoint = text.starts_with('.');
    if (parts.hasPoint) {
        text.remove_prefix(1);
        parts.fraction = takeDigits(text);
    }
    if (parts.whole.empty() && parts.fraction.empty())
        return false;
    if (text.starts_with('e') || text.starts_with('E')) {
        text.remove_prefix(1);
        const char *const begin = text.data();
        if (text.starts_with('-') || text.starts_with('+'))
            text.remove_prefix(1);
        if (takeDigits(text).empty())
            return false;
        parts.exponent = {begin, static_cast<std::size_t>(text.data() - begin)};
    }
    return text.empty();
}

/// Of a number that no double is close to: too large, or too small?
bool isAboveOne(const FloatParts &parts)
{
    constexpr std::int64_t huge = 1'000'000'000'000;
    std::int64_t exponent = 0;
    std::string_view text = parts.exponent;
    const bool negative = text.starts_with('-');
    if (negative || text.starts_with('+'))
        text.remove_prefix(1);
    for (const char c : text)
        exponent = std::min(huge, exponent * 10 + (c - '0'));
    if (negative)
        exponent = -exponent;
    const std::size_t first = parts.whole.find_first_not_of('0');
    if (first != parts.whole.npos)
        return exponent + static_cast<std::int64_t>(parts.whole.size() - first) > 0;
    const std::size_t zeros = std::min(parts.fraction.find_first_not_of('0'), parts.fraction.size());
    return exponent - static_cast<std::int64_t>(zeros) > 0;
}

FloatFault toDouble(std::string_view text, const FloatParts &parts, double &value)
{
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error == std::errc::result_out_of_range) {
        if (isAboveOne(parts))
            return FloatFault::TooLarge;
        value = text.starts_with('-') ? -0.0 : 0.0;
    }
    return FloatFault::None;
}

/// Copies what is written so already; null: it is not.
char *copyWritten(std::string_view text, char *out)
{
    constexpr std::size_t inRange = 300; // characters, of any number without an exponent
    if (text.size() > inRange)
        return nullptr;
    const char *p = text.data();
    const char *const end = p + text.size();
    if (p != end && *p == '-')
        *out++ = *p++;
    for (const bool fraction : {false, true}) {
        const char *const begin = p;
        for (; p != end && isDigit(*p); ++p)
            *out++ = *p;
        if (p == begin)
            return nullptr;
        if (p == end)
            return out;
        if (fraction || *p != '.')
            return nullptr;
        *out++ = *p++;
    }
    return nullptr;
}

} // namespace

FloatFault readFloat(std::string_view text, bool bothSides, double &value)
{
    FloatParts parts;
    if (!split(text.substr(text.starts_with('-') ? 1 : 0), parts))
        return FloatFault::Malformed;
    if (bothSides && (parts.whole.empty() || (parts.hasPoint && parts.fraction.empty())))
        return FloatFault::OneSided;
    return toDouble(text, parts, value);
}

FloatFault writeDecimal(std::string_view text, char *&out)
{
    if (char *const end = copyWritten(text, out)) {
        out = end;
        return FloatFault::None;
    }
    const bool negative = text.starts_with('-');
    if (negative || text.starts_with('+'))
        text.remove_prefix(1);
    FloatParts parts;
    double value = 0;
    if (!split(text, parts))
        return FloatFault::Malformed;
    if (toDouble(text, parts, value) != FloatFault::None)
        return FloatFault::TooLarge;
    if (negative)
        *out++ = '-';
    if (parts.whole.empty())
        *out++ = '0';
    out = std::ranges::copy(parts.whole, out).out;
    if (parts.hasPoint) {
        *out++ = '.';
        if (parts.fraction.empty())
            *out++ = '0';
        out = std::ranges::copy(parts.fraction, out).out;
    }
    if (!parts.exponent.empty()) {
        *out++ = 'e';
        out = std::ranges::copy(parts.exponent, out).out;
    }
    return FloatFault::None;
}

bool isNotFinite(std::string_view text)
{
    if (text.starts_with('-') || text.starts_with('+'))
        text.remove_prefix(1);
    if (text.empty() || isDigit(text.front()))
        return false;
    const QLatin1String word(text.data(), static_cast<qsizetype>(text.size()));
    return std::ranges::any_of(
        std::initializer_list<const char *>{"nan", "snan", "inf", "infinity"},
        [&word](const char *name) { return word.compare(QLatin1String(name), Qt::CaseInsensitive) == 0; });
}

} // namespace penstock
