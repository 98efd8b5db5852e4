// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/series/chartdata.h"
#include "core/series/chartstyle.h"
#include "core/series/serieslayers.h"
#include "core/series/seriestrace.h"
#include "ui/charts/chartframe.h"
#include "ui/charts/chartlook.h"

#include <QFont>
#include <QSizeF>

#include <set>
#include <vector>

class QPainter;

namespace penstock {

/// The picture of a chart: panes, one below the other, with the same axis of time, and what is drawn in them. Paints on
/// anything: a window, a picture, a page.
class ChartScene
{
public:
    static constexpr int mostPanes = 8;

    /// A series, and the axis that it has.
    struct Line
    {
        int series;
        ChartFrame::Side side;
        SeriesTrace trace{};
        SeriesTrace marked{}; ///< of its points, those that are marked
    };
    struct Pane
    {
        ChartFrame frame{};
        std::vector<Line> lines{};
        SeriesLayers layers{}; ///< of stacked series
    };

    /// ratio: pixels of the device for each of the canvas.
    void layOut(const ChartDataPtr &data, const std::vector<int> &shown, const TimeSpan &view, const QSizeF &size,
                const QFont &font, const ChartStyle &style, double ratio = 1, const ChartLook &look = {});
    void clear();

    const ChartData *data() const { return m_data.get(); }
    const std::vector<Pane> &panes() const { return m_panes; }
    const ChartStyle &style() const { return m_style; }
    const ChartLook &look() const { return m_look; }
    const TimeSpan &view() const { return m_view; }
    /// From the first pane to the last.
    QRectF plot() const;
    /// The pane at that height; the nearest one beside all. -1: there is none.
    int paneAt(double y) const;
    bool isHeatMap() const { return m_style.kind == ChartStyle::Kind::HeatMap; }
    double shareAt(double x) const { return m_panes.empty() ? 0 : m_panes.front().frame.shareAt(x); }

    /// Points and strokes that are drawn.
    int drawnPoints() const;
    /// Points that are marked in view, or strokes of them.
    int markedPoints() const;
    /// Series whose axis is on the right.
    std::set<int> onTheRight() const;
    /// Values have no place on the logarithmic axis.
    bool leavesOut() const { return m_leavesOut; }
    /// See SeriesLayers: those of any pane.
    bool stacksMeans() const;
    bool stacksBothSigns() const;

    /// Over a background that has the theme's colour.
    void paint(QPainter &painter) const;

private:
    void divide(const std::vector<int> &shown);
    QString unitOf(const Pane &pane, ChartFrame::Side side) const;
    void trace(int columns);
    void colourAxes(Pane &pane) const;
    ValueRange rangeOf(const Pane &pane, ChartFrame::Side side) const;

    ChartDataPtr m_data;
    std::vector<Pane> m_panes;
    ChartStyle m_style;
    ChartLook m_look;
    TimeSpan m_view;
    QSizeF m_size;
    QFont m_font;
    ChartFrame::Rooms m_rooms{};
    bool m_leavesOut = false;
};

} // namespace penstock
