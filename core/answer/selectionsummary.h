// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/answer/shownrows.h"

#include <cstdint>
#include <optional>
#include <stop_token>
#include <string>

namespace penstock {

class CellCursor;

/// What can be said of the values in some cells. Sums of whole numbers are exact; so is everything of times. Those of
/// whole numbers and floats together are floats, and say where that is not enough.
class SelectionSummary
{
public:
    /// For worker threads; none when it was stopped.
    static std::optional<SelectionSummary> of(const Table &table, const std::vector<CellBlock> &cells,
                                              const ShownRows &rows, const std::stop_token &stop = {});

    std::size_t cells() const { return m_cells; }
    std::size_t nulls() const { return m_nulls; }
    std::size_t numbers() const { return m_numbers; }       ///< but NaN
    std::size_t notNumbers() const { return m_notNumbers; } ///< NaN
    std::size_t times() const { return m_times; }

    // Of the numbers; empty when there are none.
    std::string sum() const;
    std::string mean() const;
    bool isSumRounded() const; ///< whole numbers lost digits in the sum and the mean, which are floats
    std::string smallest() const;
    std::string largest() const;

    std::int64_t earliest() const { return m_earliest; } ///< nanoseconds; when there are times
    std::int64_t latest() const { return m_latest; }

private:
    __extension__ using Wide = __int128;

    void add(const Column &column, std::size_t row, CellCursor &cell);
    void addWhole(Wide value);
    void addFraction(double value);
    void addTime(std::int64_t value);
    double total() const;

    std::size_t m_cells = 0;
    std::size_t m_nulls = 0;
    std::size_t m_numbers = 0;
    std::size_t m_fractions = 0; ///< of the numbers
    std::size_t m_notNumbers = 0;
    std::size_t m_times = 0;
    Wide m_sum = 0; ///< of the whole ones
    Wide m_smallest = 0;
    Wide m_largest = 0;
    double m_fractionSum = 0;
    double m_lost = 0; ///< by rounding, of that sum
    double m_smallestFraction = 0;
    double m_largestFraction = 0;
    std::int64_t m_earliest = 0;
    std::int64_t m_latest = 0;
};

} // namespace penstock
