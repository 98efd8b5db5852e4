// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lineprotocol/linecursor.h"
#include "core/lineprotocol/pointview.h"
#include "core/lineprotocol/precision.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace penstock {

/// Reads one line of line protocol as the server would, or says what it would refuse or lose, and where.
///
/// What passes is stored as point() has it (1.x: models/points.go; 3.x: the crate influxdb_line_protocol). Refused
/// beyond that is what servers take and then lose or garble: fields called "time", text behind a string, backslashes
/// that 1.x itself reads in two ways, control characters in names, numbers that become infinite.
class LineParser
{
public:
    /// `precision`: unit of the timestamps.
    explicit LineParser(LineGrammar grammar, Precision precision = Precision::Nanoseconds);

    /// false: "time" is a name like any other.
    void setReservesTime(bool reserves) { m_reservesTime = reserves; }

    /// A line as LineScanner cuts it. False: see mistake().
    bool parse(std::string_view line);

    /// Views into the line and into this parser, until the next parse(). The time is 0 when the line has none.
    const PointView &point() const { return m_point; }
    PointView &point() { return m_point; }
    std::optional<std::int64_t> time() const { return m_time; } ///< nanoseconds since 1970
    const LineMistake &mistake() const { return m_cursor.mistake; }

private:
    using Reason = LineMistake::Reason;

    bool parseSeries();
    bool parseTag();
    bool parseFields();
    bool parseField();
    bool parseTimestamp();
    bool checkTags();
    bool checkFields();
    bool dropDoubleFields();
    bool checkUtf8();
    bool isTooLong(std::size_t keyBytes) const;

    Precision m_precision;
    LineCursor m_cursor;
    PointView m_point;
    std::optional<std::int64_t> m_time;
    bool m_reservesTime = true;
    std::size_t m_seriesBytes = 0;
    // Where the keys begin, in the order of the point's tags and fields.
    std::vector<std::size_t> m_tagOffsets;
    std::vector<std::size_t> m_fieldOffsets;
    std::vector<std::size_t> m_order;
};

} // namespace penstock
