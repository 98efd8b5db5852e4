// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/nullmarkers.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace penstock {

namespace {

using namespace std::string_view_literals;

/// In lower case.
constexpr auto usual = [] {
    std::array markers{"#div/0!"sv,
                       "#n/a"sv,
                       "#na"sv,
                       "#name?"sv,
                       "#null!"sv,
                       "#num!"sv,
                       "#ref!"sv,
                       "#value!"sv,
                       "(null)"sv,
                       "*"sv,
                       "**"sv,
                       "***"sv,
                       "+inf"sv,
                       "+infinity"sv,
                       "-"sv,
                       "--"sv,
                       "---"sv,
                       "----"sv,
                       "-1.#inf"sv,
                       "-1.#ind"sv,
                       "-1.#qnan"sv,
                       "-inf"sv,
                       "-infinity"sv,
                       "-nan"sv,
                       "-nan(ind)"sv,
                       "."sv,
                       ".."sv,
                       "..."sv,
                       "1.#inf"sv,
                       "1.#ind"sv,
                       "1.#qnan"sv,
                       "1.#snan"sv,
                       "<na>"sv,
                       "<null>"sv,
                       "?"sv,
                       "??"sv,
                       "???"sv,
                       "\\n"sv,
                       "err"sv,
                       "error"sv,
                       "inf"sv,
                       "infinity"sv,
                       "missing"sv,
                       "n.a."sv,
                       "n/a"sv,
                       "na"sv,
                       "nan"sv,
                       "nil"sv,
                       "no data"sv,
                       "nodata"sv,
                       "none"sv,
                       "null"sv,
                       "unavailable"sv,
                       "undefined"sv,
                       "nat"sv,
                       "#nv"sv,
                       "#n/d"sv,
                       "#n/b"sv,
                       "#i/t"sv,
                       "#n/disp"sv,
                       "(blank)"sv,
                       "(empty)"sv,
                       "[null]"sv,
                       "{null}"sv,
                       "<none>"sv,
                       "<missing>"sv,
                       "+nan"sv,
                       "nan(ind)"sv,
                       "nan(snan)"sv,
                       "not a number"sv,
                       "no_data"sv,
                       "novalue"sv,
                       "\xE2\x88\x9E"sv, // infinity
                       "+\xE2\x88\x9E"sv,
                       "-\xE2\x88\x9E"sv,
                       "#wert!"sv,
                       "#zahl!"sv,
                       "#bezug!"sv,
                       "k.a."sv,
                       "k. a."sv,
                       "n.d."sv,
                       "n/d"sv,
                       "s/d"sv,
                       "<nil>"sv,
                       "<no value>"sv,
                       "no value"sv,
                       "not available"sv,
                       "keine daten"sv,
                       "unknown"sv,
                       "\xE2\x80\x93"sv,
                       "\xE2\x80\x94"sv,
                       "\xE2\x88\x92"sv};
    std::ranges::sort(markers);
    return markers;
}();
constexpr std::size_t longest = std::ranges::max_element(usual, {}, &std::string_view::size)->size();

constexpr char toLower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
}

/// How long those are that begin with a byte: a bit for each length. Nearly no cell gets past this.
constexpr auto lengths = [] {
    static_assert(longest < 32);
    std::array<std::uint32_t, 256> bits{};
    for (const std::string_view marker : usual)
        bits[static_cast<unsigned char>(marker[0])] |= std::uint32_t(1) << marker.size();
    return bits;
}();

bool isUsual(std::string_view text)
{
    const char first = toLower(text[0]);
    if (text.size() > longest || (lengths[static_cast<unsigned char>(first)] >> text.size() & 1) == 0)
        return false;
    std::array<char, longest> lower{};
    std::ranges::transform(text, lower.begin(), toLower);
    return std::ranges::binary_search(usual, std::string_view(lower.data(), text.size()));
}

/// What spreadsheets write in any language: #VALEUR!, #ARG!, #DZIEL/0!, ##### where a column is too narrow; and what
/// displays do: --.-, --:--
bool isErrorOrDashes(std::string_view text)
{
    constexpr std::size_t longestError = 24;
    if (text.size() < 3 || text.size() > longestError)
        return false;
    if (text[0] == '#') {
        const auto isPart = [](char c) {
            return (c >= 'A' && c <= 'Z') || c == '/' || c == '0' || c == '_' || static_cast<unsigned char>(c) >= 0x80;
        };
        return text.find_first_not_of('#') == text.npos ||
               ((text.back() == '!' || text.back() == '?') &&
                std::ranges::all_of(text.substr(1, text.size() - 2), isPart));
    }
    return text[0] == '-' && text.find_first_not_of("-.,:") == text.npos && text.find_first_of(".,:") != text.npos;
}

} // namespace

bool NullMarkers::isGiven(std::string_view text) const
{
    return std::ranges::find(m_more, text) != m_more.end();
}

bool NullMarkers::contains(std::string_view text) const
{
    if (text.empty())
        return false;
    // LibreOffice's Err:502
    if (text.size() == 7 && text.starts_with("Err:5"))
        return true;
    return isUsual(text) || isErrorOrDashes(text) || isGiven(text);
}

} // namespace penstock
