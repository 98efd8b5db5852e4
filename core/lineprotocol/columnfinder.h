// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lineprotocol/linereview.h"

#include <algorithm>

namespace penstock {

/// Finds columns where they most often are: behind the one before.
class ColumnFinder
{
public:
    explicit ColumnFinder(std::vector<LineReview::Column> &columns) : m_columns(columns) {}

    /// Null: there is no such column.
    LineReview::Column *find(std::string_view name, LineReview::FieldType type)
    {
        const auto isIt = [&](const LineReview::Column &column) { return column.type == type && column.name == name; };
        const auto hint = m_columns.begin() + static_cast<std::ptrdiff_t>(m_next);
        auto found = std::find_if(hint, m_columns.end(), isIt);
        if (found == m_columns.end()) {
            found = std::find_if(m_columns.begin(), hint, isIt);
            if (found == hint)
                return nullptr;
        }
        m_next = static_cast<std::size_t>(found - m_columns.begin()) + 1;
        return &*found;
    }

private:
    std::vector<LineReview::Column> &m_columns;
    std::size_t m_next = 0;
};

} // namespace penstock
