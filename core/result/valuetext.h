// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result/column.h"

#include <string>

namespace penstock {

/// Appends toText() of the value as UTF-8, for writers and filters that look at every row.
void appendValueText(std::string *out, const Column &column, std::size_t row);

/// Appends formatTimestamp() as UTF-8.
void appendTimestamp(std::string *out, std::int64_t nanoseconds);

/// Appends formatDuration() as UTF-8.
void appendDuration(std::string *out, std::int64_t nanoseconds);

} // namespace penstock
