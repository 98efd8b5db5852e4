// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/csv/samplerow.h"

namespace penstock {

/// What most cells of each column of a sample look like, so that a row of data is told from a row of words.
class ColumnShapes
{
public:
    enum class Verdict { Data, Words, Silent };

    ColumnShapes() = default; ///< of no column
    /// `width`: the number of columns.
    ColumnShapes(const std::vector<SampleRow> &rows, std::size_t width);

    /// Some column has numbers, dates or truth values.
    bool hasTyped() const;
    /// The leftmost cell that says anything tells: the time stands on the left.
    Verdict judge(const SampleRow &row) const;
    /// There are columns of dates, and the row says nothing in any of them.
    bool lacksDates(const SampleRow &row) const;
    /// No cell from that column on says anything. At most the number of columns.
    bool isSilentFrom(std::size_t column) const;
    /// The time of day that stands behind its date; 0: there is none. `row`: one of data.
    int clockColumn(const SampleRow &row) const;

private:
    std::vector<int> m_shapes; ///< for each column the CellShape that most of its cells have; -1: none says anything
};

} // namespace penstock
