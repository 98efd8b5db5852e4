// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/axislabelformat.h"

#include <algorithm>
#include <cmath>

namespace penstock {

QString axisLabelFormat(double from, double to, double interval)
{
    constexpr double plain = 1e7; // from there on numbers have a power of ten
    const double size = std::max(std::abs(from), std::abs(to));
    const int decimals = std::max(0, -int(std::floor(std::log10(interval) + 1e-9)));
    constexpr int mostDecimals = 6;
    // Intervals of 2.5 need one more.
    const double power = std::pow(10, std::floor(std::log10(interval) + 1e-9));
    const int more = std::abs(interval / power - 2.5) < 1e-6 ? 1 : 0;
    if (size < plain && decimals + more <= mostDecimals)
        return QStringLiteral("%.%1f").arg(interval >= 10 ? 0 : decimals + more);
    const int digits = int(std::floor(std::log10(size))) - int(std::floor(std::log10(interval))) + 1 + more;
    return QStringLiteral("%.%1g").arg(std::clamp(digits, 1, 17));
}

QString sideLabelFormat(const QString &format, double from, double to)
{
    constexpr qsizetype least = 3;
    const QByteArray printf = format.toLatin1();
    const qsizetype longest =
        std::max(QString::asprintf(printf.constData(), from).size(), QString::asprintf(printf.constData(), to).size());
    return QStringLiteral("&nbsp;").repeated(std::max<qsizetype>(0, least - longest)) + format; // labels are HTML
}

} // namespace penstock
