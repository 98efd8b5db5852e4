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

int LegendSplitter::room() const
{
    return std::max(width() - handleWidth(), 1);
}

int LegendSplitter::wanted() const
{
    return m_dragged.value_or(m_legend->widthWithin(
        {.names = int(room() * namesShare), .figures = int(room() * m_figures), .most = int(room() * mostShare)}));
}

/// What is more than the plot leaves is cut by the splitter.
void LegendSplitter::share()
{
    if (m_legend && !m_legend->isHidden())
        setSizes({std::max(room() - wanted(), 1), wanted()});
}

void LegendSplitter::widen()
{
    if (m_legend && !m_legend->isHidden() && wanted() > sizes().value(1))
        share();
}

void LegendSplitter::resizeEvent(QResizeEvent *event)
{
    QSplitter::resizeEvent(event);
    share();
}

} // namespace penstock
