// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"
#include "core/editing/edittarget.h"
#include "core/editing/fieldtext.h"
#include "core/result/table.h"

#include <memory>
#include <utility>
#include <vector>

namespace penstock {

/// The rows of a table as points that are stored: measurement, all tags and time of each are known.
class PointRows
{
public:
    /// BadInput, with the reason, when they are not: a tag is missing among the columns, or a column is neither tag nor
    /// field.
    static Result<PointRows> of(std::shared_ptr<const Table> table, const EditTarget &target);

    const EditTarget &target() const { return m_target; }
    const std::shared_ptr<const Table> &table() const { return m_table; }

    /// Why a row is no point that could be edited: its time is not there. Empty: it can.
    QString problem(std::size_t row) const;
    std::int64_t time(std::size_t row) const; ///< nanoseconds
    /// Each with its value; empty: the point does not have it.
    QList<std::pair<QString, QString>> tags(std::size_t row) const;
    /// "climate,room=roof 1700000000000000000", for people.
    QString name(std::size_t row) const;

    /// The type of a column's field, as FieldText has it. BadInput: the column is no field; or its shards differ in its
    /// type, or the answer has another one.
    Result<QString> type(std::size_t column) const;
    /// The value that was answered; none: null.
    std::optional<FieldText> value(std::size_t row, std::size_t column) const;
    const std::vector<std::size_t> &fields() const { return m_fields; } ///< columns

    /// Every field that the server knows of the measurement is a column: the rows hold their points whole.
    bool isWhole() const;

private:
    std::shared_ptr<const Table> m_table;
    EditTarget m_target;
    std::size_t m_time = 0;
    std::vector<std::size_t> m_tags;
    std::vector<std::size_t> m_fields;
};

} // namespace penstock
