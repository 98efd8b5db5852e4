// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/series/chartseries.h"

#include <memory>

namespace penstock {

/// What a chart shows of a table: made by ChartBuilder, then shared and never changed.
struct ChartData
{
    std::vector<ChartSeries> series;
    QStringList parts{}; ///< what the series' names are made of: names of tags; empty: the measurement's, the field's
    TimeSpan span;       ///< of all points
    std::size_t pointCount = 0;
    std::size_t totalSeries = 0; ///< of the table; series holds the first of them
    std::size_t rowsWithoutTime = 0;

    // Of what is computed; see transformed():

    std::size_t uncomputed = 0; ///< series without a result; they are in no list
    std::size_t infinite = 0;   ///< values, and results, that are left out
    bool hasRounded = false;    ///< values so large that whole numbers among them have been rounded

    bool isEmpty() const { return pointCount == 0; }

    /// Of the finite values of these series in the span.
    ValueRange valuesIn(const TimeSpan &view, const std::vector<int> &shown) const;
    /// One of these series has an infinite value in the span.
    bool hasInfinite(const TimeSpan &view, const std::vector<int> &shown) const;
};

using ChartDataPtr = std::shared_ptr<const ChartData>;

} // namespace penstock
