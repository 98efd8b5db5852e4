// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/csv/csvdialect.h"
#include "core/csv/nullmarkers.h"
#include "core/csv/numberform.h"
#include "core/csv/repeatedhour.h"
#include "core/csv/timestampformat.h"

#include <QStringList>

#include <string>
#include <vector>

namespace penstock {

/// What a CsvSource makes of one column.
struct CsvColumn
{
    /// TimePart: goes on where the time ends, behind a blank. Measurement: each row names its own.
    enum class Use { Ignore, Time, TimePart, Tag, Float, Integer, Boolean, String, Measurement };

    std::string name; ///< key of the tag or field, UTF-8
    Use use = Use::Ignore;
    TimestampFormat time = {}; ///< for Use::Time
    NumberForm number = {};    ///< for Use::Float and Use::Integer
};

/// How a CsvSource reads a file: one column for each of the file's, one of them the time.
struct CsvLayout
{
    CsvDialect dialect;
    std::string measurement; ///< UTF-8; of rows that name none themselves
    std::vector<CsvColumn> columns;
    QStringList header; ///< what the file called each column when these were chosen; empty: nobody knows
    RepeatedHour repeatedHour = RepeatedHour::ByOrder;
    NullMarkers nullMarkers;    ///< cells of numbers and booleans that hold no value; those given by hand of texts too
    bool skipsBadCells = false; ///< a field that does not fit its column is left out; else its row is bad
};

} // namespace penstock
