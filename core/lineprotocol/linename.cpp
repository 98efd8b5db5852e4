// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lineprotocol/linename.h"

#include <array>
#include <cstdint>

namespace penstock {
namespace {

using Reason = LineMistake::Reason;

enum CharacterClass : unsigned { Comma = 1, Equals = 2, Space = 4, Backslash = 8, Control = 16 };

constexpr auto classes = [] {
    std::array<std::uint8_t, 256> table{};
    for (unsigned c = 0; c < 0x20; ++c)
        table[c] = Control;
    table[0x7f] = Control;
    table[','] = Comma;
    table['='] = Equals;
    table[' '] = Space;
    table['\\'] = Backslash;
    return table;
}();

unsigned classOf(char c)
{
    return classes[static_cast<unsigned char>(c)];
}

/// The separators that end a name.
unsigned endsOf(NamePlace place, LineGrammar grammar)
{
    const bool strict = grammar == LineGrammar::V3;
    switch (place) {
    case NamePlace::Measurement:
        return Comma | Space;
    case NamePlace::TagKey:
    case NamePlace::FieldKey:
        return strict ? Equals | Space : Comma | Equals | Space;
    case NamePlace::TagValue:
        return strict ? Comma | Space : Comma | Equals | Space;
    }
    Q_UNREACHABLE();
}

/// 3.x: one backslash escapes whatever can be escaped, another backslash too; before anything else it is a character.
void takeBackslashV3(LineCursor &cursor, NamePlace place)
{
    const char next = cursor.at + 1 < cursor.line.size() ? cursor.line[cursor.at + 1] : '\0';
    const unsigned escapable =
        place == NamePlace::Measurement ? Comma | Space | Backslash : Comma | Equals | Space | Backslash;
    if (classOf(next) & escapable) {
        cursor.unescaped += next;
        cursor.at += 2;
    } else {
        cursor.unescaped += '\\';
        ++cursor.at;
    }
}

/// 1.x: only the last of several backslashes escapes, and what it means depends on the place.
bool takeBackslashesV1(LineCursor &cursor, NamePlace place)
{
    const std::size_t end = std::min(cursor.line.find_first_not_of('\\', cursor.at), cursor.line.size());
    const std::size_t count = end - cursor.at;
    const char next = end < cursor.line.size() ? cursor.line[end] : '\0';
    const bool inTag = place == NamePlace::TagKey || place == NamePlace::TagValue;
    const bool isSeparator = classOf(next) & (Comma | Equals | Space);
    if (!isSeparator && (inTag || next != '"')) {
        cursor.unescaped.append(count, '\\');
        cursor.at = end;
        return true;
    }
    // A measurement with several is stored and never found again; of a field's key one half of the server reads the
    // backslashes in pairs, the other does not.
    if ((place == NamePlace::Measurement && count > 1) ||
        (place == NamePlace::FieldKey && isSeparator && count % 2 == 0))
        return cursor.fail(Reason::Backslash);
    cursor.unescaped.append(count - 1, '\\');
    cursor.unescaped += next;
    cursor.at = end + 1;
    return true;
}

bool isLastByte(const LineCursor &cursor)
{
    return cursor.at + 1 == cursor.line.size();
}

} // namespace

bool readName(LineCursor &cursor, NamePlace place, std::string_view &name)
{
    const unsigned ends = endsOf(place, cursor.grammar);
    const std::size_t begin = cursor.at;
    const std::size_t kept = cursor.unescaped.size();
    bool escaped = false;
    while (!cursor.atEnd()) {
        const char c = cursor.line[cursor.at];
        const unsigned kind = classOf(c);
        if (kind & ends)
            break;
        if (kind & Control)
            return cursor.fail(c == '\r' && isLastByte(cursor) ? Reason::CarriageReturn : Reason::Control);
        if (!(kind & Backslash)) {
            if (escaped)
                cursor.unescaped += c;
            ++cursor.at;
            continue;
        }
        if (!escaped)
            cursor.unescaped += cursor.line.substr(begin, cursor.at - begin);
        escaped = true;
        if (cursor.grammar == LineGrammar::V3)
            takeBackslashV3(cursor, place);
        else if (!takeBackslashesV1(cursor, place))
            return false;
    }
    name = escaped ? std::string_view(cursor.unescaped).substr(kept) : cursor.line.substr(begin, cursor.at - begin);
    if (cursor.grammar == LineGrammar::V3 && name.ends_with('\\'))
        return cursor.fail(Reason::Backslash, cursor.at - 1);
    return true;
}

} // namespace penstock
