// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartscene.h"

namespace penstock {

/// Which series of a chart stand in which pane, and at which axis of it.
class PaneDivision
{
public:
    /// data: null when nothing is shown.
    PaneDivision(const ChartData *data, const ChartStyle &style, const ChartLook &look)
        : m_data(data), m_style(style), m_look(look)
    {
    }

    /// At least one, with lines and nothing else as yet. shown: indexes of series.
    std::vector<ChartScene::Pane> panesOf(const std::vector<int> &shown) const;

private:
    using Layout = ChartStyle::Layout;

    std::vector<ChartScene::Pane> byScale(const std::vector<int> &shown, const std::vector<ValueRange> &ranges) const;
    std::vector<ChartScene::Pane> byHand(const std::vector<int> &shown, const std::vector<ValueRange> &ranges) const;
    bool isHeatMap() const { return m_style.kind == ChartStyle::Kind::HeatMap; }

    const ChartData *m_data;
    const ChartStyle &m_style;
    const ChartLook &m_look;
};

} // namespace penstock
