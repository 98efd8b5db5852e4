// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/answer/serieschoice.h"
#include "core/answer/timedisplay.h"
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
/// with times as in ISO 8601, which the clocks must show once where there is no offset; `null` and `!null`;
/// `/expression/` with a regular one, `/i` whatever the case. Anything else is a part of the text that is shown,
/// whatever the case. Of texts `..` means nothing special. NaN is equal to NaN, and neither less nor greater than
/// anything.
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
    static Result<ColumnTest> read(const Table &table, const ColumnFilter &filter, const TimeDisplay &times = {});

    const std::vector<RowTest> &comparisons() const { return m_comparisons; }
    const QString &part() const { return m_part; }             ///< of the text
    const QString &expression() const { return m_expression; } ///< a regular one
    bool ignoresCase() const { return m_ignoresCase; }
    /// A number was meant, but the column has texts: 10 comes before 9.
    bool comparesDigits() const { return m_comparesDigits; }

private:
    Status compare(const Column &column, RowTest::Operator op, const QString &constant);
    Status readRange(const Column &column, const QString &from, const QString &to);
    Status readExpression(const QString &text);

    std::size_t m_column = 0;
    TimeDisplay m_times;
    std::vector<RowTest> m_comparisons;
    QString m_part;
    QString m_expression;
    bool m_ignoresCase = false;
    bool m_comparesDigits = false;
};

/// What a person wants to see of the rows.
struct ShownFilter
{
    QString text{};                      ///< a part of a cell's, in any column, whatever the case; empty: all rows
    std::vector<ColumnFilter> columns{}; ///< all of them must hold, too
    TimeDisplay times{};                 ///< as which they are shown, and meant in the filters
    SeriesChoice series{};               ///< only these, too

    bool isEmpty() const { return text.isEmpty() && columns.empty() && series.isEmpty(); }
    bool operator==(const ShownFilter &) const = default;
};

/// filterRows() by what is shown: a filter that cannot be read for its column leaves no row out.
std::optional<RowIndex> passingRows(const Table &table, const ShownFilter &filter, const std::stop_token &stop,
                                    std::size_t firstRow = 0);

} // namespace penstock
