// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"
#include "core/query/script.h"

namespace penstock {

/// The script's statement behind EXPLAIN, or EXPLAIN ANALYZE, for which the server runs it to measure it, and throws
/// its rows away. BadInput: the script is not one statement that only reads rows, or its language has no plans (Flux).
Result<Script> explanationOf(const Script &script, bool withTimes);

} // namespace penstock
