// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"
#include "core/lineprotocol/keyorder.h"
#include "core/lineprotocol/knownkeys.h"
#include "core/lineprotocol/linedialect.h"
#include "core/lineprotocol/pointview.h"
#include "core/lineprotocol/precision.h"

#include <cstdint>
#include <string>

namespace penstock {

class Point;

/// Writes points as line protocol, each with its time, tags sorted by the bytes of their keys.
///
/// Escapes as InfluxDB 1.x, 2.x and 3.x all read it back: no backslash is doubled outside string values. What cannot
/// be represented is refused with a reason: identifiers or tag values that end in a backslash, have one before a comma,
/// a space, '=' or another backslash (measurements and field keys: or a quote), hold a line break or a control
/// character, or are not UTF-8; a measurement that begins with '#'; a tag or field called "time"; NaN and infinity; a
/// point without fields; a key that appears twice, be it as a tag and a field; a series key of more than 65,535 bytes;
/// a time outside ±(2^63 - 2) ns.
///
/// For 1.x alone backslashes are refused only where it loses them: at the end, and in measurements and field
/// keys before a separator or a quote.
///
/// For QuestDB the escapes are its own, and what only InfluxDB cannot hold passes: backslashes in tag values, a tag or
/// field called "time".
class LineEncoder
{
public:
    /// What becomes of a field that is NaN or infinite.
    enum class NotFinite {
        Refuse,   ///< with its point
        LeaveOut, ///< a point is refused only when no field is left
    };

    /// What becomes of unsigned integers.
    enum class Unsigned {
        Write,     ///< as such (2.x and 3.x)
        AsInteger, ///< as integers; the point is refused when one is beyond 2^63 - 1
        Refuse,
    };

    struct Options
    {
        Precision precision = Precision::Nanoseconds; ///< times are rounded down to it
        NotFinite notFinite = NotFinite::Refuse;
        Unsigned unsignedIntegers = Unsigned::Write;
        LineDialect dialect = LineDialect::InfluxDb; ///< who reads the lines
    };

    /// Whether no tag or field may be called "time".
    static bool reservesTime(LineDialect dialect)
    {
        return dialect != LineDialect::QuestDb && dialect != LineDialect::VictoriaMetrics;
    }

    LineEncoder() = default;
    explicit LineEncoder(const Options &options);

    const Options &options() const { return m_options; }

    /// Appends one line with its '\n'. On error nothing was appended; the message names the offending key.
    Status append(const PointView &point, std::string &out);

    /// How many bytes append() would append, and whether it would; does not make the line where that can be told
    /// without.
    Result<std::size_t> measure(const PointView &point);

    /// As append(); a point without time gets `now` (nanoseconds since 1970).
    Status append(const Point &point, std::int64_t now, std::string &out);

private:
    bool appendKnown(const PointView &point, std::string &out) const;
    std::size_t measureKnown(const PointView &point);
    std::size_t measureValue(const FieldValue &value);
    template <typename Write> std::size_t measureText(std::string_view text, Write write);

    Options m_options;
    std::int64_t m_unit = 1; // nanoseconds
    PointView m_view;
    KeyOrder m_order;
    KnownKeys m_known;
    std::string m_measured; ///< what measure() must write to know its size
};

} // namespace penstock
