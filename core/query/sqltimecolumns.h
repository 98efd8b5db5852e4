// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/statement.h"

#include <QStringList>

namespace penstock {

/// The columns of a SELECT in SQL that are known to hold times because of what they are made by: date_bin(…) AS bin.
/// JSON does not tell a time from a text that looks like one, so what is not sure (other expressions, WITH, UNION) is
/// left out.
QStringList sqlTimeColumns(const Statement &statement);

} // namespace penstock
