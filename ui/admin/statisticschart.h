// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/admin/statisticshistory.h"

#include <QStringList>
#include <QWidget>

namespace penstock {

class ChartCanvas;
class EmptyState;
class LegendSplitter;
class SeriesLegend;

/// The last quarter of an hour of some statistics: of counters the change a second, of others the value.
class StatisticsChart final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int mostDrawn = 8;

    explicit StatisticsChart(QWidget *parent = nullptr);

    /// The first mostDrawn of these keys.
    void draw(const StatisticsHistory &history, const QStringList &keys);

    ChartCanvas *canvas() const { return m_canvas; }
    bool isEmpty() const; ///< there is nothing to be seen yet

private:
    EmptyState *m_empty = nullptr;
    LegendSplitter *m_splitter = nullptr;
    ChartCanvas *m_canvas = nullptr;
    SeriesLegend *m_legend = nullptr;
    QStringList m_keys; ///< that are drawn
};

} // namespace penstock
