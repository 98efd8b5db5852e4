// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace penstock {

/// How a person wants series to be drawn.
struct ChartStyle
{
    enum class Kind { Line, Step, Points, Area, Bars, Stacked };
    /// Automatic: series of other sizes have an axis of their own on the right; from three sizes on, a pane each.
    enum class Layout { Automatic, OneAxis, PaneEach };

    Kind kind = Kind::Line;
    Layout layout = Layout::Automatic;
    bool isLogarithmic = false;

    /// Areas and bars begin at zero, which is then in view.
    bool beginsAtZero() const { return kind == Kind::Area || kind == Kind::Bars || kind == Kind::Stacked; }
    bool operator==(const ChartStyle &) const = default;
};

} // namespace penstock
