// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result/table.h"

#include <cstdint>
#include <stop_token>
#include <vector>

namespace penstock {

/// One line of a chart: values over ascending times (nanoseconds), as many of each; NaN where there is no value.
struct Series
{
    QString name; ///< what tells it apart, such as `mean · host=host00`
    std::vector<std::int64_t> times;
    std::vector<double> values;
};

/// The series of a table: one for each numeric field and each combination of tags and series name.
struct SeriesList
{
    std::vector<Series> series;
    std::size_t total = 0;           ///< how many there are; series holds the first `limit` of them
    std::size_t rowsWithoutTime = 0; ///< left out
};

/// Series in the order in which they appear in the table: combination by combination, field by field; those without any
/// value are left out. Rows that are not in time order are sorted. Empty without a time column. For worker threads, on
/// a table that does not change meanwhile; when stopped, the list is empty.
SeriesList extractSeries(const Table &table, std::size_t limit, std::stop_token stop = {});

/// The same with other columns than the tags to tell series apart, such as tags that SELECT * brings as plain columns.
SeriesList extractSeries(const Table &table, const std::vector<std::size_t> &keys, std::size_t limit,
                         std::stop_token stop = {});

} // namespace penstock
