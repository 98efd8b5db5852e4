// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/result/longdecimals.h"

#include <array>
#include <charconv>
#include <cstdint>

namespace penstock {

namespace {

/// Any number of fifteen digits survives a double; the next one comes with a point or is an integer.
constexpr std::size_t shortestSuspect = 17;

constexpr std::array<bool, 256> numberCharacters = [] {
    std::array<bool, 256> table{};
    for (const char c : std::string_view("0123456789+-.eE"))
        table[static_cast<unsigned char>(c)] = true;
    return table;
}();

bool isNumberCharacter(char c)
{
    return numberCharacters[static_cast<unsigned char>(c)];
}

/// A number as 0.DIGITS · 10^exponent.
struct Digits
{
    std::string digits; // without zeros at either end
    long exponent = 0;

    bool operator==(const Digits &) const = default;
};

Digits digitsOf(std::string_view number)
{
    Digits result;
    const std::size_t e = number.find_first_of("eE");
    if (e != std::string_view::npos) {
        const std::string_view power = number.substr(number[e + 1 < number.size() ? e + 1 : e] == '+' ? e + 2 : e + 1);
        std::from_chars(power.data(), power.data() + power.size(), result.exponent);
    }
    bool behindPoint = false;
    for (const char c : number.substr(0, e)) {
        if (c == '.')
            behindPoint = true;
        if (c < '0' || c > '9')
            continue;
        if (!behindPoint && !(result.digits.empty() && c == '0'))
            ++result.exponent;
        if (behindPoint && result.digits.empty() && c == '0')
            --result.exponent;
        if (!result.digits.empty() || c != '0')
            result.digits += c;
    }
    const std::size_t last = result.digits.find_last_not_of('0');
    result.digits.resize(last == std::string::npos ? 0 : last + 1);
    if (result.digits.empty())
        result.exponent = 0;
    return result;
}

template <typename Number> bool reads(std::string_view text, Number *value)
{
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), *value);
    return error == std::errc() && end == text.data() + text.size();
}

bool isLong(std::string_view number)
{
    if (number.size() < shortestSuspect)
        return false;
    if (number.find_first_of(".eE") == std::string_view::npos) {
        std::int64_t integer = 0;
        std::uint64_t natural = 0;
        return !reads(number, &integer) && !reads(number, &natural);
    }
    double value = 0;
    if (!reads(number, &value))
        return false; // the parser has something to say about it
    std::array<char, 64> shortest;
    const auto end =
        std::to_chars(shortest.data(), shortest.data() + shortest.size(), value, std::chars_format::scientific).ptr;
    return digitsOf(number) != digitsOf({shortest.data(), end});
}

/// A look at every 17th character finds each long number.
bool mayHaveLong(std::string_view json)
{
    for (std::size_t at = shortestSuspect - 1; at < json.size(); at += shortestSuspect) {
        if (!isNumberCharacter(json[at]))
            continue;
        std::size_t from = at;
        while (from > 0 && isNumberCharacter(json[from - 1]))
            --from;
        std::size_t to = at;
        while (to < json.size() && isNumberCharacter(json[to]))
            ++to;
        if (isLong(json.substr(from, to - from)))
            return true;
        at = to - 1; // the next look is behind it
    }
    return false;
}

} // namespace

bool quoteLongDecimals(std::string_view json, std::string *quoted)
{
    if (!mayHaveLong(json))
        return false;
    quoted->clear();
    for (std::size_t i = 0; i < json.size();) {
        const std::size_t start = i;
        if (json[i] == '"') {
            for (++i; i < json.size() && json[i] != '"'; ++i) {
                if (json[i] == '\\')
                    ++i;
            }
            i = std::min(i + 1, json.size());
            *quoted += json.substr(start, i - start);
        } else if (isNumberCharacter(json[i])) {
            while (i < json.size() && isNumberCharacter(json[i]))
                ++i;
            const std::string_view number = json.substr(start, i - start);
            const bool isText = isLong(number);
            *quoted += isText ? "\"" : "";
            *quoted += number;
            *quoted += isText ? "\"" : "";
        } else {
            *quoted += json[i++];
        }
    }
    return true;
}

} // namespace penstock
