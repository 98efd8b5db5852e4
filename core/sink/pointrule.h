// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lineprotocol/precision.h"
#include "core/sink/messagevalue.h"

#include <functional>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace penstock {

/// By which rules the value of a message becomes a point. The names are those of Quix Streams' InfluxDB3Sink.
struct PointRule
{
    using Text = std::function<std::optional<std::string>(const MessageValue &)>;
    using Keys = std::function<std::vector<std::string>(const MessageValue &)>;
    /// Null: the message's own time.
    using Time = std::function<MessageCell(const MessageValue &)>;

    std::variant<std::string, Text> measurement;                ///< a rule that gives none refuses the record
    std::variant<std::vector<std::string>, Keys> fieldsKeys;    ///< empty list: all that is neither tag nor time
    std::variant<std::vector<std::string>, Keys> tagsKeys;      ///< one that a message lacks is left out
    std::variant<std::monostate, std::string, Time> timeSetter; ///< a key, a rule, or the message's own time
    Precision timePrecision = Precision::Milliseconds;          ///< of integers that the time setter gives
    /// Refuses an integer of more digits than today's times have in its precision, or of exactly as many as they have
    /// in another: it is in that one, most likely. Earlier and negative times have other numbers of digits.
    bool checksDigits = true;
    bool allowMissingFields = false; ///< else a record without one of fieldsKeys is refused
    bool convertIntsToFloats = false;
    std::vector<std::string> floatFields; ///< of these alone

    /// How what stands beside the value goes into the point, and by which name.
    enum class As { Nothing, Tag, Field };
    struct Metadata
    {
        As key = As::Nothing; ///< a record without key has none
        As topic = As::Nothing;
        As partition = As::Nothing; ///< a field is an integer
        As offset = As::Nothing;    ///< the same
        /// Text: of a key that is UTF-8, else hexadecimal.
        enum class KeyText { Text, Hex, Base64 } keyText = KeyText::Text;
        std::string keyName = "__key";
        std::string topicName = "__topic";
        std::string partitionName = "__partition";
        std::string offsetName = "__offset";
    } metadata;
    /// Quix Streams' include_metadata_tags.
    static Metadata metadataTags() { return {.key = As::Tag, .topic = As::Tag, .partition = As::Tag}; }
};

} // namespace penstock
