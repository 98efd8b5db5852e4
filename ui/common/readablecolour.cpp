// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/readablecolour.h"

#include "ui/common/theme.h"

#include <algorithm>
#include <cmath>

namespace penstock {

namespace {

constexpr double leastOfText = 4.5;
constexpr int steps = 64; ///< from the colour to black or white

double linearChannel(float channel)
{
    const auto value = double(channel);
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminanceOf(const QColor &colour)
{
    return 0.2126 * linearChannel(colour.redF()) + 0.7152 * linearChannel(colour.greenF()) +
           0.0722 * linearChannel(colour.blueF());
}

double contrastOf(double one, double other)
{
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

} // namespace

QColor readableOn(const QColor &ground, const QColor &colour)
{
    const double below = luminanceOf(ground);
    const QColor end = contrastOf(below, 0) > contrastOf(below, 1) ? QColor(Qt::black) : QColor(Qt::white);
    for (int step = 0; step < steps; ++step) {
        // In whole numbers, as it will be on the screen.
        const QColor mixed = QColor::fromRgb(blended(end, colour, double(step) / steps).rgb());
        if (contrastOf(luminanceOf(mixed), below) >= leastOfText)
            return mixed;
    }
    return end;
}

} // namespace penstock
