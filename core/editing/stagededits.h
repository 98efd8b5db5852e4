// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/editing/pointrows.h"

#include <map>
#include <memory>
#include <set>

namespace penstock {

/// What is to be done to the points of a table and has not been done yet: new values of fields, and points to be
/// deleted. Nothing is sent by this.
class StagedEdits
{
public:
    /// More are a task for a statement, not for a hand.
    static constexpr std::size_t most = 1'000;

    explicit StagedEdits(PointRows rows) : m_rows(std::move(rows)) {}

    const PointRows &rows() const { return m_rows; }

    /// A new value for a field, as it was typed; the one that is there already takes an edit back. BadInput says what
    /// is wrong with it.
    Status set(std::size_t row, std::size_t column, const QString &typed);
    void takeBack(std::size_t row, std::size_t column);
    /// The whole point; edits of it go.
    Status remove(std::size_t row);
    void keep(std::size_t row); ///< it is not to be deleted
    void forget(std::size_t row);
    void clear();
    /// The point was changed on the server: what the table has of it is old, and nothing is staged on that.
    void setChanged(std::size_t row, bool isChanged);

    bool isEmpty() const { return m_values.empty() && m_removed.empty(); }
    /// Points that are changed or deleted.
    std::size_t count() const { return m_values.size() + m_removed.size(); }
    bool isRemoved(std::size_t row) const { return m_removed.contains(row); }
    /// Null: the field is as it was.
    const FieldText *value(std::size_t row, std::size_t column) const;

    const std::map<std::size_t, std::map<std::size_t, FieldText>> &values() const { return m_values; }
    const std::set<std::size_t> &removed() const { return m_removed; }

private:
    Status check(std::size_t row) const;

    PointRows m_rows;
    std::map<std::size_t, std::map<std::size_t, FieldText>> m_values; ///< by row and column
    std::set<std::size_t> m_removed;
    std::set<std::size_t> m_changed;
};

} // namespace penstock
