// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lineprotocol/lineescape.h"

#include <QCoreApplication>
#include <QString>

#include <string_view>

namespace penstock {

/// What is wrong with a point, and where; turned into words only when somebody asks.
struct LineRefusal
{
    Q_DECLARE_TR_FUNCTIONS(penstock::LineEncoder)

public:
    enum class Part { Point, Measurement, TagKey, ValueOfTag, FieldKey, ValueOfField };
    enum class Reason {
        None,
        Text,
        Comment,
        Time,
        Twice,
        NotANumber,
        NotDecimal,
        NumberRange,
        Unsigned,
        UnsignedRange,
        NoField,
        TooLong,
        TimeRange,
        // Of servers that are not InfluxDB, which would lose or garble the point without a word.
        Timestamp,
        TwiceButForCase,
        SmallestInteger,
        BeforeEpoch,
        CarriageReturn,
        NoValue,
        MetricName,
        QuoteInName,
        TextBreak,
        TimeIndex,
    };

    Part part = Part::Point;
    Reason reason = Reason::None;
    LineFault fault = LineFault::None; ///< for Reason::Text
    std::string_view key;

    explicit operator bool() const { return reason != Reason::None; }
    QString text() const;

private:
    QString subject() const;
    QString faultText() const;
};

} // namespace penstock
