// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"
#include "core/lineprotocol/point.h"

#include <cstdint>
#include <string>
#include <vector>

namespace penstock {

/// Writes points as line protocol with nanosecond timestamps, tags sorted by the bytes of their keys.
///
/// Escapes as InfluxDB 1.x, 2.x and 3.x all read it back: no backslash is doubled outside string values. What cannot
/// be represented is refused with a reason: identifiers or tag values that end in a backslash, have one before a comma,
/// a space, '=' or another backslash, hold a line break or a control character, or are not UTF-8; a measurement that
/// begins with '#'; a tag or field called "time"; NaN and infinity; a point without fields; a key that appears twice,
/// be it as a tag and a field; a series key of more than 65,535 bytes; a time outside ±(2^63 - 2) ns.
class LineEncoder
{
public:
    /// Appends one line with its '\n'. On error nothing was appended; the message names the offending key.
    Status append(const PointView &point, std::string &out);

private:
    // The order of the keys of the point before. Checked anew for each point; only a point of another shape is sorted.
    std::vector<std::uint32_t> m_tagOrder;
    std::vector<std::uint32_t> m_fieldOrder;
};

} // namespace penstock
