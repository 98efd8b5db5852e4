// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lineprotocol/lineescape.h"

#include <QByteArrayView>

#include <array>
#include <cstdint>

namespace penstock {
namespace {

enum CharacterClass : unsigned {
    Comma = 1,
    Equals = 2,
    Space = 4,
    Backslash = 8,
    Quote = 16,
    Control = 32,
    NonAscii = 64,
};

constexpr auto classes = [] {
    std::array<std::uint8_t, 256> table{};
    for (unsigned c = 0; c < 0x20; ++c)
        table[c] = Control;
    table[0x7f] = Control;
    for (unsigned c = 0x80; c < 0x100; ++c)
        table[c] = NonAscii;
    table[','] = Comma;
    table['='] = Equals;
    table[' '] = Space;
    table['\\'] = Backslash;
    table['"'] = Quote;
    return table;
}();

unsigned classOf(char c)
{
    return classes[static_cast<unsigned char>(c)];
}

unsigned classesOf(std::string_view text)
{
    unsigned seen = 0;
    for (const char c : text)
        seen |= classOf(c);
    return seen;
}

char *copyEscaped(std::string_view text, unsigned escaped, char *out)
{
    for (const char c : text) {
        if (classOf(c) & escaped)
            *out++ = '\\';
        *out++ = c;
    }
    return out;
}

bool isUtf8(std::string_view text)
{
    return QByteArrayView(text.data(), static_cast<qsizetype>(text.size())).isValidUtf8();
}

/// 1.x keeps two backslashes where 3.x makes one, and they disagree on a backslash before a separator. In measurements
/// and field keys 1.x drops it before a quote, too.
bool hasAmbiguousBackslash(std::string_view text, unsigned ambiguous)
{
    for (auto at = text.find('\\'); at != text.npos; at = text.find('\\', at + 1)) {
        if (at + 1 == text.size() || (classOf(text[at + 1]) & ambiguous))
            return true;
    }
    return false;
}

/// 1.6.7, tried with all names of up to three such characters: a tag may hold a backslash anywhere but at its end. In a
/// measurement, one before a separator or a quote is stored and never found again. Of a field's key one half of the
/// server reads the backslashes before a separator in pairs, the other does not, and a line can end it (`m a\\\\="="`).
bool isLostBy1(std::string_view text, bool isFieldKey)
{
    for (auto at = text.find('\\'); at != text.npos;) {
        const auto end = text.find_first_not_of('\\', at);
        if (end == text.npos)
            return true;
        const unsigned next = classOf(text[end]);
        const bool isInPairs = isFieldKey && (end - at) % 2 == 0 && !(next & Quote);
        if ((next & (Comma | Equals | Space | Quote)) && !isInPairs)
            return true;
        at = text.find('\\', end);
    }
    return false;
}

constexpr unsigned ambiguousInTag = Comma | Equals | Space | Backslash;
constexpr unsigned ambiguousInName = ambiguousInTag | Quote;

char *fail(LineFault &fault, LineFault reason)
{
    fault = reason;
    return nullptr;
}

/// What no name may hold, whoever reads it.
LineFault faultOfName(std::string_view text, unsigned seen)
{
    if (text.empty())
        return LineFault::Empty;
    if (seen & Control)
        return LineFault::Control;
    return (seen & NonAscii) && !isUtf8(text) ? LineFault::NotUtf8 : LineFault::None;
}

LineFault faultOfString(std::string_view text)
{
    const unsigned seen = classesOf(text);
    if ((seen & Control) && text.find('\0') != text.npos)
        return LineFault::Nul;
    return (seen & NonAscii) && !isUtf8(text) ? LineFault::NotUtf8 : LineFault::None;
}

/// `isBad`: of a name with a backslash.
template <typename IsBad>
char *writeName(std::string_view text, unsigned escaped, IsBad isBad, char *out, LineFault &fault)
{
    const unsigned seen = classesOf(text);
    if (const LineFault found = faultOfName(text, seen); found != LineFault::None)
        return fail(fault, found);
    if ((seen & Backslash) && isBad())
        return fail(fault, LineFault::Backslash);
    return copyEscaped(text, escaped, out);
}

} // namespace

char *detail::escapeMeasurement(std::string_view text, char *out, LineFault &fault, LineDialect dialect)
{
    const auto isBad = [=] {
        return dialect == LineDialect::InfluxDb1 ? isLostBy1(text, false)
                                                 : hasAmbiguousBackslash(text, ambiguousInName);
    };
    return writeName(text, Comma | Space, isBad, out, fault);
}

char *detail::escapeTag(std::string_view text, char *out, LineFault &fault, LineDialect dialect)
{
    const auto isBad = [=] {
        return hasAmbiguousBackslash(text, dialect == LineDialect::InfluxDb1 ? 0 : ambiguousInTag);
    };
    return writeName(text, Comma | Equals | Space, isBad, out, fault);
}

char *detail::escapeFieldKey(std::string_view text, char *out, LineFault &fault, LineDialect dialect)
{
    const auto isBad = [=] {
        return dialect == LineDialect::InfluxDb1 ? isLostBy1(text, true) : hasAmbiguousBackslash(text, ambiguousInName);
    };
    return writeName(text, Comma | Equals | Space, isBad, out, fault);
}

char *detail::escapeQuestDbName(std::string_view text, char *out, LineFault &fault)
{
    const unsigned seen = classesOf(text);
    if (const LineFault found = faultOfName(text, seen); found != LineFault::None)
        return fail(fault, found);
    return seen & Backslash ? fail(fault, LineFault::AnyBackslash) : copyEscaped(text, Comma | Equals | Space, out);
}

char *detail::escapeQuestDbTagValue(std::string_view text, char *out, LineFault &fault)
{
    if (const LineFault found = faultOfName(text, classesOf(text)); found != LineFault::None)
        return fail(fault, found);
    return copyEscaped(text, Comma | Equals | Space | Backslash, out);
}

char *detail::escapeQuestDbString(std::string_view text, char *out, LineFault &fault)
{
    if (const LineFault found = faultOfString(text); found != LineFault::None)
        return fail(fault, found);
    for (const char c : text) {
        if (c == '"' || c == '\\' || c == '\n')
            *out++ = '\\';
        *out++ = c;
    }
    return out;
}

char *detail::escapeString(std::string_view text, char *out, LineFault &fault)
{
    if (const LineFault found = faultOfString(text); found != LineFault::None)
        return fail(fault, found);
    return copyEscaped(text, Quote | Backslash, out);
}

} // namespace penstock
