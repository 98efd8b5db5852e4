// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result/table.h"
#include "core/series/chartseries.h"

#include <vector>

namespace penstock {

/// Sets the name of a table's series, and what it is made of. keys: the columns that tell series apart; field: the
/// column of its values; row: one of its rows.
void nameSeries(ChartSeries *series, const Table &table, const std::vector<std::size_t> &keys, const Column &field,
                std::size_t row);

/// What the parts of these names are called: measurement, tags, field. Only tags have a name.
QStringList namePartsOf(const Table &table, const std::vector<std::size_t> &keys);

} // namespace penstock
