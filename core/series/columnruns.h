// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result/columnchunk.h"
#include "core/series/pointrun.h"

#include <functional>

namespace penstock {

/// Calls visit for the rows `from` to `to` (excluded) of a column of times, of which none is null, and one of numbers
/// beside it. A run shares the columns' memory if it lies in sealed chunks; else it is a copy that lasts for the call.
void forEachColumnRun(const Column &times, const Column &numbers, std::size_t from, std::size_t to,
                      const std::function<void(const PointRun &)> &visit);

} // namespace penstock
