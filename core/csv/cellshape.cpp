// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/cellshape.h"

#include "core/csv/cellvalue.h"
#include "core/csv/nullmarkers.h"
#include "core/time/datetext.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace penstock {
namespace {

using namespace std::string_view_literals;

constexpr std::array months{"jan"sv, "feb"sv, "mar"sv,        "mrz"sv, "m\xC3\xA4r"sv, "apr"sv, "may"sv, "mai"sv,
                            "jun"sv, "jul"sv, "aug"sv,        "sep"sv, "oct"sv,        "okt"sv, "nov"sv, "dec"sv,
                            "dez"sv, "fev"sv, "f\xC3\xA9v"sv, "avr"sv, "mag"sv,        "giu"sv, "lug"sv, "ago"sv,
                            "set"sv, "ott"sv, "dic"sv,        "ene"sv, "abr"sv,        "gen"sv};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
}

std::string lowered(std::string_view text)
{
    std::string lower(text);
    std::ranges::transform(lower, lower.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
    return lower;
}

/// Two marks of a date between digits, or a colon, or a month's name beside a number.
bool isDate(std::string_view text)
{
    std::size_t digits = 0;
    std::array<std::size_t, 3> dateMarks{};
    std::size_t colons = 0;
    std::string word;
    bool hasMonth = false;
    const auto endWord = [&] {
        // The short names of all languages are words of others: LED, Pro.
        constexpr std::size_t longName = 4;
        const auto beginsSo = [&word](std::string_view month) { return lowered(word).starts_with(month); };
        hasMonth = hasMonth || (word.size() >= 3 && std::ranges::any_of(months, beginsSo)) ||
                   (word.size() >= longName && monthNamed(word) != 0);
        word.clear();
    };
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        digits += isDigit(c) ? 1 : 0;
        if (isLetter(c)) {
            word += c;
            continue;
        }
        endWord();
        const bool between = i > 0 && i + 1 < text.size() && isDigit(text[i - 1]) && isDigit(text[i + 1]);
        if (!between)
            continue;
        colons += c == ':' ? 1 : 0;
        if (const auto mark = std::string_view("-/.").find(c); mark != std::string_view::npos)
            ++dateMarks[mark];
    }
    endWord();
    if (!isDigit(text.front()) && !hasMonth)
        return false;
    if (hasMonth && digits >= 3)
        return true;
    if (dateMarks[2] > 2 && colons == 0)
        return false; // an address of a host, or a version
    return digits >= 4 && (colons > 0 || std::ranges::any_of(dateMarks, [](std::size_t count) { return count >= 2; }));
}

/// Digits behind a sign or a currency, and little else.
bool isNumber(std::string_view text)
{
    const auto digits = static_cast<std::size_t>(std::ranges::count_if(text, isDigit));
    if (digits == 0)
        return false;
    const std::size_t first = text.find_first_of("0123456789");
    const auto isOrdinary = [](char c) { return !isLetter(c) || static_cast<unsigned char>(c) >= 0x80; };
    const std::string_view before = text.substr(0, first);
    if (before.size() > 4 || !std::ranges::all_of(before, isOrdinary))
        return false;
    const auto letters = static_cast<std::size_t>(std::ranges::count_if(text, isLetter));
    return letters <= 3 || digits >= letters;
}

} // namespace

CellShape shapeOf(std::string_view cell)
{
    constexpr std::size_t longestValue = 64;
    const std::string_view text = trimmed(cell);
    if (text.empty())
        return CellShape::Empty;
    if (text.size() > longestValue)
        return CellShape::Text;
    static const NullMarkers markers;
    if (markers.contains(text))
        return CellShape::Marker;
    if (isBooleanWord(text))
        return CellShape::Boolean;
    if (isDate(text))
        return CellShape::Date;
    return isNumber(text) ? CellShape::Number : CellShape::Text;
}

bool isData(CellShape shape)
{
    return shape == CellShape::Number || shape == CellShape::Date;
}

bool readsLikeNames(std::span<const std::string_view> cells)
{
    if (cells.size() < 2)
        return false;
    const auto isName = [](std::string_view cell) {
        const CellShape shape = shapeOf(cell);
        return shape == CellShape::Text || shape == CellShape::Boolean;
    };
    std::vector<std::string_view> texts(cells.begin(), cells.end());
    if (!std::ranges::all_of(texts, isName))
        return false;
    std::ranges::sort(texts);
    return std::ranges::adjacent_find(texts) == texts.end();
}

std::string_view withoutDirective(std::string_view text)
{
    constexpr std::string_view directive = "Fields:";
    const auto skipBlanks = [&text] { text.remove_prefix(std::min(text.find_first_not_of(' '), text.size())); };
    skipBlanks();
    if (text.starts_with(directive)) {
        text.remove_prefix(directive.size());
        skipBlanks();
    }
    return text;
}

} // namespace penstock
