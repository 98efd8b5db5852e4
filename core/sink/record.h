// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lineprotocol/pointview.h"
#include "core/sink/recordplace.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace penstock {

struct MessageValue;

/// One of the headers that a message carries beside its value.
struct RecordHeader
{
    std::string_view name;
    std::string_view value; ///< any bytes
};

/// What a source hands to a sink: a point, a line that is line protocol already, or the value of a message that is made
/// a point of by the sink's own rules. Views into the source's bytes, valid until the source is asked for the next one.
struct Record
{
    PointView point;
    std::string_view line;               ///< when not empty: a finished line without '\n', and point is not used
    std::string_view original;           ///< what the source has for it, byte for byte; empty: the line
    const MessageValue *value = nullptr; ///< when set: neither point nor line is used

    std::uint64_t row = 0; ///< offset in its partition; of a file, the 1-based number of the record (no header counted)
    std::uint64_t position = 0; ///< 1-based physical line in the source where the record begins
    /// Another record of the same row follows at once, with a higher position: a message that is several records. A
    /// row is done when all of them are.
    bool moreOfRow = false;

    std::string_view topic{}; ///< what the source calls it; a file's name
    std::int32_t partition = 0;
    std::optional<std::string_view> key{};     ///< any bytes; nothing: it has none
    std::optional<std::int64_t> timestampMs{}; ///< that the message itself carries, since 1970
    /// Nanoseconds behind timestampMs, by which records of one millisecond differ: else one would replace the other.
    std::int64_t timestampNs = 0;
    std::span<const RecordHeader> headers{};

    RecordPlace place() const { return {row, position}; }
};

} // namespace penstock
