// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/statement.h"

namespace penstock {

/// True for a SELECT of InfluxQL, or EXPLAIN ANALYZE, which runs one, that looks at all the time there is: it has no
/// beginning in time, and nothing else ends it early. `isCut`: whoever runs it stops after some rows, which ends a
/// statement without functions. first() and last() alone, and a LIMIT without functions, cost the server little.
bool scansAllTime(const Statement &statement, bool isCut);

} // namespace penstock
