// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/lookstatement.h"
#include "core/series/timespan.h"

namespace penstock {

/// The text of a query for the values of a measurement, or of one field of it, in a span, both of whose bounds are in
/// it; series by series where the language can. Names are quoted. Empty without a measurement. SQL does not know which
/// columns are tags: it asks for all of them.
QString seriesStatement(const LookPlace &place, const TimeSpan &span, Language language);

} // namespace penstock
