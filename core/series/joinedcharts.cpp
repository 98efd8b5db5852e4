// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/joinedcharts.h"

#include <QSet>

#include <algorithm>

namespace penstock {

ChartDataPtr joinedCharts(const ChartDataPtr &chart, const std::vector<ChartDataPtr> &further)
{
    if (!chart || further.empty())
        return chart;
    auto joined = std::make_shared<ChartData>(*chart);
    QSet<QString> names;
    for (const ChartSeries &one : joined->series)
        names.insert(one.name);
    for (const ChartDataPtr &other : further) {
        if (other->isEmpty())
            continue;
        joined->span = joined->isEmpty() ? other->span
                                         : TimeSpan{std::min(joined->span.from, other->span.from),
                                                    std::max(joined->span.to, other->span.to)};
        joined->pointCount += other->pointCount;
        joined->totalSeries += other->totalSeries;
        joined->rowsWithoutTime += other->rowsWithoutTime;
        joined->series.reserve(joined->series.size() + other->series.size());
        for (ChartSeries one : other->series) {
            const QString name = one.name;
            for (int number = 2; names.contains(one.name); ++number)
                one.name = QStringLiteral("%2 (%1)").arg(number).arg(name);
            names.insert(one.name);
            one.parts = {one.name}; // not those of the others
            joined->series.push_back(std::move(one));
        }
    }
    return joined;
}

} // namespace penstock
