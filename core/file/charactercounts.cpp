// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/file/charactercounts.h"

#include "core/file/byteclass.h"

#include <algorithm>

namespace penstock {

namespace {

/// Of a well-formed sequence that begins there (RFC 3629); 0: none does, -1: the text ends within it.
int sequenceLength(std::string_view text, std::size_t at)
{
    const int lead = byteAt(text, at);
    const int length = isIn(lead, 0xC2, 0xDF) ? 2 : isIn(lead, 0xE0, 0xEF) ? 3 : isIn(lead, 0xF0, 0xF4) ? 4 : 0;
    for (int i = 1; i < length; ++i) {
        if (at + static_cast<std::size_t>(i) >= text.size())
            return -1;
        int lowest = 0x80;
        int highest = 0xBF;
        if (i == 1) {
            lowest = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : lowest;
            highest = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : highest;
        }
        if (!isIn(byteAt(text, at + static_cast<std::size_t>(i)), lowest, highest))
            return 0;
    }
    return length;
}

bool isAccentedLetter(int byte)
{
    constexpr std::string_view below = "\x8A\x8C\x8E\x9A\x9C\x9E\x9F";
    return (byte >= 0xC0 && byte != 0xD7 && byte != 0xF7) || below.find(static_cast<char>(byte)) != below.npos;
}

bool isUsualSign(int byte)
{
    // In Windows-1252: € … quotes, dashes, bullet, ™, no-break space, ¡ £ § © « ° ± ² ³ µ · ¹ º » fractions ¿ × ÷
    constexpr std::string_view signs = "\x80\x85\x91\x92\x93\x94\x95\x96\x97\x99\xA0\xA1\xA3\xA7\xA9\xAA\xAB\xAE\xB0"
                                       "\xB1\xB2\xB3\xB5\xB7\xB9\xBA\xBB\xBC\xBD\xBE\xBF\xD7\xF7";
    return signs.find(static_cast<char>(byte)) != signs.npos;
}

bool isLetterOfAny(int byte)
{
    return isLatinLetter(byte) || isAccentedLetter(byte);
}

/// Signs of Windows-1252 that no word has inside of it, but letters of Windows-1250: £ ¥ ¯ ³ ¹ ¿ are Ł Ą Ż ł ą ż, and a
/// Ÿ at the end of a word is ź.
bool isCentralEuropeanLetter(std::string_view text, std::size_t at)
{
    const int byte = byteAt(text, at);
    const bool after = at > 0 && isLetterOfAny(byteAt(text, at - 1));
    const bool before = isLetterOfAny(byteAt(text, at + 1));
    switch (byte) {
    case 0xA3:
    case 0xA5:
    case 0xAF:
    case 0xBF:
        return before && !isIn(byteAt(text, at + 1), 'A', 'Z');
    case 0xB3:
    case 0xB9:
        return after && before;
    case 0x8F:
    case 0x9F:
        return after || before;
    default:
        return false;
    }
}

/// How much sense a run of bytes beyond ASCII makes in a western text, in bytes.
double westernSense(std::string_view text, std::size_t from, std::size_t to)
{
    const std::size_t length = to - from;
    const bool beside = (from > 0 && isLatinLetter(byteAt(text, from - 1))) || isLatinLetter(byteAt(text, to));
    const bool within = from > 0 && isLatinLetter(byteAt(text, from - 1)) && isLatinLetter(byteAt(text, to));
    double sense = 0;
    for (std::size_t i = from; i < to; ++i) {
        const int byte = byteAt(text, i);
        if (isCentralEuropeanLetter(text, i))
            continue;
        if (isUsualSign(byte))
            sense += length <= 2 ? 1 : 0.2;
        else if (isAccentedLetter(byte))
            sense += length == 1 ? (beside ? 1 : 0.7) : length == 2 ? (within ? 0.8 : 0.5) : 0.1;
    }
    return sense;
}

} // namespace

Utf8Counts countUtf8(std::string_view text)
{
    Utf8Counts counts;
    for (std::size_t i = 0; i < text.size();) {
        if (byteAt(text, i) < 0x80) {
            ++i;
            continue;
        }
        const int length = sequenceLength(text, i);
        if (length < 0)
            break;
        counts.whole += length > 0 ? 1 : 0;
        counts.wrong += length == 0 ? 1 : 0;
        i += static_cast<std::size_t>(std::max(length, 1));
    }
    return counts;
}

namespace {

bool isAsciiLetter(int byte)
{
    return isIn(byte | 0x20, 'a', 'z');
}

/// The degree sign of DOS before its C or F, which in Windows-1252 would be a Danish letter alone.
bool isDosDegree(std::string_view text, std::size_t at)
{
    const int next = byteAt(text, at + 1);
    return byteAt(text, at) == 0xF8 && (next == 'C' || next == 'F') && !isAsciiLetter(byteAt(text, at + 2)) &&
           (at == 0 || !isAsciiLetter(byteAt(text, at - 1)));
}

} // namespace

double dosShare(std::string_view text)
{
    // Accented letters that no Western text of Windows has inside of a word.
    constexpr std::string_view letters = "\x81\x82\x84\x85\x87\x88\x90\x93\x94\x99\xA0\xA1\xA2\xA3\xA4\xA5";
    double sense = 0;
    double all = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (byteAt(text, i) < 0x80)
            continue;
        const bool inWord = i > 0 && isAsciiLetter(byteAt(text, i - 1)) && isAsciiLetter(byteAt(text, i + 1));
        all += 1;
        sense += isDosDegree(text, i) || (inWord && letters.find(text[i]) != letters.npos) ? 1 : 0;
    }
    return all > 0 ? sense / all : 0;
}

WesternCounts countWestern(std::string_view text)
{
    constexpr std::string_view undefined = "\x81\x8D\x8F\x90\x9D";
    WesternCounts counts;
    double sense = 0;
    for (std::size_t i = 0; i < text.size();) {
        if (byteAt(text, i) < 0x80) {
            ++i;
            continue;
        }
        std::size_t end = i;
        for (; byteAt(text, end) >= 0x80; ++end)
            counts.hasC1 = counts.hasC1 || undefined.find(text[end]) != undefined.npos;
        counts.highBytes += end - i;
        sense += isDosDegree(text, i) ? 0 : westernSense(text, i, end);
        i = end;
    }
    if (counts.highBytes > 0)
        counts.share = sense / static_cast<double>(counts.highBytes);
    return counts;
}

double centralEuropeanShare(std::string_view text)
{
    constexpr std::string_view letters = "\x8A\x8C\x8D\x8E\x8F\x9A\x9C\x9D\x9E\x9F\xA3\xA5\xAA\xAF\xB3\xB9\xBA\xBC"
                                         "\xBE\xBF";
    std::size_t evidence = 0;
    double sense = 0;
    double all = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const int byte = byteAt(text, i);
        if (byte < 0x80)
            continue;
        all += 1;
        evidence += isCentralEuropeanLetter(text, i) ? 1 : 0;
        const bool isLetter = isIn(byte, 0xC0, 0xFF) ? byte != 0xD7 && byte != 0xF7 : letters.contains(text[i]);
        const bool inWord = isLetterOfAny(byteAt(text, i + 1)) || (i > 0 && isLetterOfAny(byteAt(text, i - 1)));
        sense += (isLetter && inWord) || isCentralEuropeanLetter(text, i) || byte == 0xB0 || byte == 0xA0 ? 1 : 0;
    }
    return evidence > 0 ? sense / all : 0;
}

double cyrillicShare(std::string_view text)
{
    const auto isLower = [](int byte) { return byte >= 0xE0 || byte == 0xB8 || byte == 0xB3 || byte == 0xBF; };
    const auto isUpper = [](int byte) { return isIn(byte, 0xC0, 0xDF) || byte == 0xA8; };
    bool hasWord = false;
    double sense = 0;
    double all = 0;
    for (std::size_t i = 0; i < text.size();) {
        if (byteAt(text, i) < 0x80) {
            ++i;
            continue;
        }
        const std::size_t begin = i;
        std::size_t lower = 0;
        std::size_t upper = 0;
        for (; byteAt(text, i) >= 0x80; ++i) {
            lower += isLower(byteAt(text, i)) ? 1 : 0;
            upper += isUpper(byteAt(text, i)) ? 1 : 0;
        }
        const std::size_t size = i - begin;
        const bool isWord = size > 2 && lower + upper == size && (upper == size || upper <= 1) &&
                            (upper != 1 || isUpper(byteAt(text, begin)));
        hasWord = hasWord || isWord;
        all += static_cast<double>(size);
        sense += isWord ? static_cast<double>(size) : size == 1 && byteAt(text, begin) == 0xB0 ? 1 : 0.3;
    }
    return hasWord ? sense / all : 0;
}

} // namespace penstock
