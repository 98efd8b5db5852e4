// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/series/valuerange.h"

#include <vector>

namespace penstock {

/// Puts series side by side that can share an axis of values: a group for each, numbered from 0 in the order in which
/// they appear. In a group no largest size is more than `ratio` times another one; a percentage and a count of bytes
/// are two. Series without values, or of zeros only, go with the first.
std::vector<int> scaleGroups(const std::vector<ValueRange> &ranges, double ratio = 100);

} // namespace penstock
