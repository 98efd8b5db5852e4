// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/legendsplitter.h"

#include "ui/charts/serieslegend.h"

#include <algorithm>

namespace penstock {

namespace {

constexpr double namesShare = 0.4; ///< of the width, for the names of series
constexpr double mostShare = 0.5;  ///< the same, that the plot leaves

} // namespace

LegendSplitter::LegendSplitter(double figures, QWidget *parent) : QSplitter(parent), m_figures(figures)
{
    setChildrenCollapsible(false);
    connect(this, &QSplitter::splitterMoved, this, [this] { m_dragged = sizes().value(1); });
}

void LegendSplitter::put(QWidget &plot, SeriesLegend &legend)
{
    m_legend = &legend;
    addWidget(&plot);
    addWidget(&legend);
    setStretchFactor(0, 1);
    setStretchFactor(1, 0);
}

/// What is more than the plot leaves is cut by the splitter.
void LegendSplitter::share()
{
    if (!m_legend || m_legend->isHidden())
        return;
    const int all = std::max(width() - handleWidth(), 1);
    const int wanted = m_dragged.value_or(m_legend->widthWithin(
        {.names = int(all * namesShare), .figures = int(all * m_figures), .most = int(all * mostShare)}));
    setSizes({std::max(all - wanted, 1), wanted});
}

void LegendSplitter::resizeEvent(QResizeEvent *event)
{
    QSplitter::resizeEvent(event);
    share();
}

} // namespace penstock
