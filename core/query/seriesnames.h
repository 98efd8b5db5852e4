// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/script.h"

namespace penstock {

/// True for an InfluxQL statement whose series all have the same name, whatever the data is: it asks one measurement,
/// or one of the lists whose name says nothing (SHOW DATABASES). A column with the name is then of no use; for any
/// other statement it is needed, also when the data happens to be of one measurement.
bool asksOneMeasurement(const Statement &statement);

/// True for a Flux script that names what it answers with: it has a yield().
bool namesYields(const Script &script);

} // namespace penstock
