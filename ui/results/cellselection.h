// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/answer/cellrange.h"

#include <utility>
#include <vector>

class QItemSelection;

namespace penstock {

class ResultTableModel;

/// The rows and columns in which something is selected, counted without listing them: all rows may be millions.
class CellSelection
{
public:
    explicit CellSelection(const QItemSelection &selection);

    /// Of the whole rectangle that the rows and columns make.
    std::size_t cellCount() const { return m_rowCount * m_columns.size(); }

    /// Rows and columns of the model's table, in the order in which they are shown.
    CellRange cellsOf(const ResultTableModel &model) const;

private:
    std::vector<std::pair<int, int>> m_spans; ///< first and last shown row; ascending, without a common row
    std::vector<int> m_columns;               ///< shown ones, ascending
    std::size_t m_rowCount = 0;
};

} // namespace penstock
