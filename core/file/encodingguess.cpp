// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/file/encodingguess.h"

#include "core/async/plural.h"
#include "core/file/charactercounts.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <memory>
#include <unicode/ucsdet.h>

namespace penstock {

namespace {

using namespace std::string_view_literals;

struct EncodingGuessText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::EncodingGuess)
};

TextEncoding encodingNamed(const char *name)
{
    return TextEncoding::named(QString::fromLatin1(name)).value_or(TextEncoding());
}

struct Mark
{
    std::string_view bytes;
    const char *encoding;
};

/// The longer first: that of UTF-32LE begins with that of UTF-16LE.
constexpr std::array byteOrderMarks{
    Mark{"\xFF\xFE\0\0"sv, "UTF-32LE"}, Mark{"\0\0\xFE\xFF"sv, "UTF-32BE"}, Mark{"\xFF\xFE"sv, "UTF-16LE"},
    Mark{"\xFE\xFF"sv, "UTF-16BE"},     Mark{"\xEF\xBB\xBF"sv, "UTF-8"},
};

/// Of Latin letters in UTF-16 one byte of each pair is NUL, always on the same side.
const char *wideEncoding(std::string_view sample)
{
    constexpr std::size_t enough = 8;
    const std::size_t size = std::min<std::size_t>(sample.size(), 4096) / 2 * 2;
    std::array<std::size_t, 2> nuls{};
    for (std::size_t i = 0; i < size; ++i)
        nuls[i % 2] += sample[i] == '\0' ? 1 : 0;
    const auto [few, many] = std::minmax(nuls[0], nuls[1]);
    if (size < enough || few > size / 64 || many < size / 4)
        return nullptr;
    return nuls[1] == many ? "UTF-16LE" : "UTF-16BE";
}

struct Candidate
{
    TextEncoding encoding;
    double share = 0; ///< of the characters beyond ASCII that make sense in it
};

/// What ICU takes the text for; a share as the others have it.
QList<Candidate> icuCandidates(std::string_view sample)
{
    UErrorCode error = U_ZERO_ERROR;
    const std::unique_ptr<UCharsetDetector, decltype(&ucsdet_close)> detector(ucsdet_open(&error), &ucsdet_close);
    constexpr std::size_t enough = 64 * 1024;
    ucsdet_setText(detector.get(), sample.data(), static_cast<int32_t>(std::min(sample.size(), enough)), &error);
    int32_t count = 0;
    const UCharsetMatch **matches = ucsdet_detectAll(detector.get(), &count, &error);
    QList<Candidate> candidates;
    for (int32_t i = 0; U_SUCCESS(error) && i < count; ++i) {
        const TextEncoding encoding = encodingNamed(ucsdet_getName(matches[i], &error));
        if (!encoding.isUtf8())
            candidates += {encoding, ucsdet_getConfidence(matches[i], &error) / 100.0};
    }
    return candidates;
}

/// Chinese, Korean and Japanese are the same bytes; what is beyond chance tells them apart.
void addEuc(std::string_view sample, QList<Candidate> &candidates)
{
    const EucCounts euc = countEuc(sample);
    const auto chinese = std::ranges::find(candidates, encodingNamed("GB18030"), &Candidate::encoding);
    // Two of five usual Chinese characters are none of Korean.
    constexpr std::size_t beyondChance = 16;
    if (euc.mayBeKorean) {
        chinese->share /= euc.different >= beyondChance ? 2 : 1;
        candidates += {encodingNamed("EUC-KR"), 1};
    } else if (euc.hasKana) {
        chinese->share /= 2;
        candidates += {encodingNamed("EUC-JP"), 1};
    }
}

/// Two usual Chinese characters can be Japanese letters of half width, or Hangul; what is written in headers tells.
void preferChinese(std::string_view sample, QList<Candidate> &candidates)
{
    const auto chinese = std::ranges::find(candidates, encodingNamed("GB18030"), &Candidate::encoding);
    constexpr double whole = 0.9;
    if (chinese->share < whole || countMeasuringChinese(sample) < 2)
        return;
    for (Candidate &other : candidates)
        other.share /= other.encoding == chinese->encoding ? 1 : 2;
}

EncodingGuess decide(QList<Candidate> candidates, std::size_t highBytes)
{
    constexpr double sensible = 0.5;
    constexpr double clearly = 0.25;
    constexpr std::size_t few = 4;
    std::ranges::stable_sort(candidates, std::ranges::greater(), &Candidate::share);
    EncodingGuess guess;
    guess.encoding = candidates.first().encoding;
    for (const Candidate &candidate : candidates.sliced(1)) {
        if (candidate.share >= sensible)
            guess.others += candidate.encoding;
    }
    const double lead = candidates.at(0).share - candidates.at(1).share;
    const bool clear = candidates.first().share >= sensible && lead >= clearly;
    guess.certainty = clear || (guess.others.isEmpty() && highBytes < few) ? Certainty::Likely : Certainty::Ambiguous;
    guess.reason = EncodingGuessText::tr("The text is not UTF-8. As %1 %2 % of its characters beyond ASCII make sense.")
                       .arg(QString::fromLatin1(guess.encoding.name()))
                       .arg(qRound(100 * candidates.first().share));
    return guess;
}

} // namespace

EncodingGuess EncodingGuess::of(std::string_view sample)
{
    for (const Mark &mark : byteOrderMarks) {
        if (sample.starts_with(mark.bytes)) {
            const TextEncoding encoding = encodingNamed(mark.encoding);
            QString reason;
            if (!encoding.isUtf8())
                reason = EncodingGuessText::tr("The file begins with the byte order mark of %1.")
                             .arg(QString::fromLatin1(encoding.name()));
            return {encoding, Certainty::Certain, reason, {}};
        }
    }
    if (const char *wide = wideEncoding(sample)) {
        const QString reason =
            EncodingGuessText::tr("Every other byte is NUL, as in %1.").arg(QString::fromLatin1(wide));
        return {encodingNamed(wide), Certainty::Likely, reason, {}};
    }

    const Utf8Counts utf8 = countUtf8(sample);
    if (utf8.wrong == 0)
        return {};
    // Whole sequences do not come by chance: a few bytes that are not UTF-8 are damage.
    constexpr std::size_t muchMore = 10;
    if (utf8.whole > muchMore * utf8.wrong) {
        return {TextEncoding(),
                Certainty::Likely,
                EncodingGuessText::tr("The text is UTF-8 but for %n byte(s).", nullptr, plural(utf8.wrong)),
                {}};
    }
    const WesternCounts western = countWestern(sample);
    QList<Candidate> candidates{{encodingNamed(western.hasC1 ? "ISO-8859-1" : "windows-1252"), western.share},
                                {encodingNamed("IBM850"), dosShare(sample)},
                                {encodingNamed("Shift_JIS"), shiftJisShare(sample)},
                                {encodingNamed("GB18030"), gbkShare(sample)},
                                {encodingNamed("windows-1250"), centralEuropeanShare(sample)},
                                {encodingNamed("windows-1251"), cyrillicShare(sample)}};
    addEuc(sample, candidates);
    preferChinese(sample, candidates);
    constexpr double sensible = 0.6;
    if (std::ranges::none_of(candidates, [](const Candidate &known) { return known.share >= sensible; })) {
        for (Candidate &poor : candidates)
            poor.share /= 2;
        for (const Candidate &other : icuCandidates(sample)) {
            if (std::ranges::none_of(candidates,
                                     [&](const Candidate &known) { return known.encoding == other.encoding; }))
                candidates += other;
        }
    }
    return decide(candidates, western.highBytes);
}

} // namespace penstock
