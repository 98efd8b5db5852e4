// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/readingtext.h"

#include "core/result/column.h"

#include <QLocale>
#include <QStringView>

#include <algorithm>
#include <cmath>

namespace penstock {

namespace {

constexpr double plainBelow = 1e15; ///< whole numbers are written out

} // namespace

QString plainReading(double value, double resolution)
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

QString readingText(double value, double resolution)
{
    const QString plain = plainReading(value, resolution);
    return std::isfinite(value) ? localNumber(plain) : plain;
}

QString localNumber(const QString &plain)
{
    // Not QLocale::toString(double): that goes over to powers of ten where groups make a number long.
    const QLocale locale;
    qsizetype at = plain.startsWith(u'-') ? 1 : 0;
    QString text = at > 0 ? locale.negativeSign() : QString();
    qsizetype end = at;
    while (end < plain.size() && plain[end].isDigit())
        ++end;
    bool fits = false;
    const qulonglong whole = QStringView(plain).sliced(at, end - at).toULongLong(&fits);
    if (fits) {
        text += locale.toString(whole);
        at = end;
    }
    for (const QChar character : QStringView(plain).sliced(at)) {
        if (character.isDigit())
            text += locale.toString(character.digitValue());
        else if (character == u'.')
            text += locale.decimalPoint();
        else if (character == u'-')
            text += locale.negativeSign();
        else if (character == u'+')
            text += locale.positiveSign();
        else if (character == u'e')
            text += locale.exponential();
        else
            text += character;
    }
    return text;
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
