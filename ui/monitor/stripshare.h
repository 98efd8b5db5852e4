// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/monitor/rateplot.h"

namespace penstock {

/// What strips below each other have in common, so that their curves begin and end one below the other.
struct StripShare
{
    double scale = 0;      ///< of the font, at most; 0: each has its own
    int figureRows = 0;    ///< in a column of figures, at most; 0: each has its own
    int figuresWidth = 0;  ///< the room for figures, in pixels, also where there are none
    RatePlot::Sides sides; ///< of the curves, at least

    bool operator==(const StripShare &) const = default;
};

} // namespace penstock
