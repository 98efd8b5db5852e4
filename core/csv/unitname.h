// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace penstock {

/// A unit of measurement, or what loggers write in its place: kWh, [bar], m/s, yyyy-MM-dd, Avg.
bool isUnitName(std::string_view cell);

/// A line drawn of characters under names, or around a table: -----, ====, ---+---, ---:.
bool isRuler(std::string_view cell);

/// What USGS writes under the names: 5s, 15s, 20d, 14n, the width and the kind of each column.
bool areColumnFormats(const std::vector<std::string> &cells);

/// The share of the cells that say something which are units; 0: none says anything.
double shareOfUnits(const std::vector<std::string> &cells);

} // namespace penstock
