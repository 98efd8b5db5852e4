// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/series/chartdata.h"

#include <vector>

class QChart;
class QLineSeries;
class QValueAxis;

namespace penstock {

class ChartFrame;

/// The lines themselves, which Qt Charts draws: it gets at most four points per pixel column.
class ChartLines
{
public:
    /// Into a chart that has nothing yet.
    explicit ChartLines(QChart &chart);

    /// The series of the data with these indexes, in the frame's view.
    void show(const ChartData &data, const std::vector<int> &shown, const ChartFrame &frame);
    void clear();

    /// All the points that Qt was given.
    int pointCount() const;

private:
    QChart &m_chart;
    QValueAxis *m_xAxis = nullptr;
    QValueAxis *m_yAxis = nullptr;
    std::vector<QLineSeries *> m_lines; ///< as many as were shown at most
};

} // namespace penstock
