// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/document/keypattern.h"

#include <algorithm>
#include <utility>

namespace penstock {

namespace {

/// Goes back to the last star only, so that no pattern takes long.
bool fits(std::string_view pattern, std::string_view text)
{
    std::size_t at = 0;
    std::size_t in = 0;
    std::size_t star = std::string_view::npos;
    std::size_t behindStar = 0;
    while (at < text.size()) {
        if (in < pattern.size() && pattern[in] == '*') {
            star = in++;
            behindStar = at;
        } else if (in < pattern.size() && (pattern[in] == '?' || pattern[in] == text[at])) {
            ++in;
            ++at;
        } else if (star != std::string_view::npos) {
            in = star + 1;
            at = ++behindStar;
        } else {
            return false;
        }
    }
    return pattern.substr(in).find_first_not_of('*') == std::string_view::npos;
}

} // namespace

KeyPattern::KeyPattern(std::vector<std::string> patterns, std::vector<std::string> except)
    : m_patterns(std::move(patterns)), m_except(std::move(except))
{
}

bool KeyPattern::matches(std::string_view key) const
{
    const auto fitsKey = [key](const std::string &pattern) { return fits(pattern, key); };
    return std::ranges::any_of(m_patterns, fitsKey) && std::ranges::none_of(m_except, fitsKey);
}

} // namespace penstock
