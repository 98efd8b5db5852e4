// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/results/gridaccessible.h"

#include "ui/results/gridcellaccessible.h"
#include "ui/results/gridview.h"
#include "ui/results/selectedblocks.h"

#include <algorithm>
#include <limits>

namespace penstock {

namespace {

constexpr qsizetype mostCells = 4'096; // kept
constexpr int mostListed = 10'000;     // selected ones

QAccessibleInterface *makeAccessible(const QString &, QObject *object)
{
    auto *view = qobject_cast<GridView *>(object);
    return view ? new GridAccessible(view) : nullptr;
}

GridAccessible *accessibleOf(GridView *view)
{
    return dynamic_cast<GridAccessible *>(QAccessible::queryAccessibleInterface(view));
}

} // namespace

void installGridAccessibility()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeAccessible);
        return true;
    }();
    Q_UNUSED(installed)
}

void announceCurrentCell(GridView *view)
{
    const GridAccessible *accessible = view->hasFocus() && view->current().isValid() ? accessibleOf(view) : nullptr;
    if (!accessible)
        return;
    QAccessibleEvent event(view, QAccessible::Focus);
    event.setChild(accessible->indexOf(view->current()));
    QAccessible::updateAccessibility(&event);
}

void forgetAccessibleCells(GridView *view)
{
    if (const GridAccessible *accessible = accessibleOf(view))
        accessible->forgetCells();
}

GridAccessible::GridAccessible(GridView *view) : QAccessibleWidget(view, QAccessible::Table) {}

GridAccessible::~GridAccessible()
{
    forgetCells();
}

GridView *GridAccessible::view() const
{
    return static_cast<GridView *>(widget());
}

void *GridAccessible::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::TableInterface ? static_cast<QAccessibleTableInterface *>(this)
                                               : QAccessibleWidget::interface_cast(type);
}

QAccessible::State GridAccessible::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.multiSelectable = true;
    state.extSelectable = true;
    return state;
}

int GridAccessible::rowCount() const
{
    // Children are counted in an int.
    const qint64 most = std::numeric_limits<int>::max() / std::max(columnCount(), 1) - 2;
    return view()->model() ? int(std::min(view()->model()->rowCount(), most)) : 0;
}

int GridAccessible::columnCount() const
{
    return view()->columns().count();
}

int GridAccessible::extraCount() const
{
    return view()->strip() ? 1 : 0;
}

int GridAccessible::childCount() const
{
    return extraCount() + (rowCount() + 1) * columnCount();
}

int GridAccessible::indexOf(const GridCell &cell) const
{
    return extraCount() + int(std::min(cell.row, qint64(rowCount()) - 1) + 1) * columnCount() + cell.column;
}

QAccessibleInterface *GridAccessible::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    if (index < extraCount())
        return QAccessible::queryAccessibleInterface(view()->strip());
    const int at = index - extraCount();
    return cell({at / columnCount() - 1, at % columnCount()});
}

QAccessibleInterface *GridAccessible::cell(const GridCell &place) const
{
    const auto key = std::make_pair(place.row, place.column);
    if (const auto known = m_cells.constFind(key); known != m_cells.cend())
        return QAccessible::accessibleInterface(*known);
    if (m_cells.size() >= mostCells)
        forgetCells();
    auto *made = new GridCellAccessible(view(), place);
    m_cells.insert(key, QAccessible::registerAccessibleInterface(made));
    return made;
}

void GridAccessible::forgetCells() const
{
    for (const QAccessible::Id id : std::as_const(m_cells))
        QAccessible::deleteAccessibleInterface(id);
    m_cells.clear();
}

int GridAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    if (view()->strip() && child->object() == view()->strip())
        return 0;
    const auto *made = dynamic_cast<const GridCellAccessible *>(child);
    return made ? indexOf(made->cell()) : -1;
}

QAccessibleInterface *GridAccessible::childAt(int x, int y) const
{
    const GridCell place = view()->cellAt(view()->viewport()->mapFromGlobal(QPoint(x, y)));
    return place.isValid() ? cell(place) : nullptr;
}

QAccessibleInterface *GridAccessible::focusChild() const
{
    return view()->hasFocus() && view()->current().isValid() ? cell(view()->current()) : nullptr;
}

QAccessibleInterface *GridAccessible::cellAt(int row, int column) const
{
    const bool isThere = row >= 0 && row < rowCount() && column >= 0 && column < columnCount();
    return isThere ? cell({row, column}) : nullptr;
}

int GridAccessible::selectedCellCount() const
{
    std::size_t count = 0; // each once, whatever rectangles it is in
    for (const CellBlock &block : selectedBlocks(view()->selection(), view()->columns()))
        count += block.cellCount();
    return int(std::min(count, std::size_t(std::numeric_limits<int>::max())));
}

QList<QAccessibleInterface *> GridAccessible::selectedCells() const
{
    QList<QAccessibleInterface *> cells;
    for (const auto &[first, last] : view()->selection().rows()) {
        for (qint64 row = first; row <= last && row < rowCount(); ++row) {
            for (int column = 0; column < columnCount(); ++column) {
                if (!view()->selection().contains({row, column}))
                    continue;
                // More than are kept would not live until the list is read.
                if (cells.size() >= mostCells / 2)
                    return cells;
                cells += cell({row, column});
            }
        }
    }
    return cells;
}

QString GridAccessible::columnDescription(int column) const
{
    return view()->model()->columnName(view()->columns().id(column));
}

QString GridAccessible::rowDescription(int row) const
{
    return QString::number(view()->model()->rowNumber(row));
}

bool GridAccessible::isColumnSelected(int column) const
{
    const qint64 last = view()->model()->rowCount() - 1;
    return std::ranges::any_of(view()->selection().ranges(), [&](const GridRange &range) {
        return range.contains({0, column}) && range.contains({last, column});
    });
}

bool GridAccessible::isRowSelected(int row) const
{
    for (int column = 0; column < columnCount(); ++column) {
        if (!view()->selection().contains({row, column}))
            return false;
    }
    return columnCount() > 0;
}

QList<int> GridAccessible::selectedColumns() const
{
    QList<int> columns;
    for (int column = 0; column < columnCount(); ++column) {
        if (isColumnSelected(column))
            columns += column;
    }
    return columns;
}

QList<int> GridAccessible::selectedRows() const
{
    QList<int> rows;
    for (const auto &[first, last] : wholeRows()) {
        for (std::size_t row = first; row <= last && row < std::size_t(rowCount()) && rows.size() < mostListed; ++row)
            rows += int(row);
    }
    return rows;
}

/// Those of which each cell is selected, without a look at each one.
std::vector<ShownSpan> GridAccessible::wholeRows() const
{
    for (const CellBlock &block : selectedBlocks(view()->selection(), view()->columns())) {
        if (int(block.columns.size()) == columnCount())
            return block.rows;
    }
    return {};
}

int GridAccessible::selectedColumnCount() const
{
    return int(selectedColumns().size());
}

int GridAccessible::selectedRowCount() const
{
    std::size_t count = 0;
    for (const auto &[first, last] : wholeRows())
        count += last - first + 1;
    return int(std::min(count, std::size_t(rowCount())));
}

bool GridAccessible::selectRow(int row)
{
    view()->selectRow(row, GridSelection::Mode::Add);
    return isRowSelected(row);
}

bool GridAccessible::selectColumn(int column)
{
    view()->selectColumn(column, true);
    return isColumnSelected(column);
}

bool GridAccessible::unselectRow(int row)
{
    if (!isRowSelected(row))
        return false;
    view()->deselect({row, row, 0, columnCount() - 1});
    return true;
}

bool GridAccessible::unselectColumn(int column)
{
    if (!isColumnSelected(column))
        return false;
    view()->deselect({0, view()->model()->rowCount() - 1, column, column});
    return true;
}

void GridAccessible::modelChange(QAccessibleTableModelChangeEvent *)
{
    forgetCells();
}

} // namespace penstock
