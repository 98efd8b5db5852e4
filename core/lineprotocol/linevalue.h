// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lineprotocol/linecursor.h"
#include "core/lineprotocol/pointview.h"

namespace penstock {

/// Reads the value of a field up to the comma or space behind it, or the end.
bool readValue(LineCursor &cursor, FieldValue &value);

/// What stands before the next comma (where that ends it), space or end.
std::string_view takeWord(LineCursor &cursor, bool endsAtComma);

} // namespace penstock
