// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result/resultset.h"

#include <QString>

namespace penstock {

/// A table as text: a line of columns (role, name, type), then a line for each row; ∅ is null.
///
/// Roles: @ time, # tag, . field, = series name. Types: I, U, F, B, T, @, D (duration).
QString describe(const Table &table);

/// Every entry ("statement> table") and every note ("statement! severity text") of a result.
QString describe(const ResultSet &result);

} // namespace penstock
