// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/series/chartdata.h"

namespace penstock {

/// A chart with the series of others behind its own. They get names of their own where another one has theirs.
ChartDataPtr joinedCharts(const ChartDataPtr &chart, const std::vector<ChartDataPtr> &further);

} // namespace penstock
