// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace penstock {

/// Whether a tag stands twice in the line, by the rules of any generation. 1.x and 2.x refuse such a line or keep one
/// of the values; 3.6 acknowledges it, and then its whole table cannot be read any more. Much cheaper than LineParser.
bool hasTagTwice(std::string_view line);

} // namespace penstock
