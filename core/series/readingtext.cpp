// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/readingtext.h"

#include "core/result/column.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace penstock {

namespace {

constexpr double plainBelow = 1e15; ///< whole numbers are written out

} // namespace

QString readingText(double value, double resolution)
{
    // 100000, not 1e+05.
    const bool isPlain = std::abs(value) < plainBelow && value == std::trunc(value);
    const QString whole =
        isPlain ? QString::number(value, 'f', 0) : QString::number(value, 'g', QLocale::FloatingPointShortest);
    if (!std::isfinite(value) || !std::isfinite(resolution) || !(resolution > 0) || whole.contains(u'e'))
        return whole;
    const int decimals = std::clamp(int(std::ceil(-std::log10(resolution))) + 1, 0, 15);
    QString rounded = QString::number(value, 'f', decimals);
    if (rounded.toDouble() == 0)
        rounded.remove(u'-');
    return rounded.size() < whole.size() ? rounded : whole;
}

QString readingTime(std::int64_t nanoseconds)
{
    QString text = formatTimestamp(nanoseconds);
    text.chop(1); // Z
    text[10] = u' ';
    while (text.endsWith(QLatin1String("000")) && text.size() > 19)
        text.chop(3);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text + QStringLiteral(" UTC");
}

} // namespace penstock
