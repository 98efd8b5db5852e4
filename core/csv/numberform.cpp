// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/numberform.h"

#include "core/csv/cellvalue.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace penstock {

namespace {

using namespace std::string_view_literals;

/// Blank, tab, and the no-break, narrow no-break, thin and figure spaces in UTF-8.
constexpr std::array blanks{" "sv, "\t"sv, "\xC2\xA0"sv, "\xE2\x80\xAF"sv, "\xE2\x80\x89"sv, "\xE2\x80\x87"sv};
constexpr std::array apostrophes{"'"sv, "\xE2\x80\x99"sv};
constexpr auto trueMinus = "\xE2\x88\x92"sv;
constexpr std::array currencies{"\xE2\x82\xAC"sv, "$"sv,   "\xC2\xA3"sv,  "\xC2\xA5"sv,  "EUR"sv, "USD"sv,
                                "GBP"sv,          "CHF"sv, "JPY"sv,       "CNY"sv,       "kr"sv,  "Fr."sv,
                                "R$"sv,           "US$"sv, "z\xC5\x82"sv, "K\xC4\x8D"sv,
                                "\xE2\x82\xB9"sv,  // rupee
                                "\xE2\x82\xBD"sv,  // rouble
                                "\xE2\x82\xA9"sv,  // won
                                "\xE2\x82\xBA"sv,  // lira
                                "\xE2\x82\xB4"sv,  // hryvnia
                                "\xEF\xBF\xA5"sv}; // yen of full width
/// Those that are one only with a blank between: SEK1 may be a name.
constexpr std::array apartCurrencies{"SEK"sv, "NOK"sv, "DKK"sv, "PLN"sv, "CZK"sv, "HUF"sv,
                                     "INR"sv, "BRL"sv, "Ft"sv,  "Rs."sv, "Rs"sv,  "kr."sv};
/// That may stand behind a number without a blank between; single letters of the alphabet could mean anything.
constexpr std::array tightUnits{
    "%"sv,           "\xE2\x80\xB0"sv, "\xC2\xB0"sv,     "\xC2\xB0\x43"sv, "\xC2\xB0\x46"sv, "kWh"sv,
    "Wh"sv,          "MWh"sv,          "kW"sv,           "MW"sv,           "mA"sv,           "mV"sv,
    "kV"sv,          "Hz"sv,           "kHz"sv,          "MHz"sv,          "GHz"sv,          "Pa"sv,
    "hPa"sv,         "kPa"sv,          "bar"sv,          "mbar"sv,         "mm"sv,           "cm"sv,
    "km"sv,          "km/h"sv,         "m/s"sv,          "m3"sv,           "m\xC2\xB3"sv,    "kg"sv,
    "mg"sv,          "ms"sv,           "ppm"sv,          "ppb"sv,          "dB"sv,           "dBm"sv,
    "rpm"sv,         "lx"sv,           "GB"sv,           "MB"sv,           "kB"sv,           "KB"sv,
    "kN"sv,          "pH"sv,           "%RH"sv,          "%rH"sv,          "GWh"sv,          "kVA"sv,
    "kvar"sv,        "Nm"sv,           "psi"sv,          "lux"sv,          "l/min"sv,        "m3/h"sv,
    "m\xC2\xB3/h"sv, "\xE2\x84\x83"sv, "\xE2\x84\xA6"sv, "\xCE\xA9"sv,     "k\xCE\xA9"sv,    "k\xE2\x84\xA6"sv};

template <std::size_t size>
std::size_t lengthOfOne(std::string_view text, const std::array<std::string_view, size> &marks)
{
    const auto mark = std::ranges::find_if(marks, [text](std::string_view known) { return text.starts_with(known); });
    return mark == marks.end() ? 0 : mark->size();
}

template <std::size_t size> bool isOneOf(std::string_view text, const std::array<std::string_view, size> &marks)
{
    return std::ranges::find(marks, text) != marks.end();
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Letters and signs as units have them: kWh, µg/m³, °C, m/s², W/(m·K).
bool mayBeUnit(std::string_view text)
{
    constexpr std::size_t longest = 16;
    return !text.empty() && text.size() <= longest && !isDigit(text.front()) && std::ranges::none_of(text, [](char c) {
        return c == ' ' || c == ',' || c == ';' || c == ':' || c == '.' || c == '+' || c == '-' || c == '"';
    });
}

} // namespace

std::string_view withoutBlanks(std::string_view text)
{
    const auto isPlain = [](char c) { return c > ' ' && c < 0x7F; };
    if (!text.empty() && isPlain(text.front()) && isPlain(text.back()))
        return text;
    while (const std::size_t length = lengthOfOne(text, blanks))
        text.remove_prefix(length);
    for (bool found = true; found;) {
        found = false;
        for (const std::string_view blank : blanks) {
            if (text.ends_with(blank)) {
                text.remove_suffix(blank.size());
                found = true;
            }
        }
    }
    return text;
}

std::string_view unitOf(std::string_view text)
{
    text = withoutBlanks(text);
    if (text.starts_with(trueMinus))
        text.remove_prefix(trueMinus.size());
    const auto first = std::ranges::find_if(text, isDigit);
    if (first == text.end())
        return {};
    const std::size_t begin = static_cast<std::size_t>(first - text.begin());
    std::size_t end = text.size();
    while (!isDigit(text[end - 1]))
        --end;
    std::string_view behind = text.substr(end);
    if (text.starts_with('(') && behind.ends_with(')')) // (5 €)
        behind.remove_suffix(1);
    for (const std::string_view minus : {"-"sv, trueMinus}) { // 335.25- m/s
        if (behind.starts_with(minus))
            behind.remove_prefix(minus.size());
    }
    const auto isLetter = [](char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); };
    if (begin > 2 && std::ranges::any_of(behind, isLetter))
        return {}; // what stands before is no sign
    const std::string_view unit = withoutBlanks(behind);
    if (!unit.empty() && unit != ")" && unit != ".") {
        const bool apart = unit.size() != behind.size();
        const bool isUnit = apart ? mayBeUnit(unit) || isOneOf(unit, apartCurrencies) : isOneOf(unit, tightUnits);
        if (begin > 2 || !(isUnit || isOneOf(unit, currencies)))
            return {};
        return unit;
    }
    std::string_view before = withoutBlanks(text.substr(0, begin));
    while (before.ends_with('-') || before.ends_with('+') || before.ends_with('('))
        before.remove_suffix(1);
    while (before.starts_with('-') || before.starts_with('+') || before.starts_with('('))
        before.remove_prefix(1);
    before = withoutBlanks(before);
    if (isOneOf(before, currencies))
        return before;
    const std::size_t behindIt = static_cast<std::size_t>(before.data() - text.data()) + before.size();
    if (isOneOf(before, apartCurrencies) && withoutBlanks(text.substr(behindIt)).size() < text.size() - behindIt)
        return before;
    if (before.ends_with('.')) // $.50
        before = withoutBlanks(before.substr(0, before.size() - 1));
    return isOneOf(before, currencies) ? before : std::string_view();
}

QString NumberForm::example() const
{
    QString text = QStringLiteral("1");
    if (group != '\0')
        text += QLatin1Char(group);
    text += QStringLiteral("234") + QLatin1Char(decimal) + u'5';
    return unit.isEmpty() ? text : text + u' ' + unit;
}

NumberReader::NumberReader(const NumberForm &form)
    : m_form(form),
      m_unit(form.unit.toStdString()),
      m_plain(form.decimal == '.' && form.group == '\0' && m_unit.empty())
{
}

std::optional<std::int64_t> NumberReader::integer(std::string_view text)
{
    if (const auto value = parseInteger(text))
        return value;
    if (!normalise(text))
        return {};
    if (m_number.starts_with("0x") || m_number.starts_with("-0x")) {
        const bool negative = m_number.front() == '-';
        const char *from = m_number.data() + (negative ? 3 : 2);
        std::int64_t value = 0;
        const auto [end, error] = std::from_chars(from, m_number.data() + m_number.size(), value, 16);
        if (error != std::errc() || end != m_number.data() + m_number.size())
            return {};
        return negative ? -value : value;
    }
    return parseInteger(m_number);
}

std::optional<double> NumberReader::decimal(std::string_view text)
{
    if (m_plain) {
        if (const auto value = parseFloat(text))
            return value;
    }
    if (!normalise(text))
        return {};
    if (m_number.find('x') != std::string::npos) {
        const auto whole = integer(text);
        return whole ? std::optional<double>(static_cast<double>(*whole)) : std::nullopt;
    }
    return parseFloat(m_number);
}

std::string_view NumberReader::withoutUnit(std::string_view text) const
{
    if (m_unit.empty())
        return text;
    if (text.ends_with(m_unit))
        return withoutBlanks(text.substr(0, text.size() - m_unit.size()));
    if (text.starts_with(m_unit))
        return withoutBlanks(text.substr(m_unit.size()));
    // -€5 and (€5)
    const std::size_t sign = text.starts_with('-') || text.starts_with('+') ? 1 : 0;
    return sign == 1 && text.substr(1).starts_with(m_unit) ? text : text;
}

bool NumberReader::normalise(std::string_view text)
{
    constexpr std::size_t longest = 400; // 1e308 written out, and some
    text = withoutUnit(withoutBlanks(text));
    if (text.empty() || text.size() > longest)
        return false;
    m_number.clear();
    bool negative = false;
    if (text.size() > 2 && text.front() == '(' && text.back() == ')') {
        negative = true;
        text = withoutBlanks(text.substr(1, text.size() - 2));
    } else if (text.starts_with('-') || text.starts_with(trueMinus)) {
        negative = true;
        text = withoutBlanks(text.substr(text.front() == '-' ? 1 : trueMinus.size()));
    } else if (text.starts_with('+')) {
        text = withoutBlanks(text.substr(1));
    } else if (text.ends_with('-') || text.ends_with(trueMinus)) {
        negative = true;
        text = withoutBlanks(text.substr(0, text.size() - (text.back() == '-' ? 1 : trueMinus.size())));
    }
    text = withoutUnit(text);
    if (negative)
        m_number += '-';
    if (text.size() > 2 && text[0] == '0' && (text[1] == 'x' || text[1] == 'X')) {
        m_number += "0x";
        m_number += text.substr(2);
        return true;
    }
    return takeDigits(text);
}

bool NumberReader::takeDigits(std::string_view text)
{
    constexpr std::size_t groupSize = 3;
    std::size_t sinceGroup = 0;
    std::size_t digits = 0;
    bool grouped = false;
    std::size_t i = 0;
    for (; i < text.size(); ++i) {
        if (isDigit(text[i])) {
            m_number += text[i];
            ++digits;
            ++sinceGroup;
            continue;
        }
        const std::string_view rest = text.substr(i);
        const std::size_t mark = m_form.group == ' '                                    ? lengthOfOne(rest, blanks)
                                 : m_form.group == '\''                                 ? lengthOfOne(rest, apostrophes)
                                 : m_form.group != '\0' && rest.front() == m_form.group ? 1
                                                                                        : 0;
        if (mark == 0)
            break;
        if (digits == 0 || sinceGroup > groupSize || (grouped && sinceGroup != groupSize) ||
            (!grouped && text[0] == '0'))
            return false;
        grouped = true;
        sinceGroup = 0;
        i += mark - 1;
    }
    if (grouped && sinceGroup != groupSize)
        return false;
    if (i < text.size() && text[i] == m_form.decimal) {
        m_number += '.';
        for (++i; i < text.size() && isDigit(text[i]); ++i, ++digits)
            m_number += text[i];
    }
    if (digits == 0)
        return false;
    if (i < text.size() && (text[i] == 'e' || text[i] == 'E')) {
        m_number += text.substr(i);
        i = text.size();
    }
    return i == text.size();
}

} // namespace penstock
