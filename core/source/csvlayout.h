// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/csv/csvdialect.h"
#include "core/csv/timestampformat.h"

#include <string>
#include <vector>

namespace penstock {

/// What a CsvSource makes of one column.
struct CsvColumn
{
    enum class Use { Ignore, Time, Tag, Float, Integer, Boolean, String };

    std::string name; ///< key of the tag or field, UTF-8
    Use use = Use::Ignore;
    TimestampFormat time; ///< for Use::Time
};

/// How a CsvSource reads a file: one column for each of the file's, one of them the time.
struct CsvLayout
{
    CsvDialect dialect;
    std::string measurement; ///< UTF-8
    std::vector<CsvColumn> columns;
};

} // namespace penstock
