// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result/table.h"

#include <QString>

#include <vector>

namespace penstock {

/// The columns of a table that takes in rows of other columns: the union, and the order in which it is shown.
///
/// Tags stand sorted by name. Other columns that come late stand where the rows that brought them have them: before the
/// next one that is known, or at the end.
class TableShape
{
public:
    struct Place
    {
        QString name;
        ColumnRole role = ColumnRole::Field;
    };

    /// For each column of the rows its number here; those that are new get the next numbers.
    std::vector<std::size_t> take(const Table &rows);

    std::size_t size() const { return m_columns.size(); }
    const Place &column(std::size_t number) const { return m_columns[number]; }

    /// The numbers as they are shown.
    const std::vector<std::size_t> &order() const { return m_order; }

private:
    bool isShapeOf(const Table &rows) const;
    std::size_t add(const Column &column);
    void showTag(std::size_t number);

    std::vector<Place> m_columns;
    std::vector<std::size_t> m_order;
};

} // namespace penstock
