// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/durationtext.h"

#include <QRegularExpression>

#include <array>
#include <utility>

namespace penstock {

std::optional<std::chrono::nanoseconds> durationFromText(const QString &text)
{
    if (text == QStringLiteral("inf"))
        return std::chrono::nanoseconds(0);
    constexpr qint64 second = 1'000'000'000;
    static const std::array<std::pair<QString, qint64>, 9> units{{{QStringLiteral("ns"), 1},
                                                                  {QStringLiteral("us"), 1'000},
                                                                  {QStringLiteral("u"), 1'000},
                                                                  {QStringLiteral("ms"), 1'000'000},
                                                                  {QStringLiteral("s"), second},
                                                                  {QStringLiteral("m"), 60 * second},
                                                                  {QStringLiteral("h"), 3'600 * second},
                                                                  {QStringLiteral("d"), 86'400 * second},
                                                                  {QStringLiteral("w"), 7 * 86'400 * second}}};
    static const QRegularExpression part(QStringLiteral("([0-9]+)(ns|us|ms|[usmhdw])"));
    qint64 sum = 0;
    qsizetype at = 0;
    while (at < text.size()) {
        const QRegularExpressionMatch match =
            part.match(text, at, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
        bool ok = match.hasMatch();
        const qint64 count = match.captured(1).toLongLong(&ok);
        if (!match.hasMatch() || !ok)
            return std::nullopt;
        for (const auto &[unit, nanoseconds] : units) {
            qint64 product = 0;
            if (unit == match.captured(2) &&
                (__builtin_mul_overflow(count, nanoseconds, &product) || __builtin_add_overflow(sum, product, &sum)))
                return std::nullopt;
        }
        at = match.capturedEnd();
    }
    return text.isEmpty() ? std::nullopt : std::optional(std::chrono::nanoseconds(sum));
}

} // namespace penstock
