// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result/table.h"

#include <simdjson.h>

#include <optional>

namespace penstock {

/// How many fields and tags it has, or says that it has.
std::size_t columnCountOf(simdjson::dom::object series);

/// One element of results[].series[] as SeriesBuilder has it.
///
/// Empty when it is not built as a series should be: no columns, or rows of another length.
std::optional<Table> tableOfSeries(simdjson::dom::object series);

} // namespace penstock
