// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/charts/samples.h"
#include "ui/charts/chartscene.h"
#include "ui/common/theme.h"

#include <QImage>
#include <QPainter>
#include <QRandomGenerator>

#include <numeric>
#include <vector>

namespace penstock::samples {

constexpr QSize sceneSize(900, 400);

/// A series for each list of values, a second between two of them.
inline ChartDataPtr dataOf(const std::vector<std::vector<double>> &series)
{
    auto data = std::make_shared<ChartData>();
    for (const std::vector<double> &values : series) {
        std::vector<std::int64_t> times;
        for (std::size_t i = 0; i < values.size(); ++i)
            times.push_back(start + std::int64_t(i) * second);
        data->series.push_back(
            ChartSeries::of(QStringLiteral("series %1").arg(data->series.size()), PointList(times, values)));
        data->span = {times.front(), times.back()};
        data->pointCount += times.size();
    }
    data->totalSeries = data->series.size();
    return data;
}

inline std::vector<double> noise(int points, quint32 seed)
{
    QRandomGenerator random(seed);
    std::vector<double> values;
    for (int i = 0; i < points; ++i)
        values.push_back(random.generateDouble());
    return values;
}

/// All series over their whole span.
inline void layOut(ChartScene *scene, const ChartDataPtr &data, const ChartStyle &style = {})
{
    std::vector<int> all(data->series.size());
    std::iota(all.begin(), all.end(), 0);
    const TimeSpan view = data->span.length() == 0 ? data->span.padded(0) : data->span;
    scene->layOut(data, all, view, sceneSize, QFont(), style);
}

inline QImage painted(const ChartScene &scene)
{
    QImage paper(sceneSize, QImage::Format_RGB32);
    paper.fill(themeColor(ThemeRole::Surface));
    QPainter painter(&paper);
    scene.paint(painter);
    return paper;
}

} // namespace penstock::samples
