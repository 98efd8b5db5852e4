// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/series/seriestrace.h"

#include <vector>

namespace penstock {

/// Series one on top of the other: between points a straight line, beside the first and the last and in gaps nothing.
struct SeriesLayers
{
    std::vector<double> x;                 ///< shares of the span
    std::vector<std::vector<double>> tops; ///< of each series, at each x; the bottom of the next
    bool hasMeans = false;                 ///< several points of a series are one there: peaks among them are lost
    bool hasBothSigns = false;             ///< layers of values below zero take from what the others add up to

    /// Of columns with several points it is their mean.
    static SeriesLayers of(const std::vector<SeriesTrace> &traces, int columns);

    /// Of all tops, and zero.
    ValueRange range() const;
};

} // namespace penstock
