// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lineprotocol/linevalue.h"

#include "core/lineprotocol/linenumber.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace penstock {
namespace {

using Reason = LineMistake::Reason;

// 3.x: influxdb_line_protocol, STRING_LENGTH_LIMIT_IN_BYTES
constexpr std::size_t longestString = 1'048'576;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool readString(LineCursor &cursor, FieldValue &value)
{
    const std::size_t quote = cursor.at++;
    const std::size_t kept = cursor.unescaped.size();
    std::size_t begin = cursor.at;
    bool escaped = false;
    for (;;) {
        cursor.at = std::min(cursor.line.find_first_of("\"\\", cursor.at), cursor.line.size());
        if (cursor.atEnd())
            return cursor.fail(Reason::OpenString, quote);
        if (cursor.peek() == '"')
            break;
        const char next = cursor.at + 1 < cursor.line.size() ? cursor.line[cursor.at + 1] : '\0';
        if (next == '"' || next == '\\') {
            cursor.unescaped += cursor.line.substr(begin, cursor.at - begin);
            begin = cursor.at + 1;
            escaped = true;
        }
        cursor.at = std::min(cursor.at + 2, cursor.line.size());
    }
    const std::string_view rest = cursor.line.substr(begin, cursor.at - begin);
    if (escaped)
        cursor.unescaped += rest;
    const std::string_view text = escaped ? std::string_view(cursor.unescaped).substr(kept) : rest;
    if (cursor.grammar == LineGrammar::V3 && text.size() > longestString)
        return cursor.fail(Reason::LongString, quote);
    value = text;
    ++cursor.at;
    if (cursor.atEnd() || cursor.peek() == ',' || cursor.peek() == ' ')
        return true;
    return cursor.fail(cursor.line.substr(cursor.at) == "\r" ? Reason::CarriageReturn : Reason::BehindString);
}

template <typename Integer> Reason readInteger(std::string_view digits, FieldValue &value)
{
    Integer integer = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), integer);
    if (error == std::errc::invalid_argument || end != digits.data() + digits.size())
        return Reason::Number;
    if (error == std::errc::result_out_of_range)
        return Reason::IntegerRange;
    value = integer;
    return Reason::None;
}

Reason readNumber(LineGrammar grammar, std::string_view word, FieldValue &value)
{
    if (word.ends_with('i'))
        return readInteger<std::int64_t>(word.substr(0, word.size() - 1), value);
    if (word.ends_with('u')) {
        const Reason reason = readInteger<std::uint64_t>(word.substr(0, word.size() - 1), value);
        return reason == Reason::None && grammar == LineGrammar::V1 ? Reason::Unsigned : reason;
    }
    double number = 0;
    switch (readFloat(word, grammar == LineGrammar::V3, number)) {
    case FloatFault::None:
        value = number;
        return Reason::None;
    case FloatFault::Malformed:
        return isNotFinite(word) ? Reason::NotFinite : Reason::Number;
    case FloatFault::OneSided:
        return Reason::OneSidedNumber;
    case FloatFault::TooLarge:
        return Reason::FloatRange;
    }
    Q_UNREACHABLE();
}

Reason readBoolean(std::string_view word, FieldValue &value)
{
    static constexpr std::array<std::string_view, 5> yes{"true", "t", "T", "True", "TRUE"};
    static constexpr std::array<std::string_view, 5> no{"false", "f", "F", "False", "FALSE"};
    const bool isTrue = std::ranges::find(yes, word) != yes.end();
    if (!isTrue && std::ranges::find(no, word) == no.end())
        return isNotFinite(word) ? Reason::NotFinite : Reason::Value;
    value = isTrue;
    return Reason::None;
}

} // namespace

std::string_view takeWord(LineCursor &cursor, bool endsAtComma)
{
    const std::size_t begin = cursor.at;
    while (!cursor.atEnd() && cursor.peek() != ' ' && !(endsAtComma && cursor.peek() == ','))
        ++cursor.at;
    return cursor.line.substr(begin, cursor.at - begin);
}

bool readValue(LineCursor &cursor, FieldValue &value)
{
    if (cursor.peek() == '"')
        return readString(cursor, value);
    const std::size_t begin = cursor.at;
    const std::string_view word = takeWord(cursor, true);
    if (word.empty())
        return cursor.fail(Reason::NoFieldValue);
    const char first = word.front();
    const bool isNumber = isDigit(first) || first == '-' || first == '.' || first == '+';
    const Reason reason = isNumber ? readNumber(cursor.grammar, word, value) : readBoolean(word, value);
    if (reason == Reason::None)
        return true;
    if (cursor.atEnd() && word.ends_with('\r'))
        return cursor.fail(Reason::CarriageReturn, cursor.at - 1);
    return cursor.fail(reason, begin);
}

} // namespace penstock
