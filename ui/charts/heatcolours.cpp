// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/heatcolours.h"

#include "ui/common/theme.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace penstock {

namespace {

/// Lightness, chroma and hue (degrees) in OKLab.
struct Tone
{
    double lightness;
    double chroma;
    double hue;
};

// From light water to deep blue on white paper; from deep blue to bright yellow-green on black.
constexpr Tone lightFew{0.93, 0.035, 200};
constexpr Tone lightMany{0.33, 0.12, 268};
constexpr Tone darkFew{0.34, 0.06, 250};
constexpr Tone darkMany{0.95, 0.14, 112};

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

float encoded(double channel)
{
    const double value = std::clamp(channel, 0.0, 1.0);
    return float(value <= 0.0031308 ? value * 12.92 : 1.055 * std::pow(value, 1 / 2.4) - 0.055);
}

QColor colourOf(const Tone &tone)
{
    const double angle = tone.hue * std::numbers::pi / 180;
    const double a = tone.chroma * std::cos(angle);
    const double b = tone.chroma * std::sin(angle);
    const double l = std::pow(tone.lightness + 0.3963377774 * a + 0.2158037573 * b, 3);
    const double m = std::pow(tone.lightness - 0.1055613458 * a - 0.0638541728 * b, 3);
    const double s = std::pow(tone.lightness - 0.0894841775 * a - 1.2914855480 * b, 3);
    return QColor::fromRgbF(encoded(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
                            encoded(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
                            encoded(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s));
}

} // namespace

double perceivedLightness(const QColor &colour)
{
    const double r = linear(double(colour.redF()));
    const double g = linear(double(colour.greenF()));
    const double b = linear(double(colour.blueF()));
    const double l = std::cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
    const double m = std::cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
    const double s = std::cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
    return 0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s;
}

QColor heatColour(double share)
{
    const bool isDark = isDarkTheme();
    const Tone &few = isDark ? darkFew : lightFew;
    const Tone &many = isDark ? darkMany : lightMany;
    const double at = std::clamp(share, 0.0, 1.0);
    return colourOf({std::lerp(few.lightness, many.lightness, at), std::lerp(few.chroma, many.chroma, at),
                     std::lerp(few.hue, many.hue, at)});
}

} // namespace penstock
