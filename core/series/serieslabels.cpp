// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/serieslabels.h"

#include "core/async/visibletext.h"

#include <algorithm>

namespace penstock {

SeriesLabels SeriesLabels::of(const ChartData &data)
{
    const QString separator = QStringLiteral(" · ");
    SeriesLabels labels;
    labels.differs.reserve(qsizetype(data.series.size()));
    const qsizetype parts = data.parts.size();
    const bool isPlain =
        data.series.size() < 2 || parts == 0 ||
        std::ranges::any_of(data.series, [parts](const ChartSeries &series) { return series.parts.size() != parts; });
    if (isPlain) {
        for (const ChartSeries &series : data.series)
            labels.differs += series.name;
        return labels;
    }
    QStringList common;
    QList<qsizetype> different;
    for (qsizetype part = 0; part < parts; ++part) {
        const QString &first = data.series.front().parts[part];
        const QString &name = data.parts[part];
        const bool isSame =
            std::ranges::all_of(data.series, [&](const ChartSeries &series) { return series.parts[part] == first; });
        if (!isSame)
            different += part;
        if (isSame && !first.isEmpty())
            common += name.isEmpty() ? first : name + u'=' + first;
        else if (!isSame && !name.isEmpty())
            common += name;
    }
    for (const ChartSeries &series : data.series) {
        QStringList label;
        for (const qsizetype part : std::as_const(different))
            label += series.parts[part].isEmpty() ? QStringLiteral("–") : series.parts[part];
        labels.differs += visibleText(label.join(separator));
    }
    labels.common = visibleText(common.join(separator));
    return labels;
}

} // namespace penstock
