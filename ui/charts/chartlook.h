// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/series/chartclock.h"
#include "core/series/chartmarks.h"

namespace penstock {

/// What a chart is drawn with beside its series and their style.
struct ChartLook
{
    ChartClock clock{};
    ChartMarksPtr marks{}; ///< null: nothing is marked
};

} // namespace penstock
