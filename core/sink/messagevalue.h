// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lineprotocol/pointview.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace penstock {

/// A list or a map inside a value, as JSON.
struct NestedValue
{
    std::string_view json;

    bool operator==(const NestedValue &) const = default;
};

/// An integer beyond 64 bits, as somebody wrote it.
struct WideInteger
{
    std::string_view digits;

    bool operator==(const WideInteger &) const = default;
};

/// Bytes that are no text.
struct BytesValue
{
    std::string_view bytes;

    bool operator==(const BytesValue &) const = default;
};

/// What stands beside a name in a message. Nothing (monostate): null. Views into the message.
using MessageCell = std::variant<std::monostate, bool, std::int64_t, std::uint64_t, double, Decimal, std::string_view,
                                 WideInteger, NestedValue, BytesValue>;

/// The value of a record as a message has it: names and what stands beside them, in their order, or a single thing that
/// has no names. Views into the message; nobody changes it, however many sinks read it.
struct MessageValue
{
    struct Field
    {
        std::string_view name;
        MessageCell cell;
    };

    bool isMap = true;
    std::vector<Field> fields; ///< of a map
    MessageCell single;        ///< of what is none

    /// Null when there is no field of that name.
    const MessageCell *find(std::string_view name) const;
};

/// The value as JSON (UTF-8, nothing that needs no escape is escaped). NaN and infinities become null; bytes that are
/// no UTF-8 a text in base64.
void appendJson(const MessageCell &cell, std::string &out);
void appendJson(const MessageValue &value, std::string &out);
/// A text as JSON, with its quotes.
void appendJson(std::string_view text, std::string &out);
/// A point: {"measurement":…,"tags":{…},"fields":{…},"time":nanoseconds}.
void appendJson(const PointView &point, std::string &out);

} // namespace penstock
