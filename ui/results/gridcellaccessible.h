// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/results/gridselection.h"

#include <QAccessibleInterface>
#include <QAccessibleTableCellInterface>
#include <QPointer>

namespace penstock {

class GridAccessible;
class GridView;

/// A cell of a grid, or a header (row -1), to a screen reader.
class GridCellAccessible final : public QAccessibleInterface, public QAccessibleTableCellInterface
{
public:
    GridCellAccessible(GridView *view, const GridCell &cell);

    void *interface_cast(QAccessible::InterfaceType type) override;
    bool isValid() const override;
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override;
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text, const QString &) override {}
    QRect rect() const override;
    QAccessible::Role role() const override;
    QAccessible::State state() const override;

    bool isSelected() const override;
    QList<QAccessibleInterface *> columnHeaderCells() const override;
    QList<QAccessibleInterface *> rowHeaderCells() const override { return {}; }
    int columnIndex() const override { return m_cell.column; }
    int rowIndex() const override;
    int columnExtent() const override { return 1; }
    int rowExtent() const override { return 1; }
    QAccessibleInterface *table() const override;

    const GridCell &cell() const { return m_cell; }

private:
    bool isHeader() const { return m_cell.row < 0; }

    QPointer<GridView> m_view;
    GridCell m_cell;
};

} // namespace penstock
