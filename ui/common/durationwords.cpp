// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/durationwords.h"

#include "core/time/durationtext.h"

#include <QCoreApplication>

#include <array>
#include <utility>

namespace penstock {

namespace {

struct DurationWordsText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::DurationWords)
};

QString compact(const QString &text, const QString &endless)
{
    const auto duration = durationFromText(text);
    if (!duration)
        return text;
    if (duration->count() == 0)
        return endless;
    constexpr qint64 second = 1'000'000'000;
    constexpr std::array<std::pair<qint64, char>, 4> units{
        {{86'400 * second, 'd'}, {3'600 * second, 'h'}, {60 * second, 'm'}, {second, 's'}}};
    qint64 rest = duration->count();
    QString words;
    for (const auto &[unit, sign] : units) {
        if (rest / unit > 0)
            words += QString::number(rest / unit) + QLatin1Char(sign);
        rest %= unit;
    }
    return rest == 0 ? words : text;
}

} // namespace

QString durationWords(const QString &text)
{
    return compact(text, DurationWordsText::tr("for ever"));
}

QString durationInput(const QString &text)
{
    return compact(text, QStringLiteral("inf"));
}

} // namespace penstock
