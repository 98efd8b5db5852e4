// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/series/chartclock.h"
#include "core/series/chartmarks.h"
#include "core/series/heatmap.h"

#include <QStringList>

#include <vector>

namespace penstock {

/// What a chart is drawn with beside its series and their style.
struct ChartLook
{
    ChartClock clock{};
    ChartMarksPtr marks{};    ///< null: nothing is marked
    HeatMapPtr heat{};        ///< of a heat map; null: not yet
    std::vector<int> panes{}; ///< by series, of panes by hand: from 0 on; -1: of none. Empty: they are not by hand
    QStringList units{};      ///< by series; empty: it is not known

    QString unitOf(int series) const { return units.value(series); }
};

} // namespace penstock
