// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFontMetrics>

#include <algorithm>

namespace penstock {

/// Pixels of a usual letter, for widths that are counted in characters. The average of a font that holds Chinese and
/// Japanese is as wide as its ideographs, twice as wide as the letters beside them.
/// Metrics: QFontMetrics, or QFontMetricsF for fractions.
template <typename Metrics> auto characterWidth(const Metrics &metrics)
{
    return std::min(metrics.averageCharWidth(), metrics.horizontalAdvance(QLatin1Char('x')));
}

} // namespace penstock
