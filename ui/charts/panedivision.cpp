// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/panedivision.h"

#include "core/series/scalegroups.h"

#include <algorithm>
#include <map>

namespace penstock {

std::vector<ChartScene::Pane> PaneDivision::panesOf(const std::vector<int> &shown) const
{
    std::vector<ValueRange> ranges;
    ranges.reserve(shown.size());
    for (const int index : shown) {
        const PointList &points = m_data->series[std::size_t(index)].points;
        ranges.push_back(points.range(0, points.size()));
    }
    const bool isByHand = m_style.layout == Layout::ByHand && !m_look.panes.empty() && !isHeatMap();
    std::vector<ChartScene::Pane> panes = isByHand ? byHand(shown, ranges) : byScale(shown, ranges);
    if (panes.empty())
        panes.emplace_back();
    return panes;
}

/// Two scales are the two axes of one pane; of more, each has a pane.
std::vector<ChartScene::Pane> PaneDivision::byScale(const std::vector<int> &shown,
                                                    const std::vector<ValueRange> &ranges) const
{
    std::vector<int> groups = scaleGroups(ranges);
    if (m_style.layout == Layout::OneAxis || m_style.kind == ChartStyle::Kind::Stacked || isHeatMap())
        std::ranges::fill(groups, 0);
    const int scales = groups.empty() ? 1 : *std::ranges::max_element(groups) + 1;
    const bool inPanes = !isHeatMap() && (m_style.layout == Layout::PaneEach || scales > 2);
    std::vector<ChartScene::Pane> panes;
    for (std::size_t i = 0; i < shown.size(); ++i) {
        const int wanted = !inPanes ? 0 : m_style.layout == Layout::PaneEach ? int(i) : groups[i];
        const auto pane = std::size_t(std::min(wanted, ChartScene::mostPanes - 1));
        while (panes.size() <= pane)
            panes.emplace_back();
        panes[pane].lines.push_back({shown[i], !inPanes && groups[i] == 1 ? ChartFrame::Right : ChartFrame::Left});
    }
    return panes;
}

/// In a pane, series of another size than the first have the axis on the right. Panes without a series are left out.
std::vector<ChartScene::Pane> PaneDivision::byHand(const std::vector<int> &shown,
                                                   const std::vector<ValueRange> &ranges) const
{
    std::map<int, std::vector<std::size_t>> members;
    for (std::size_t i = 0; i < shown.size(); ++i) {
        const auto series = std::size_t(shown[i]);
        const int wanted = series < m_look.panes.size() ? m_look.panes[series] : 0;
        members[std::clamp(wanted, 0, ChartScene::mostPanes - 1)].push_back(i);
    }
    std::vector<ChartScene::Pane> panes;
    for (const auto &[number, places] : members) {
        std::vector<ValueRange> own;
        own.reserve(places.size());
        for (const std::size_t i : places)
            own.push_back(ranges[i]);
        std::vector<int> groups = scaleGroups(own);
        if (m_style.kind == ChartStyle::Kind::Stacked)
            std::ranges::fill(groups, 0);
        ChartScene::Pane &pane = panes.emplace_back();
        for (std::size_t at = 0; at < places.size(); ++at)
            pane.lines.push_back({shown[places[at]], groups[at] > 0 ? ChartFrame::Right : ChartFrame::Left});
    }
    return panes;
}

} // namespace penstock
