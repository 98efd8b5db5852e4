// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"
#include "core/lineprotocol/pointview.h"
#include "core/sink/pointrule.h"

#include <QCoreApplication>

#include <cstdint>
#include <deque>
#include <string>
#include <vector>

namespace penstock {

struct Record;

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
    static Result<std::int64_t> timeOf(const Record &record);
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
