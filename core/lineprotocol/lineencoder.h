// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"
#include "core/lineprotocol/point.h"

#include <string>

namespace penstock {

/// Writes points as line protocol with nanosecond timestamps.
///
/// Escapes as InfluxDB 1.x, 2.x and 3.x all read it back: no backslash is doubled outside string values. What cannot
/// be represented is refused with a reason: identifiers or tag values that end in a backslash, hold a line break or a
/// control character, or are not UTF-8; a measurement that begins with '#'; a tag or field called "time"; NaN and
/// infinity; a point without fields; a key that appears twice.
class LineEncoder
{
public:
    /// Appends one line with its '\n'. On error nothing was appended; the message names the offending key.
    Status append(const PointView &point, std::string &out);
};

} // namespace penstock
