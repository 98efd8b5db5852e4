// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/series/pointlist.h"

#include <cstdint>

namespace penstock {

/// How far apart in time (nanoseconds) two neighbouring values of a series may be for a line to join them. Beyond is a
/// gap: nothing was measured there, and nothing is drawn.
struct JoinLimits
{
    /// With no row between them: five times as far as nine tenths of the neighbours are.
    std::uint64_t bare = UINT64_MAX;
    /// With rows without a value between them (fill(null)): half as far again as neighbours mostly are. Rows that have
    /// other fields' values in turn stay joined so.
    std::uint64_t overNulls = UINT64_MAX;

    std::uint64_t of(bool seenNull) const { return seenNull ? overNulls : bare; }
};

/// Worked out from a few thousand neighbours, evenly taken. Without two of them all is joined.
JoinLimits joinLimitsOf(const PointList &points);

} // namespace penstock
