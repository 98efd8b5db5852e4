// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace penstock {

/// How a person wants series to be drawn.
struct ChartStyle
{
    /// HeatMap: how many values are when and where. Histogram: how often which values are; Scatter: one series over
    /// another one. The last two have no axis of time.
    enum class Kind { Line, Step, Points, Area, Bars, Stacked, HeatMap, Histogram, Scatter };
    /// Automatic: series of other sizes have an axis of their own on the right; from three sizes on, a pane each.
    /// ByHand: in the panes where the person has put them.
    enum class Layout { Automatic, OneAxis, PaneEach, ByHand };

    Kind kind = Kind::Line;
    Layout layout = Layout::Automatic;
    bool isLogarithmic = false;

    bool isOverTime() const { return kind != Kind::Histogram && kind != Kind::Scatter; }
    /// Of the values, that is; the colours of a heat map have their own. Layers are as thick as their values, which no
    /// logarithmic axis can show.
    bool hasLogarithmicValues() const { return isLogarithmic && kind != Kind::HeatMap && kind != Kind::Stacked; }
    /// Areas and bars begin at zero, which is then in view.
    bool beginsAtZero() const { return kind == Kind::Area || kind == Kind::Bars || kind == Kind::Stacked; }
    bool operator==(const ChartStyle &) const = default;
};

} // namespace penstock
