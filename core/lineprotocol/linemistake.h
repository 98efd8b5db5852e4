// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace penstock {

/// What is wrong with a line of line protocol, and where; turned into words only when somebody asks.
struct LineMistake
{
    Q_DECLARE_TR_FUNCTIONS(penstock::LineParser)

public:
    enum class Reason {
        None,
        NotUtf8,
        Comment,
        NoMeasurement,
        NoTagKey,
        NoTagValue,
        EqualsInTag, ///< 1.x and 2.x
        TagTwice,
        NoFields,
        NoFieldKey,
        NoEquals, ///< behind a field's name
        NoFieldValue,
        FieldTwice,  ///< 3.x; 1.x and 2.x only when the types differ, else the last one counts
        TagAndField, ///< 3.x: one name for both
        Reserved,    ///< "time" as a tag or a field
        ReservedBy2, ///< "_field" or "_measurement" as a tag (2.x)
        Backslash,   ///< at the end of a name, or before a separator where its meaning is lost
        Control,     ///< a control character outside of a string
        CarriageReturn,
        OpenString, ///< never closed
        BehindString,
        LongString, ///< 3.x
        Number,
        OneSidedNumber, ///< 3.x: .5 or 5.
        IntegerRange,
        FloatRange,
        NotFinite,
        Unsigned, ///< 1.x
        Value,    ///< neither number nor boolean nor string
        Timestamp,
        TimestampRange,
        SpaceForTimestamp, ///< 3.x: a space at the end, and no timestamp
        BehindTimestamp,
        TooLong, ///< series key or name
    };

    Reason reason = Reason::None;
    std::size_t offset = 0; ///< byte of the line

    bool operator==(const LineMistake &) const = default;

    QString text() const;
};

/// A place in a text, for a person or an editor; each counts from 1.
struct TextPosition
{
    std::uint64_t line = 1; ///< physical line
    std::uint64_t byte = 1;
    std::uint64_t character = 1; ///< code point, not UTF-16 unit

    bool operator==(const TextPosition &) const = default;
};

/// Where the byte `offset` of a text is.
TextPosition positionIn(std::string_view text, std::size_t offset);

} // namespace penstock
