// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result/table.h"

#include <cstddef>
#include <memory>
#include <set>
#include <utility>
#include <vector>

namespace penstock {

class ResultSet;

/// What has to be done to long columns of an answer before a batch fits: other types, and columns that come late. It
/// takes as long as reading the columns, so it is made in any thread between ResultSet::wideningFor() and accept(); the
/// tables must not change meanwhile, but may be read.
class Widening
{
public:
    /// Rows from which on a column is worth the way through another thread.
    static constexpr std::size_t longTable = 50'000;

    Widening() = default;
    Widening(Widening &&) noexcept = default;
    Widening &operator=(Widening &&) noexcept = default;

    bool isEmpty() const { return m_steps.empty(); }

    /// Makes the columns. Throws std::bad_alloc.
    void make();

private:
    friend class ResultSet;

    struct Step
    {
        std::size_t entry;
        std::shared_ptr<Table> table;
        std::size_t number; ///< of the column; beyond those of the table: a late one
        ColumnType type;
        Column column; ///< what was made; once accepted, what it replaced
    };

    void consider(std::size_t entry, const std::shared_ptr<Table> &table, std::size_t number, const Column &rows);

    std::vector<Step> m_steps;
    std::set<std::pair<std::size_t, std::size_t>> m_settled; // entry and column: the first rows with values decide
};

} // namespace penstock
