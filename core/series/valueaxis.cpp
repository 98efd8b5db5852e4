// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/valueaxis.h"

#include "core/series/readingtext.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <limits>

namespace penstock {

namespace {

constexpr double margin = 0.04; ///< of the span, above and below

double niceStep(double span, int maximumTicks)
{
    const double raw = span / std::max(maximumTicks, 1);
    const double power = std::pow(10.0, std::floor(std::log10(raw)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= raw)
            return factor * power;
    }
    return 10 * power;
}

struct Prefix
{
    int exponent = 0;
    QString text;
};

/// Such numbers are written as they are.
bool needsNoPrefix(double value)
{
    return value == 0 || (value >= 1e-3 && value < 1e5);
}

/// Thousands and millions get a letter; what is beyond the letters gets a power of ten.
Prefix prefixOf(int exponent)
{
    switch (exponent) {
    case 0:
        return {};
    case -9:
        return {exponent, QStringLiteral(" n")};
    case -6:
        return {exponent, QStringLiteral(" µ")};
    case -3:
        return {exponent, QStringLiteral(" m")};
    case 3:
        return {exponent, QStringLiteral(" k")};
    case 6:
        return {exponent, QStringLiteral(" M")};
    case 9:
        return {exponent, QStringLiteral(" G")};
    case 12:
        return {exponent, QStringLiteral(" T")};
    default:
        // As in what is read off the chart.
        return {exponent,
                localNumber((exponent < 0 ? QStringLiteral("e-%1") : QStringLiteral("e+%1")).arg(std::abs(exponent)))};
    }
}

Prefix prefixFor(double largest)
{
    return needsNoPrefix(largest) ? Prefix() : prefixOf(int(std::floor(std::log10(largest) / 3)) * 3);
}

} // namespace

ValueAxis::ValueAxis(double smallest, double largest, int maximumTicks)
{
    // Halves first: the span of two large doubles may be infinite.
    const double half = largest / 2 - smallest / 2;
    const double middle = smallest / 2 + largest / 2;
    double reach = half * (1 + 2 * margin);
    // Below this the doubles themselves are coarser than the picture.
    const double finest = std::max(std::abs(middle) * 1e-12, std::numeric_limits<double>::min() * 1e6);
    if (reach <= finest)
        reach = middle == 0 ? 1 : std::abs(middle) * 0.1;
    constexpr double limit = std::numeric_limits<double>::max() / 4;
    m_from = std::clamp(middle - reach, -limit, limit);
    m_to = std::clamp(middle + reach, -limit, limit);

    double step = niceStep(m_to - m_from, maximumTicks);
    // One tick alone is no scale: the next smaller step, however low the picture is.
    constexpr int mostTries = 3;
    for (int i = 0; i < mostTries && std::floor(m_to / step) - std::ceil(m_from / step) < 1; ++i)
        step = niceStep(step * 0.39, 1);
    const Prefix prefix = prefixFor(std::max(std::abs(m_from), std::abs(m_to)));
    const double scale = std::pow(10.0, prefix.exponent);
    const int decimals = std::clamp(-int(std::floor(std::log10(step / scale) + 1e-9)), 0, 15);
    const QLocale locale;
    for (double index = std::ceil(m_from / step); index * step <= m_to; ++index) {
        const double value = index * step;
        m_ticks.push_back(
            {value, locale.toString(value / scale + 0.0, 'f', decimals) + (value == 0 ? QString() : prefix.text)});
    }
}

ValueAxis ValueAxis::logarithmic(double smallest, double largest, int maximumTicks)
{
    constexpr double mostDecades = 12;
    ValueAxis axis(0, 1, 2);
    axis.m_ticks.clear();
    axis.m_scale = Scale::Logarithmic;
    constexpr double limit = 1e300;
    const double top = std::log10(std::clamp(largest, 1 / limit, limit));
    const double bottom = std::log10(std::clamp(smallest, std::pow(10.0, std::max(-300.0, top - mostDecades)), limit));
    const double reach = std::max(0.05, (top - bottom) * margin);
    axis.m_from = std::pow(10.0, bottom - reach);
    axis.m_to = std::pow(10.0, top + reach);
    const int step = std::max(1, int(std::ceil((top - bottom + 2 * reach) / std::max(1, maximumTicks))));
    const bool isShort = top - bottom < 2; // powers alone would be too few
    const auto first = int(std::floor(bottom - reach));
    std::vector<int> exponents; // of each tick, by threes
    bool isPlainAxis = true;
    for (int power = first; power <= top + reach; ++power) {
        for (const int factor : {1, 2, 5}) {
            const double value = factor * std::pow(10.0, power);
            if (value < axis.m_from || value > axis.m_to || (factor > 1 && !isShort) || (power % step != 0 && !isShort))
                continue;
            axis.m_ticks.push_back({value, {}});
            exponents.push_back(int(std::floor(power / 3.0)) * 3);
            isPlainAxis = isPlainAxis && needsNoPrefix(value);
        }
    }
    // With letters at one value there are letters at all: 10 k beside 100 k, not 10,000.
    for (std::size_t i = 0; i < axis.m_ticks.size(); ++i) {
        Tick &tick = axis.m_ticks[i];
        const Prefix prefix = isPlainAxis ? Prefix() : prefixOf(exponents[i]);
        tick.label = QLocale().toString(tick.value / std::pow(10.0, prefix.exponent), 'g', 6) + prefix.text;
    }
    return axis;
}

double ValueAxis::shareOf(double value) const
{
    if (m_scale == Scale::Linear)
        return (value - m_from) / (m_to - m_from);
    if (!(value > 0))
        return -std::numeric_limits<double>::infinity();
    return std::log(value / m_from) / std::log(m_to / m_from);
}

double ValueAxis::at(double share) const
{
    if (m_scale == Scale::Linear)
        return m_from + share * (m_to - m_from);
    return m_from * std::pow(m_to / m_from, share);
}

} // namespace penstock
