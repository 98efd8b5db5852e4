// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result/column.h"

#include <string>

namespace penstock {

/// Appends toText() of the value as UTF-8, for writers and filters that look at every row.
void appendValueText(std::string *out, const Column &column, std::size_t row);

/// The same of a chunk's own type; zone: of the column, for times.
void appendValueText(std::string *out, const ColumnChunk &chunk, std::size_t row, const ZoneClock *zone);

/// Appends toText() of a Float.
void appendFloatText(std::string *out, double value);

/// Appends formatTimestamp() as UTF-8; with an offset (seconds ahead of UTC) as the clocks there say:
/// 2024-01-01T01:00:00.000000000+01:00.
void appendTimestamp(std::string *out, std::int64_t nanoseconds, int offset = 0);

/// Appends formatDuration() as UTF-8.
void appendDuration(std::string *out, std::int64_t nanoseconds);

} // namespace penstock
