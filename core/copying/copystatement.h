// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/copying/copyplan.h"
#include "core/query/query.h"

namespace penstock {

/// What servers are asked for a copy, in their own language: InfluxQL (1.x, and 3.x without SQL), Flux (2.x) or SQL
/// (3.x).
namespace copystatement {

/// All points of the measurement in that time; `to` is not included.
Query points(Flavour flavour, const CopyWish &wish, const QString &measurement, std::int64_t from, std::int64_t to);

/// Rows of which the one with the least time, or the greatest, is the first point that the wish is for, or the last.
Query edge(Flavour flavour, const CopyWish &wish, const QString &measurement, bool isLast);

} // namespace copystatement

} // namespace penstock
