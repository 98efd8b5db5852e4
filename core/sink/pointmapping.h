// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"
#include "core/lineprotocol/pointview.h"
#include "core/lineprotocol/precision.h"
#include "core/sink/messagevalue.h"

#include <QCoreApplication>

#include <cstdint>
#include <deque>
#include <functional>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace penstock {

struct Record;

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
        As key = As::Nothing;       ///< "__key"; a record without key has none
        As topic = As::Nothing;     ///< "__topic"
        As partition = As::Nothing; ///< "__partition"; a field is an integer
        As offset = As::Nothing;    ///< "__offset"; the same
        /// Text: of a key that is UTF-8, else hexadecimal.
        enum class KeyText { Text, Hex, Base64 } keyText = KeyText::Text;
    } metadata;
    /// Quix Streams' include_metadata_tags.
    static Metadata metadataTags() { return {.key = As::Tag, .topic = As::Tag, .partition = As::Tag}; }
};

/// Makes points of messages by a PointRule. What cannot be one is refused with its reason, and is nobody else's loss:
/// a value that is no map; a list, a map, bytes or an integer beyond 64 bits as a field; a list, a map or bytes as a
/// tag; a key that is a tag and a field; a missing field or time; a time that is no time.
///
/// Fields that are null, NaN or infinite, and tags that are null or empty, are left out. The message is never changed.
class PointMapping
{
    Q_DECLARE_TR_FUNCTIONS(penstock::PointMapping)

public:
    explicit PointMapping(PointRule rule);

    /// BadInput: keys that are tags and fields, a precision that messages have no times in, no measurement.
    Status check() const;

    /// The point has views into the record and into this object, until the next call.
    Status map(const Record &record, PointView &point);

    /// Fields of points that were left out, for they are NaN or infinite.
    std::uint64_t notFinite() const { return m_notFinite; }

private:
    Status mapTags(const MessageValue &value, PointView &point);
    Status mapFields(const MessageValue &value, PointView &point);
    Status addField(std::string_view key, const MessageCell &cell, PointView &point);
    Status mapTime(const Record &record, std::int64_t &time);
    Result<std::int64_t> timeOf(std::int64_t value) const;
    void addMetadata(const Record &record, PointView &point);
    std::string_view keyText(std::string_view key);
    std::string_view keep(std::string text);

    const PointRule m_rule;
    std::vector<std::string> m_tags;   ///< of the present record, when a rule gives them
    std::vector<std::string> m_fields; ///< the same
    std::string m_measurement;
    std::deque<std::string> m_texts; ///< that the point has views into
    std::size_t m_textsUsed = 0;
    std::uint64_t m_notFinite = 0;
};

} // namespace penstock
