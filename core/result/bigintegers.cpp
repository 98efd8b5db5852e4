// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/result/bigintegers.h"

#include <algorithm>
#include <charconv>
#include <cstdint>

namespace penstock {

namespace {

bool isNumberCharacter(char c)
{
    return (c >= '0' && c <= '9') || c == '-' || c == '+' || c == '.' || c == 'e' || c == 'E';
}

bool isBigInteger(std::string_view number)
{
    const bool negative = number.starts_with('-');
    const std::string_view digits = number.substr(negative ? 1 : 0);
    if (digits.empty() || !std::ranges::all_of(digits, [](char c) { return c >= '0' && c <= '9'; }))
        return false;
    const char *const end = number.data() + number.size();
    if (negative) {
        std::int64_t value = 0;
        return std::from_chars(number.data(), end, value).ec == std::errc::result_out_of_range;
    }
    std::uint64_t value = 0;
    return std::from_chars(number.data(), end, value).ec == std::errc::result_out_of_range;
}

} // namespace

std::string withBigIntegersAsFloats(std::string_view json)
{
    std::string result;
    result.reserve(json.size() + 64);
    for (std::size_t i = 0; i < json.size();) {
        const std::size_t start = i;
        if (json[i] == '"') {
            for (++i; i < json.size() && json[i] != '"'; ++i) {
                if (json[i] == '\\')
                    ++i;
            }
            i = std::min(i + 1, json.size());
            result += json.substr(start, i - start);
        } else if (isNumberCharacter(json[i])) {
            while (i < json.size() && isNumberCharacter(json[i]))
                ++i;
            const std::string_view number = json.substr(start, i - start);
            result += number;
            if (isBigInteger(number))
                result += ".0";
        } else {
            result += json[i++];
        }
    }
    return result;
}

} // namespace penstock
