// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/ratescale.h"

#include <cmath>
#include <initializer_list>

namespace penstock {

double niceCeiling(double peak)
{
    if (!(peak > 10) || !std::isfinite(peak))
        return 10;
    const double magnitude = std::pow(10.0, std::floor(std::log10(peak)));
    for (const double step : {1.0, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0}) {
        if (peak <= step * magnitude)
            return step * magnitude;
    }
    return 10 * magnitude;
}

} // namespace penstock
