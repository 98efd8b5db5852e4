// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/file/charactercounts.h"

#include <algorithm>

namespace penstock {

namespace {

constexpr int byteAt(std::string_view text, std::size_t at)
{
    return at < text.size() ? static_cast<unsigned char>(text[at]) : 0;
}

constexpr bool isIn(int byte, int first, int last)
{
    return byte >= first && byte <= last;
}

constexpr bool isLatinLetter(int byte)
{
    return isIn(byte | 0x20, 'a', 'z');
}

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

/// How much sense a run of bytes beyond ASCII makes in a western text, in bytes.
double westernSense(std::string_view text, std::size_t from, std::size_t to)
{
    const std::size_t length = to - from;
    const bool beside = (from > 0 && isLatinLetter(byteAt(text, from - 1))) || isLatinLetter(byteAt(text, to));
    const bool within = from > 0 && isLatinLetter(byteAt(text, from - 1)) && isLatinLetter(byteAt(text, to));
    double sense = 0;
    for (std::size_t i = from; i < to; ++i) {
        const int byte = byteAt(text, i);
        if (isUsualSign(byte))
            sense += length <= 2 ? 1 : 0.2;
        else if (isAccentedLetter(byte))
            sense += length == 1 ? (beside ? 1 : 0.7) : length == 2 ? (within ? 0.8 : 0.5) : 0.1;
    }
    return sense;
}

double shiftJisSense(int lead, int trail)
{
    if (lead == 0x81)
        return trail <= 0xAC ? 0.8 : 0.3; // punctuation
    if (lead == 0x82)
        return isIn(trail, 0x9F, 0xF1) || isIn(trail, 0x4F, 0x9A) ? 1 : 0; // hiragana, wide letters and digits
    if (lead == 0x83)
        return trail <= 0x96 ? 1 : 0.3; // katakana, Greek
    if (isIn(lead, 0x89, 0x97) || (lead == 0x88 && trail >= 0x9F) || (lead == 0x98 && trail <= 0x72))
        return 1; // the usual kanji
    return isIn(lead, 0x98, 0x9F) || isIn(lead, 0xE0, 0xEA) ? 0.3 : 0.1;
}

double gbkSense(int lead, int trail)
{
    if (trail < 0xA1 || lead < 0xA1)
        return 0.1; // the additions to GB 2312
    if (isIn(lead, 0xB0, 0xD7))
        return 1; // the usual characters
    if (isIn(lead, 0xA1, 0xA3))
        return 0.9; // punctuation, wide letters and digits
    return isIn(lead, 0xD8, 0xF7) ? 0.4 : isIn(lead, 0xA4, 0xA9) ? 0.3 : 0;
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

double shiftJisShare(std::string_view text)
{
    double sense = 0;
    double all = 0;
    bool afterHalfWidth = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const int lead = byteAt(text, i);
        const int trail = byteAt(text, i + 1);
        const bool halfWidth = isIn(lead, 0xA1, 0xDF);
        if (halfWidth) {
            all += 1;
            sense += afterHalfWidth || isIn(trail, 0xA1, 0xDF) ? 0.8 : 0;
        } else if ((isIn(lead, 0x81, 0x9F) || isIn(lead, 0xE0, 0xFC)) && isIn(trail, 0x40, 0xFC) && trail != 0x7F) {
            const double bytes = trail >= 0x80 ? 2 : 1;
            all += bytes;
            sense += bytes * shiftJisSense(lead, trail);
            ++i;
        } else if (lead >= 0x80) {
            all += 1;
        }
        afterHalfWidth = halfWidth;
    }
    return all > 0 ? sense / all : 0;
}

double gbkShare(std::string_view text)
{
    double sense = 0;
    double all = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const int lead = byteAt(text, i);
        const int trail = byteAt(text, i + 1);
        if (isIn(lead, 0x81, 0xFE) && isIn(trail, 0x40, 0xFE) && trail != 0x7F) {
            const double bytes = trail >= 0x80 ? 2 : 1;
            all += bytes;
            sense += bytes * gbkSense(lead, trail);
            ++i;
        } else if (lead >= 0x80) {
            all += 1;
        }
    }
    return all > 0 ? sense / all : 0;
}

} // namespace penstock
