// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/answer/columnrange.h"
#include "core/answer/shownrows.h"
#include "core/answer/timedisplay.h"
#include "core/workspace/tablelook.h"
#include "ui/results/gridmodel.h"

#include <QHash>

#include <memory>
#include <optional>
#include <vector>

namespace penstock {

class StagedEdits;

/// Shows a table that grows, as it came or in another order. Text is exact: every digit, nine digits of time.
class ResultTableModel final : public GridModel
{
    Q_OBJECT

public:
    /// More characters of a cell are not shown; the cell has them.
    static constexpr qsizetype longestShown = 2'000;

    explicit ResultTableModel(QObject *parent = nullptr);
    ~ResultTableModel() override;

    /// Null: nothing to show.
    void setTable(std::shared_ptr<const Table> table);
    /// Newer rows in columns of the same names, as they came: exchanged(). Never null.
    void exchangeTable(std::shared_ptr<const Table> table);
    const std::shared_ptr<const Table> &table() const { return m_table; }

    /// Announces the rows that the table has gained. Cheap: does not look at them.
    /// They stand below the ordered ones; a filtered order leaves them out until the next setOrder().
    void sync();

    /// The order of the table's first `covered` rows. Null: as they came. filtered: rows were left out on purpose.
    void setOrder(RowOrder order, std::size_t covered, bool filtered);

    /// The filtered order with more rows at its end: nothing else moves.
    void extendOrder(RowOrder order, std::size_t covered);

    /// Rows are left out on purpose.
    bool isFiltered() const { return m_filtered; }
    bool isArranged() const { return m_rows.order != nullptr; }
    const ShownRows &rows() const { return m_rows; }

    /// As what the times are shown. Their exactText() stays what it is.
    void setTimes(const TimeDisplay &times);
    const TimeDisplay &times() const { return m_times; }

    /// How a column's numbers are shown. It stays for no other table.
    void setNumberLook(int column, const NumberLook &look);
    /// Of columns that have none of their own. False: it is that already.
    bool setUsualNumbers(const NumberLook &look);
    NumberLook numberLook(int column) const { return m_numbers.value(column); }
    /// What is seen: the usual one's format where the column has none.
    NumberLook shownLook(int column) const;
    /// What a column needs of its own to be shown so.
    NumberLook ownLook(const NumberLook &shown) const;
    const QHash<int, NumberLook> &numberLooks() const { return m_numbers; }
    /// Between which numbers a column's are painted.
    void setRange(int column, const ColumnRange &range);
    ColumnRange range(int column) const { return m_ranges.value(column); }

    /// Changes of this table that are staged, and shown; null, or of another table: none. Sorting, filters, copies and
    /// files go by the rows as they came.
    void setStaged(std::shared_ptr<const StagedEdits> staged) { m_staged = std::move(staged); }
    bool hasStaged() const; ///< some of this table

    /// What a view's row is in the table. Columns are known by their numbers in the table.
    std::size_t tableRow(qint64 row) const { return m_rows.tableRow(std::size_t(row)); }
    /// Where a row of the table is shown; none: it is not. Looks through the order.
    std::optional<qint64> shownRow(std::size_t tableRow) const;

    qint64 rowCount() const override { return qint64(m_rows.count); }
    const std::vector<int> &columns() const override { return m_columns; }
    QString columnName(int column) const override;
    QString columnNote(int column) const override;
    Kind kind(int column) const override;
    bool isNull(qint64 row, int column) const override;
    QString shownText(qint64 row, int column) const override;
    std::optional<GridFill> fill(qint64 row, int column) const override;
    Mark mark(qint64 row, int column) const override;
    QString markNote(qint64 row, int column) const override;
    QString exactText(qint64 row, int column) const override;
    quint64 rowNumber(qint64 row) const override { return quint64(tableRow(row)) + 1; }
    quint64 largestRowNumber() const override { return m_table ? m_table->rowCount() : 0; }

private:
    const Column &column(int column) const { return m_table->column(std::size_t(column)); }
    std::size_t shownRowsOf(std::size_t tableRows) const;
    bool take(std::shared_ptr<const Table> table);
    bool lookAtColumns();
    const QString *stagedText(qint64 row, int column) const; ///< null: the value is as it was
    const NumberLook &formatOf(int column) const;
    void makeTimeTexts();

    std::shared_ptr<const Table> m_table;
    std::vector<int> m_columns;      ///< shown ones, as Table::visibleColumns() has them
    std::vector<ColumnType> m_types; ///< of the table's columns when last looked at
    TimeDisplay m_times;
    std::vector<std::optional<TimeTexts>> m_timeTexts; ///< of the table's columns, unless all is as usual
    QHash<int, NumberLook> m_numbers;                  ///< of columns where it is not the usual one
    NumberLook m_usualNumbers;
    QHash<int, ColumnRange> m_ranges;
    ShownRows m_rows;
    bool m_filtered = false;
    std::shared_ptr<const StagedEdits> m_staged;
};

/// "ISO 8601", "seconds since 1970", …
QString timeStyleName(TimeDisplay::Style style);

/// "integer", "time", …: what a person calls it.
QString columnTypeName(ColumnType type);

/// "1 row", "2,000 rows"
QString rowCountText(quint64 rows);

} // namespace penstock
