// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result/columnbuilder.h"
#include "core/result/table.h"

#include <string>
#include <utility>
#include <vector>

namespace penstock {

/// Puts the rows of a series of an InfluxQL answer into tables of the columns: the series' name, the time, the tags
/// grouped by, the fields.
class SeriesBuilder
{
public:
    /// What an answer says of a series beside the rows. Texts are UTF-8.
    struct Head
    {
        std::string name; ///< SHOW SERIES and others have none
        std::vector<std::pair<std::string, std::string>> tags;
        std::vector<std::string> columns; ///< of the rows; a first one called time holds the time
    };

    explicit SeriesBuilder(Head head);

    /// A builder for each cell of a row, in order.
    std::vector<ColumnBuilder> &cells() { return m_cells; }

    /// The rows so far; goes on without them. All cells must have the same number.
    Table take();

private:
    Head m_head;
    std::vector<ColumnBuilder> m_cells;
};

} // namespace penstock
