// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result/rowindex.h"

#include <QAbstractTableModel>

#include <memory>
#include <vector>

namespace penstock {

/// Shows a table that grows, as it came or in another order. Text is exact: every digit, nine digits of time.
class ResultTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        IsNullRole = Qt::UserRole, ///< no value; displayed as a dash
        IsNumericRole,             ///< numbers and times: fixed font, right-aligned
    };

    /// A view's height is an int in pixels: 2³¹ divided by a row of 107 px, the tallest row there is.
    static constexpr int maximumRows = 20'000'000;

    explicit ResultTableModel(QObject *parent = nullptr);
    ~ResultTableModel() override;

    /// Null: nothing to show.
    void setTable(std::shared_ptr<const Table> table);
    const std::shared_ptr<const Table> &table() const { return m_table; }

    /// Announces the rows that the table has gained. Cheap: does not look at them.
    /// They stand below the ordered ones; a filtered order leaves them out until the next setOrder().
    void sync();

    /// The order of the table's first `covered` rows. Null: as they came. filtered: rows were left out on purpose.
    void setOrder(RowOrder order, std::size_t covered, bool filtered);

    /// The filtered order with more rows at its end: nothing else moves.
    void extendOrder(RowOrder order, std::size_t covered);

    bool isArranged() const { return m_order != nullptr; }
    const RowOrder &order() const { return m_order; }
    std::size_t covered() const { return m_covered; }

    /// The order for a file: null (as they came) also when rows have arrived that it does not know.
    RowOrder wholeOrder() const;

    /// What a view's row and column is in the table.
    std::size_t tableRow(int row) const;
    std::size_t tableColumn(int column) const { return m_columns[std::size_t(column)]; }
    const std::vector<std::size_t> &tableColumns() const { return m_columns; }

    /// True when the table has more rows than are shown.
    bool isCut() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    int shownRowsOf(std::size_t tableRows) const;
    void revealColumns();
    void noticeWidenedColumns();

    std::shared_ptr<const Table> m_table;
    std::vector<std::size_t> m_columns; ///< shown ones, as Table::visibleColumns() has them
    std::vector<ColumnType> m_types;    ///< of the table's columns when last looked at
    RowOrder m_order;
    std::size_t m_covered = 0;
    bool m_filtered = false;
    int m_rows = 0;
};

/// "integer", "time", …: what a person calls it.
QString columnTypeName(ColumnType type);

/// "1 row", "2,000 rows"
QString rowCountText(quint64 rows);

} // namespace penstock
