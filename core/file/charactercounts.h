// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

namespace penstock {

/// Sequences beyond ASCII.
struct Utf8Counts
{
    std::size_t whole = 0;
    std::size_t wrong = 0; ///< bytes that are no part of one; a sequence cut off at the end is none of them
};
Utf8Counts countUtf8(std::string_view text);

/// Read as Windows-1252 or Latin-1.
struct WesternCounts
{
    std::size_t highBytes = 0;
    double share = 0;   ///< of them, 0 to 1: accented letters within Latin words, and usual signs
    bool hasC1 = false; ///< bytes that Windows-1252 does not define
};
WesternCounts countWestern(std::string_view text);

/// The share, 0 to 1, of the bytes beyond ASCII that are accented letters or degrees of DOS (code page 850).
double dosShare(std::string_view text);

/// The share, 0 to 1, of the bytes beyond ASCII that are usual Japanese text in Shift_JIS.
double shiftJisShare(std::string_view text);

/// The share, 0 to 1, of the bytes beyond ASCII that are usual Chinese text in GBK.
double gbkShare(std::string_view text);

/// The share, 0 to 1, of the bytes beyond ASCII that are Central European text in Windows-1250; 0 unless letters stand
/// in words that in Windows-1252 are no letters (ł, ż, ą, ź, Ł).
double centralEuropeanShare(std::string_view text);

/// The share, 0 to 1, of the bytes beyond ASCII that are words of Cyrillic letters in Windows-1251.
double cyrillicShare(std::string_view text);

/// Characters, each counted once, that the headers of Chinese tables of measured values are made of, in GBK.
std::size_t countMeasuringChinese(std::string_view text);

/// Of pairs of bytes in EUC.
struct EucCounts
{
    std::size_t different = 0; ///< 0 to 100
    bool mayBeKorean = false;  ///< all of them Hangul, or signs
    bool hasKana = false;      ///< as usual as in Japanese text
};
EucCounts countEuc(std::string_view text);

} // namespace penstock
