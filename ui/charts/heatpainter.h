// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/series/chartstyle.h"
#include "ui/charts/chartframe.h"
#include "ui/charts/chartlook.h"

class QFont;

namespace penstock {

/// Draws a heat map: a colour for each cell that has values, and beside the plot what the colours mean.
class HeatPainter
{
public:
    HeatPainter(QPainter &painter, const ChartFrame &frame, const ChartStyle &style, const ChartLook &look)
        : m_painter(painter), m_frame(frame), m_style(style), m_look(look)
    {
    }

    void paint(const QFont &font);

    /// The room that the meaning of the colours needs beside the plot.
    static double scaleWidth(const QFont &font, const HeatMap *heat);
    /// Where a count stands in the scale: 0 to 1, of a map whose largest count is that.
    static double shareOf(std::uint64_t count, std::uint64_t largest, bool isLogarithmic);

private:
    std::uint64_t paintCells(const HeatMap &heat); ///< the smallest count of a cell that has values
    void paintScale(const HeatMap &heat, std::uint64_t least, const QFont &font);

    QPainter &m_painter;
    const ChartFrame &m_frame;
    const ChartStyle &m_style;
    const ChartLook &m_look;
};

} // namespace penstock
