// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/results/gridcellaccessible.h"

#include "core/async/visibletext.h"
#include "ui/results/gridaccessible.h"
#include "ui/results/gridheader.h"
#include "ui/results/gridview.h"

#include <algorithm>
#include <limits>

namespace penstock {

namespace {

/// What is seen of a column's header beside its name: the note, and the arrow with its number.
QString headerNote(const GridView &view, int id)
{
    const QString note = view.model()->columnNote(id);
    const std::vector<GridView::SortMark> &marks = view.sortMarks();
    const auto mark = std::ranges::find(marks, id, &GridView::SortMark::column);
    if (mark == marks.end())
        return note;
    const QString sorted = mark->isDescending ? GridView::tr("sorted descending") : GridView::tr("sorted ascending");
    const QString rank = marks.size() > 1 ? QStringLiteral(" (%1)").arg(mark - marks.begin() + 1) : QString();
    return note + QStringLiteral(", ") + sorted + rank;
}

} // namespace

GridCellAccessible::GridCellAccessible(GridView *view, const GridCell &cell) : m_view(view), m_cell(cell) {}

void *GridCellAccessible::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::TableCellInterface && !isHeader() ? static_cast<QAccessibleTableCellInterface *>(this)
                                                                  : nullptr;
}

bool GridCellAccessible::isValid() const
{
    return m_view && m_view->model() && m_cell.column < m_view->columns().count() &&
           m_cell.row < m_view->model()->rowCount();
}

QAccessibleInterface *GridCellAccessible::parent() const
{
    return QAccessible::queryAccessibleInterface(m_view.data());
}

QAccessibleInterface *GridCellAccessible::table() const
{
    return parent();
}

QString GridCellAccessible::text(QAccessible::Text kind) const
{
    if (!isValid())
        return {};
    const int id = m_view->columns().id(m_cell.column);
    const GridModel &model = *m_view->model();
    if (isHeader()) {
        if (kind == QAccessible::Name)
            return visibleText(model.columnName(id));
        return kind == QAccessible::Description ? headerNote(*m_view, id) : QString();
    }
    switch (kind) {
    case QAccessible::Name:
    case QAccessible::Value:
        if (model.isNull(m_cell.row, id))
            return GridView::tr("no value");
        return model.shownText(m_cell.row, id);
    case QAccessible::Description: {
        const QString place = GridView::tr("%1, row %2", "column")
                                  .arg(visibleText(model.columnName(id)))
                                  .arg(model.rowNumber(m_cell.row));
        const QString note = model.markNote(m_cell.row, id);
        return note.isEmpty() ? place : place + QStringLiteral(". ") + note;
    }
    default:
        return {};
    }
}

QRect GridCellAccessible::rect() const
{
    if (!isValid())
        return {};
    if (!isHeader()) {
        const QRect place = m_view->cellRect(m_cell);
        return {m_view->viewport()->mapToGlobal(place.topLeft()), place.size()};
    }
    const QPoint corner(m_view->columnLeft(m_cell.column), 0);
    return {m_view->header()->mapToGlobal(corner),
            QSize(m_view->columns().width(m_cell.column), m_view->header()->height())};
}

QAccessible::Role GridCellAccessible::role() const
{
    return isHeader() ? QAccessible::ColumnHeader : QAccessible::Cell;
}

QAccessible::State GridCellAccessible::state() const
{
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    state.readOnly = true;
    const QRect inWindow = isHeader() ? QRect() : m_view->cellRect(m_cell);
    state.offscreen = !isHeader() && !inWindow.intersects(m_view->viewport()->rect());
    state.invisible = state.offscreen;
    if (isHeader())
        return state;
    state.selectable = true;
    state.focusable = true;
    state.selected = isSelected();
    state.focused = m_view->hasFocus() && m_view->current() == m_cell;
    return state;
}

bool GridCellAccessible::isSelected() const
{
    return isValid() && m_view->selection().contains(m_cell);
}

int GridCellAccessible::rowIndex() const
{
    return int(qMin(m_cell.row, qint64(std::numeric_limits<int>::max())));
}

QList<QAccessibleInterface *> GridCellAccessible::columnHeaderCells() const
{
    auto *grid = static_cast<GridAccessible *>(parent());
    return {grid->child(grid->indexOf({-1, m_cell.column}))};
}

} // namespace penstock
