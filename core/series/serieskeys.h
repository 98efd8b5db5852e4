// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result/table.h"

#include <vector>

namespace penstock {

/// The columns that tell the series of a table apart: the series' names and the tags; without tags, columns of text
/// without which rows of the same time would be one (SELECT * brings tags as plain columns).
std::vector<std::size_t> seriesKeys(const Table &table);

} // namespace penstock
