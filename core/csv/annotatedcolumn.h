// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"

#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace penstock {

/// What one column of an annotated CSV file becomes, in the words of `influx write`.
struct AnnotatedColumn
{
    enum class Role {
        Open, ///< a field, unless the table has the pair _field and _value
        Ignore,
        Measurement,
        Tag,
        Field,
        Time,
        PairName,  ///< _field
        PairValue, ///< _value
        TagSet,    ///< "host=a,dc=b" of a CSV answer of InfluxDB 1.x
    };
    enum class Type {
        Verbatim, ///< a value as line protocol has it
        Guess,    ///< a number, true, false, or else text
        String,
        Double,
        Long,
        UnsignedLong,
        Boolean,
        Duration,
        Time,
    };
    /// Where the value comes from.
    enum class Origin {
        Cell,
        Constant, ///< #constant
        Concat,   ///< #concat
    };

    std::string label;
    Role role = Role::Open;
    Type type = Type::Verbatim;
    std::string format;       ///< behind the type's colon
    std::string defaultValue; ///< of empty cells; of a constant its value, of #concat its template
    Origin origin = Origin::Cell;

    // Of the format, taken apart
    char decimalMark = '.';
    std::string ignoredCharacters = " \n\t\r_"; ///< in numbers
    bool isStrict = false;                      ///< a fraction is an error and not cut off
    std::vector<std::string> trueWords;
    std::vector<std::string> falseWords;

    /// A type with a format and a default: "dateTime:2006-01-02|2024-01-01". BadInput for one that is not known.
    Status setType(std::string_view text);

    static bool isTypeName(std::string_view text);

private:
    Status setFormat();
};

} // namespace penstock
