// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/answer/shownrows.h"
#include "ui/results/gridcolumns.h"
#include "ui/results/gridselection.h"

#include <vector>

namespace penstock {

/// The selected cells, each once: rows with the same selected columns make a block. Ascending by their first rows.
std::vector<CellBlock> selectedBlocks(const GridSelection &selection, const GridColumns &columns);

} // namespace penstock
