// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/answer/serieschoice.h"
#include "core/answer/seriesrows.h"

#include <string_view>

namespace penstock {

/// The series among the rows of a table that grows, in the order in which they came, and how many rows each has.
class SeriesList
{
public:
    /// A list of more is of no use to a person, and would take memory for each row of some tables.
    static constexpr std::size_t mostSeries = 100'000;

    /// keys: the columns that tell series apart, see seriesKeys().
    explicit SeriesList(const std::vector<std::size_t> &keys);

    /// Takes in the rows that have come since. For worker threads; false: it was stopped, and this is of no more use.
    bool extend(const Table &table, const std::stop_token &stop);

    const std::vector<std::size_t> &keys() const { return m_keys; }
    bool isTooLong() const { return m_isTooLong; } ///< there are more than mostSeries; none is listed
    std::size_t count() const { return m_rows.size(); }
    std::size_t coveredRows() const { return m_covered; }
    std::size_t rows(std::size_t series) const { return m_rows[series]; }
    /// What the rows of a series have in keys()[key]; none: null.
    std::optional<std::string_view> text(std::size_t series, std::size_t key) const;
    SeriesChoice::Texts texts(std::size_t series) const;
    /// All series have the same there.
    bool isCommon(std::size_t key) const;

private:
    void add(const Table &table, std::size_t row, const std::vector<std::uint32_t> &codes);

    std::vector<std::size_t> m_keys;
    SeriesNumbers m_numbers;
    std::vector<std::vector<std::string>> m_texts; ///< by key and number, from 1 on
    std::vector<std::uint32_t> m_codes;            ///< by series and key
    std::vector<std::size_t> m_rows;               ///< by series
    std::size_t m_covered = 0;
    bool m_isTooLong = false;
};

} // namespace penstock
