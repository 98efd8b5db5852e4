// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result/rowindex.h"
#include "core/result/table.h"
#include "core/series/chartdata.h"
#include "core/series/keyreader.h"
#include "core/series/pointlistbuilder.h"

#include <QStringList>

#include <optional>
#include <stop_token>
#include <unordered_map>
#include <vector>

namespace penstock {

/// Makes the chart of a table: a series per numeric field and combination of tags, named after what tells them apart,
/// in the order in which they appear: combination by combination, field by field. Rows without a time are left out, and
/// so are series without any value.
///
/// A table that has grown is gone on with: only new rows are read, and what was made of the others is shared. (It
/// begins anew when other columns tell the series apart or have numbers.) For one worker thread at a time.
class ChartBuilder
{
public:
    /// More are counted, not listed.
    static constexpr std::size_t defaultLimit = 10'000;

    /// tags: of the measurements, when the schema is known; see seriesKeys().
    explicit ChartBuilder(std::size_t limit = defaultLimit, const std::optional<QStringList> &tags = {})
        : m_limit(limit), m_tags(tags)
    {
    }

    /// Of the table that was built last, or one that has grown from it. Empty without a time column or without numbers.
    /// When it is stopped, of some of the rows.
    ChartDataPtr build(const Table &table, const std::stop_token &stop = {}) { return build(table, {}, stop); }
    /// Of these rows of the table alone, which ascend; the next time they may only be more at their end. Null: all.
    ChartDataPtr build(const Table &table, const RowOrder &rows, const std::stop_token &stop);

    std::size_t rowsWithoutTime() const { return m_rowsWithoutTime; }

private:
    /// Which columns are what.
    struct Layout
    {
        std::vector<std::size_t> keys;
        std::vector<std::size_t> fields;
        bool operator==(const Layout &) const = default;
    };
    /// A field of a combination of keys.
    struct Line
    {
        PointListBuilder points{};
        std::size_t late = 0;
        std::vector<std::int64_t> lateTimes{}; ///< of the first ones
    };
    /// Rows one below the other, the last one excluded.
    struct Rows
    {
        std::size_t first;
        std::size_t last;
    };
    /// The rows of one combination of keys.
    struct Group
    {
        std::size_t firstRow = 0;
        std::vector<Line> lines{};     // by field; none when there are too many series
        std::vector<bool> hasValues{}; // by field
        std::vector<Rows> rows{};      // that have been found and not been added yet
        std::int64_t latest = 0;       // time of a row
        std::int64_t previous = 0;     // time of the last row
        bool rises = false;            // a row is later than the one before
    };

    Layout layoutOf(const Table &table) const;
    void read(const Table &table, const Column &times, const RowOrder &rows, const std::stop_token &stop);
    std::size_t groupOf(std::size_t row);
    void add(const Table &table, const Column &times, Group &group);
    bool addInOrder(const Table &table, const Column &times, Group &group) const;
    ChartDataPtr made(const Table &table);
    static void finish(Line &line, bool descends, ChartSeries *series);

    std::size_t m_limit;
    std::optional<QStringList> m_tags;
    Layout m_layout;
    std::size_t m_covered = 0; ///< rows, of those that it is built of
    std::size_t m_rowsWithoutTime = 0;
    std::vector<KeyReader::Numbers> m_numbers;                             // by key
    std::vector<std::unordered_map<std::uint64_t, std::uint32_t>> m_steps; // by key: where it leads from a combination
    std::vector<std::uint32_t> m_codes;                                    // of the last row, by key
    std::size_t m_group = 0;                                               // the same
    std::vector<Group> m_groups;
    std::vector<std::int64_t> m_times; // of the rows that are being added
    std::vector<double> m_values;
    std::vector<std::size_t> m_late; // of them, those that belong before others
};

} // namespace penstock
