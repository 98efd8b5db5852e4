// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Encodings in which two bytes are a character.
#include "core/file/byteclass.h"
#include "core/file/charactercounts.h"

#include <set>

namespace penstock {

namespace {

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

EucCounts countEuc(std::string_view text)
{
    constexpr std::size_t usualKana = 5; // one of so many
    constexpr std::size_t enough = 100;
    EucCounts counts;
    std::set<std::string_view> different;
    std::size_t pairs = 0;
    std::size_t hangul = 0;
    std::size_t signs = 0;
    std::size_t kana = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const int lead = byteAt(text, i);
        if (lead < 0x80)
            continue;
        if (i + 1 == text.size())
            break;
        if (!isIn(lead, 0xA1, 0xFE) || !isIn(byteAt(text, i + 1), 0xA1, 0xFE))
            return {};
        ++pairs;
        if (different.size() < enough)
            different.insert(text.substr(i, 2));
        hangul += isIn(lead, 0xB0, 0xC8) ? 1 : 0;
        signs += isIn(lead, 0xA1, 0xA3) ? 1 : 0;
        kana += isIn(lead, 0xA4, 0xA5) ? 1 : 0;
        ++i;
    }
    counts.different = different.size();
    counts.mayBeKorean = hangul > 1 && hangul + signs == pairs;
    counts.hasKana = kana > 1 && kana * usualKana >= pairs;
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

std::size_t countMeasuringChinese(std::string_view text)
{
    // Time, date, temperature, humidity, pressure, voltage, current, flow, power, speed, value, state, place, station,
    // name, number, device, total and the like, in GBK.
    constexpr std::string_view usual =
        "\xB1\xB8\xB1\xE0\xB3\xA3\xB3\xB5\xB3\xC6\xB5\xA5\xB5\xD8\xB5\xE3\xB5\xE7\xB6\xC1\xB6\xC8\xB7\xE7"
        "\xB9\xA6\xBA\xC5\xBB\xA7\xBC\xC6\xBC\xE4\xC0\xDB\xC1\xA6\xC1\xBF\xC1\xF7\xC2\xCA\xC3\xFB\xC6\xDA"
        "\xC6\xF8\xC8\xD5\xC9\xE8\xCA\xAA\xCA\xB1\xCA\xFD\xCB\xAE\xCB\xD9\xCC\xAC\xCE\xBB\xCE\xC2\xD0\xF2"
        "\xD1\xB9\xD3\xC3\xD5\xBE\xD5\xFD\xD6\xB5\xD6\xC3\xD7\xB4\xD7\xDC";
    std::set<std::string_view> different;
    for (std::size_t i = 0; i + 1 < text.size(); ++i) {
        if (byteAt(text, i) < 0x80)
            continue;
        for (std::size_t at = 0; at < usual.size(); at += 2) {
            if (text.substr(i, 2) == usual.substr(at, 2))
                different.insert(usual.substr(at, 2));
        }
        ++i;
    }
    return different.size();
}

} // namespace penstock
