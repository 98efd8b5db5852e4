// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace penstock {

/// A JSON text in which every number that neither a 64-bit integer nor a double holds with all its digits is written as
/// a text: {"d":12345678901234567890.12} becomes {"d":"12345678901234567890.12"}.
///
/// Decimals of SQL come as such numbers. Nothing when there is none, which costs little to find out.
bool quoteLongDecimals(std::string_view json, std::string *quoted);

} // namespace penstock
