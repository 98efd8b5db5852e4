// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sink/messagevalue.h"
#include "core/source/message/messagemapping.h"

#include <deque>
#include <optional>
#include <string>

namespace penstock {

/// The cell as another type, exactly: 21 is 21.0 and "21", 21.0 is 21, "21" is 21, 1 and "true" are true, whatever is
/// JSON is a text. Null stays null. Nothing: it is not that. The cell may have views into a text that is added.
std::optional<MessageCell> castCell(const MessageCell &cell, MessageMapping::Type type, std::deque<std::string> &texts);

} // namespace penstock
