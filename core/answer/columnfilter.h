// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"
#include "core/result/rowindex.h"

#include <QCoreApplication>
#include <QString>

#include <optional>
#include <stop_token>
#include <vector>

namespace penstock {

/// What a person writes above a column to see some of its rows.
///
/// `= v`, `!= v`, `< v`, `> v`, `<= v`, `>= v` (also ≠, ≤, ≥) and `a..b` (either end may be left out) compare by size,
/// with times as in ISO 8601; `null` and `!null`; `/expression/` with a regular one, `/i` whatever the case. Anything
/// else is a part of the text that is shown, whatever the case. Of texts `..` means nothing special.
struct ColumnFilter
{
    std::size_t column = 0; ///< of the table
    QString text;           ///< empty: all rows

    bool operator==(const ColumnFilter &) const = default;
};

/// A filter that was understood, for the type that its column has.
class ColumnTest
{
    Q_DECLARE_TR_FUNCTIONS(penstock::ColumnTest)

public:
    /// BadInput: a sentence that says what cannot be read.
    static Result<ColumnTest> read(const Table &table, const ColumnFilter &filter);

    const std::vector<RowTest> &comparisons() const { return m_comparisons; }
    const QString &part() const { return m_part; }             ///< of the text
    const QString &expression() const { return m_expression; } ///< a regular one
    bool ignoresCase() const { return m_ignoresCase; }

private:
    Status compare(const Column &column, RowTest::Operator op, const QString &constant);
    Status readRange(const Column &column, const QString &from, const QString &to);
    Status readExpression(const QString &text);

    std::size_t m_column = 0;
    std::vector<RowTest> m_comparisons;
    QString m_part;
    QString m_expression;
    bool m_ignoresCase = false;
};

/// filterRows() with what stands above the columns: what cannot be read for its column leaves no row out.
std::optional<RowIndex> passingRows(const Table &table, const QString &text, const std::vector<ColumnFilter> &columns,
                                    const std::stop_token &stop, std::size_t firstRow = 0);

} // namespace penstock
