// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/series/pointlist.h"
#include "core/series/timespan.h"

#include <QList>
#include <QPointF>
#include <QString>

#include <cstdint>

namespace penstock {

/// One line of a chart.
struct ChartSeries
{
    QString name;
    PointList points;

    /// Rows in the span: first (included) to last (excluded).
    struct Rows
    {
        std::size_t first;
        std::size_t last;
    };
    Rows rowsIn(const TimeSpan &span) const;

    /// The row whose time is nearest. The series must not be empty.
    std::size_t nearestRow(std::int64_t time) const;

    /// What to draw of the span on so many columns: x is a share of the span, from 0 to 1, and one point further on
    /// each side; at most four points for a column (first, smallest, largest, last), so that no peak is lost.
    QList<QPointF> reduced(const TimeSpan &span, int columns) const;
};

} // namespace penstock
