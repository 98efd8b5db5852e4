// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartscene.h"

namespace penstock {

/// Draws what is marked of a pane's series over them: a ring around each point; where they are many, what they reach
/// over. Where points do not stand at their values (stacked, bars beside each other) it is a line at their time.
class MarkPainter
{
public:
    MarkPainter(QPainter &painter, const ChartFrame &frame, const ChartStyle &style)
        : m_painter(painter), m_frame(frame), m_style(style)
    {
    }

    void paint(const std::vector<ChartScene::Line> &lines);

private:
    void paintRings(const ChartScene::Line &line);
    void paintReach(const ChartScene::Line &line);
    void paintTimes(const SeriesTrace &marked);

    QPainter &m_painter;
    const ChartFrame &m_frame;
    const ChartStyle &m_style;
};

} // namespace penstock
