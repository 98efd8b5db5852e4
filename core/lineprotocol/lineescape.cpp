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

/// Copies and says which classes of characters there were.
unsigned copy(std::string_view text, char *out)
{
    unsigned seen = 0;
    for (const char c : text) {
        seen |= classOf(c);
        *out++ = c;
    }
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

constexpr unsigned ambiguousInTag = Comma | Equals | Space | Backslash;
constexpr unsigned ambiguousInName = ambiguousInTag | Quote;

LineFault writeName(std::string_view text, unsigned escaped, unsigned ambiguous, char *&out)
{
    if (text.empty())
        return LineFault::Empty;
    const unsigned seen = copy(text, out);
    if (!(seen & (escaped | Backslash | Control | NonAscii))) {
        out += text.size();
        return LineFault::None;
    }
    if (seen & Control)
        return LineFault::Control;
    if ((seen & NonAscii) && !isUtf8(text))
        return LineFault::NotUtf8;
    if ((seen & Backslash) && hasAmbiguousBackslash(text, ambiguous))
        return LineFault::Backslash;
    out = copyEscaped(text, escaped, out);
    return LineFault::None;
}

} // namespace

LineFault writeMeasurement(std::string_view text, char *&out)
{
    return writeName(text, Comma | Space, ambiguousInName, out);
}

LineFault writeTag(std::string_view text, char *&out)
{
    return writeName(text, Comma | Equals | Space, ambiguousInTag, out);
}

LineFault writeFieldKey(std::string_view text, char *&out)
{
    return writeName(text, Comma | Equals | Space, ambiguousInName, out);
}

LineFault writeString(std::string_view text, char *&out)
{
    *out++ = '"';
    const unsigned seen = copy(text, out);
    if ((seen & NonAscii) && !isUtf8(text))
        return LineFault::NotUtf8;
    if (seen & (Quote | Backslash))
        out = copyEscaped(text, Quote | Backslash, out);
    else
        out += text.size();
    *out++ = '"';
    return LineFault::None;
}

} // namespace penstock
