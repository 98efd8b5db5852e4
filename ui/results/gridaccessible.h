// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/answer/shownrows.h"
#include "ui/results/gridselection.h"

#include <QAccessibleWidget>
#include <QHash>

class QAccessibleInterface;

namespace penstock {

class GridView;

/// Grids have a GridAccessible from now on.
void installGridAccessibility();
/// Tells assistive technology which cell the person is in. Nothing while nobody listens.
void announceCurrentCell(GridView *view);
/// Rows or columns have become others.
void forgetAccessibleCells(GridView *view);

/// A GridView to a screen reader: a table with headers, whose cells are made when they are asked for.
class GridAccessible final : public QAccessibleWidget, public QAccessibleTableInterface
{
public:
    explicit GridAccessible(GridView *view);
    ~GridAccessible() override;

    void *interface_cast(QAccessible::InterfaceType type) override;
    QAccessible::State state() const override;
    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *focusChild() const override;

    QAccessibleInterface *caption() const override { return nullptr; }
    QAccessibleInterface *summary() const override { return nullptr; }
    QAccessibleInterface *cellAt(int row, int column) const override;
    int selectedCellCount() const override;
    QList<QAccessibleInterface *> selectedCells() const override;
    QString columnDescription(int column) const override;
    QString rowDescription(int row) const override;
    int selectedColumnCount() const override;
    int selectedRowCount() const override;
    int columnCount() const override;
    int rowCount() const override;
    QList<int> selectedColumns() const override;
    QList<int> selectedRows() const override;
    bool isColumnSelected(int column) const override;
    bool isRowSelected(int row) const override;
    bool selectRow(int row) override;
    bool selectColumn(int column) override;
    bool unselectRow(int row) override;
    bool unselectColumn(int column) override;
    void modelChange(QAccessibleTableModelChangeEvent *event) override;

    /// The child's number: what stands above the rows, the headers, then the cells.
    int indexOf(const GridCell &cell) const;
    void forgetCells() const;
    GridView *view() const;

private:
    std::vector<ShownSpan> wholeRows() const;
    QAccessibleInterface *cell(const GridCell &place) const;
    int extraCount() const; ///< children before the headers

    mutable QHash<std::pair<qint64, int>, QAccessible::Id> m_cells; ///< that were asked for; row -1: headers
};

} // namespace penstock
