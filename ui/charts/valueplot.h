// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/series/histogram.h"
#include "core/series/scatterpairs.h"
#include "core/series/valueaxis.h"

#include <QFont>

class QAbstractAxis;
class QAbstractSeries;
class QChart;

namespace penstock {

/// Puts a histogram or a cloud of points into a Qt chart, in the theme's colours and those of the series; what was in
/// it goes.
class ValuePlot
{
public:
    /// units: of the data's series by their indexes; shorter: none.
    ValuePlot(QChart &chart, const QFont &font, const QStringList &units) : m_chart(chart), m_font(font), m_units(units)
    {
    }

    /// Nothing but a sentence, as a title that is not painted.
    void show(const QString &message);
    /// Counts begin at zero; on a logarithmic axis below one, where none have their place.
    void show(const Histogram &histogram, const ChartData &data, bool isLogarithmic);
    void show(const ScatterPairs &pairs, const ChartData &data);

private:
    void clear();
    QString titleOf(const ChartData &data, int series) const;
    QString commonUnit(const std::vector<int> &series) const;
    void dress(QAbstractAxis *axis, const QString &title) const;
    QAbstractAxis *addValues(const ValueRange &range, const QString &title, Qt::Alignment side);
    QAbstractAxis *makeAxis(const ValueAxis &scale, const ValueRange &range, Qt::Alignment side) const;
    QAbstractAxis *addCounts(std::uint64_t highest, bool isLogarithmic);
    void add(QAbstractSeries *series, QAbstractAxis *x, QAbstractAxis *y);

    QChart &m_chart;
    QFont m_font;
    QStringList m_units;
};

} // namespace penstock
