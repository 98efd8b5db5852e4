// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sink/messagevalue.h"

#include <optional>
#include <string_view>

namespace penstock {

/// A number as JSON writes it: int64, uint64 or an integer beyond both; with a point or an exponent its digits as they
/// are. Nothing: the text is no such number.
std::optional<MessageCell> numberCell(std::string_view text);

} // namespace penstock
