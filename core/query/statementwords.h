// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/statement.h"

namespace penstock {

/// What tz('…') in an InfluxQL statement names: Europe/Berlin. Empty: it has none.
QString timeZoneOf(const Statement &statement);

/// True when an InfluxQL statement says itself which database each of its sources is in ("d"."rp"."m", d..m, SHOW … ON
/// d), so that none needs to be told beside it.
bool namesItsDatabases(const Statement &statement);

/// SHOW TAG VALUES without a condition on time.
bool asksForTagValuesAtAnyTime(const Statement &statement);

} // namespace penstock
