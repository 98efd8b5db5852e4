// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result/column.h"
#include "core/workspace/tablelook.h"

namespace penstock {

/// A number of the column as the look has it, for the screen: "1 234.50 °C", "12.3 MiB". Whole numbers keep all of
/// their digits where no unit and no digits behind the point are asked for. What is no number is toText().
QString numberText(const Column &column, std::size_t row, const NumberLook &look);

} // namespace penstock
