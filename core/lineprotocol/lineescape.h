// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace penstock {

/// Why a text cannot stand in a line.
enum class LineFault { None, Empty, Backslash, Control, NotUtf8 };

/// Copies a measurement to `out`, escaping comma and space, and moves `out` behind it. Needs twice the text's room.
LineFault writeMeasurement(std::string_view text, char *&out);

/// The same for a tag key or a tag value: '=' is escaped as well.
LineFault writeTag(std::string_view text, char *&out);

/// The same for a field key.
LineFault writeFieldKey(std::string_view text, char *&out);

/// Copies a string value with its quotes. Needs twice the text's room and two bytes. Line breaks are kept.
LineFault writeString(std::string_view text, char *&out);

} // namespace penstock
