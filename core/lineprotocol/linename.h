// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lineprotocol/linecursor.h"

#include <string_view>

namespace penstock {

enum class NamePlace { Measurement, TagKey, TagValue, FieldKey };

/// Reads a name up to the separator that ends it there, which is left, and undoes its escapes. It may come out empty.
bool readName(LineCursor &cursor, NamePlace place, std::string_view &name);

} // namespace penstock
