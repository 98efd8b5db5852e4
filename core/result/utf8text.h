// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace penstock {

/// The text itself when it is UTF-8, else *copy, in which U+FFFD stands for what is not.
///
/// InfluxDB 1.x stores any bytes; its JSON has U+FFFD for them, its msgpack and CSV the bytes.
std::string_view toUtf8(std::string_view text, std::string *copy);

} // namespace penstock
