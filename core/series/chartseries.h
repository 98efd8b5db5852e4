// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/series/joinlimits.h"
#include "core/series/pointlist.h"
#include "core/series/timespan.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <memory>
#include <vector>

namespace penstock {

/// One line of a chart.
struct ChartSeries
{
    QString name;
    PointList points;
    QStringList parts{}; ///< what the name is made of: a value for each of ChartData::parts
    QString field{};     ///< whose values these are, or are computed from
    JoinLimits joins{};
    std::size_t late = 0; ///< points that came behind later ones; they are drawn where they belong
    /// Their times, ascending, as far as they are no more than mostLateTimes; null: none.
    std::shared_ptr<const std::vector<std::int64_t>> lateTimes{};
    static constexpr std::size_t mostLateTimes = 100'000;

    /// With all that is worked out from the points.
    static ChartSeries of(const QString &name, const PointList &points);

    /// Rows in the span: first (included) to last (excluded).
    struct Rows
    {
        std::size_t first;
        std::size_t last;
    };
    Rows rowsIn(const TimeSpan &span) const;

    /// Of the finite values in these rows.
    ValueRange finiteRange(const Rows &rows) const;

    /// The row whose time is nearest. The series must not be empty.
    std::size_t nearestRow(std::int64_t time) const;

    /// True when one of its points of this time came behind later ones, and is known.
    bool isLate(std::int64_t time) const;

    /// The next row with a value behind this one (step 1) or before it (step -1); none: -1.
    std::ptrdiff_t nextValue(std::ptrdiff_t row, int step) const;

    /// What a legend says of a span. NaN where there is nothing.
    struct Summary
    {
        double last;
        double min;
        double max;
        double mean;
        std::uint64_t count; ///< values
    };
    Summary summaryIn(const TimeSpan &span) const;
};

} // namespace penstock
