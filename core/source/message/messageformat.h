// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lineprotocol/linecursor.h"
#include "core/lineprotocol/precision.h"
#include "core/source/message/messagemapping.h"

#include <cstddef>
#include <string>
#include <vector>

namespace penstock {

/// How the values of messages are written.
struct MessageFormat
{
    enum class Kind {
        Json,         ///< an object is a record, a list of objects several; maps inside are flattened
        Csv,          ///< each row is a record
        LineProtocol, ///< each line is a record, and is sent as it is
        Value,        ///< the whole is one number, true, false or a text
    };
    Kind kind = Kind::Json;

    std::string separator = "."; ///< Json: between the names of a map in a map
    /// Csv: names of the cells; empty: the first row of each message has them.
    std::vector<std::string> columns{};
    char delimiter = ','; ///< Csv
    /// Csv: cells that are text even if they look like numbers, true or false.
    std::vector<std::string> textColumns{};
    Precision precision = Precision::Nanoseconds; ///< LineProtocol: of the times
    LineGrammar grammar = LineGrammar::V1;        ///< LineProtocol
    std::string valueName = "value";              ///< Value: what it is called
    MessageMapping mapping{};                     ///< not of LineProtocol

    /// LineProtocol: a point is known by its line alone. The others need a PointRule in a sink that makes points.
    bool needsRule() const { return kind != Kind::LineProtocol; }
};

} // namespace penstock
