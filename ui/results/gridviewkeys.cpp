// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/results/gridaccessible.h"
#include "ui/results/gridview.h"

#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>
#include <utility>

// Where the person is in a GridView, and the keys.

namespace penstock {

void GridView::setCurrent(const GridCell &cell, Mode mode)
{
    if (!m_model || m_model->rowCount() == 0 || m_columns.count() == 0)
        return;
    m_selection.setCurrent(
        {qBound(qint64(0), cell.row, m_model->rowCount() - 1), qBound(0, cell.column, m_columns.count() - 1)}, mode);
    showCurrent();
    moved(mode != Mode::Move);
}

void GridView::follow(const GridCell &cell)
{
    m_selection.follow(cell);
    moved(true);
}

void GridView::select(const GridRange &range, bool add)
{
    const GridRange inside{std::max(range.top, qint64(0)), std::min(range.bottom, m_model->rowCount() - 1),
                           std::max(range.left, 0), std::min(range.right, m_columns.count() - 1)};
    if (inside.top > inside.bottom || inside.left > inside.right)
        return;
    m_selection.select(inside, add);
    moved(true);
}

void GridView::deselect(const GridRange &range)
{
    m_selection.takeOut(range);
    moved(true);
}

void GridView::selectAll()
{
    select({0, m_model->rowCount() - 1, 0, m_columns.count() - 1});
}

void GridView::selectRow(qint64 row, Mode mode)
{
    if (row < 0 || row >= m_model->rowCount() || m_columns.count() == 0)
        return;
    m_selection.selectRow(row, m_columns.count(), mode);
    moved(true);
}

void GridView::selectColumn(int place, bool add)
{
    select({0, m_model->rowCount() - 1, place, place}, add);
}

void GridView::showCurrent()
{
    const GridCell &cell = m_selection.current();
    const qint64 before = m_rows.top();
    m_rows.show(cell.row);
    verticalScrollBar()->setValue(m_rows.barValue());
    scrolled(before);
    showPlace(cell.column);
}

void GridView::showPlace(int place)
{
    if (place < m_columns.pinnedCount())
        return;
    const int left = m_columns.left(place) - m_columns.pinnedWidth();
    const int room = viewport()->width() - m_gutter - m_columns.pinnedWidth();
    const int x = horizontalScrollBar()->value();
    if (left < x || m_columns.width(place) > room)
        horizontalScrollBar()->setValue(left);
    else if (left + m_columns.width(place) > x + room)
        horizontalScrollBar()->setValue(left + m_columns.width(place) - room);
}

void GridView::moved(bool isSelectionOther)
{
    viewport()->update();
    announceCurrentCell(this);
    Q_EMIT currentChanged();
    if (isSelectionOther)
        Q_EMIT selectionChanged();
}

/// Where a key leads from the current cell.
std::optional<GridCell> GridView::keyTarget(const QKeyEvent &event) const
{
    const bool isFar = event.modifiers().testFlag(Qt::ControlModifier);
    const qint64 lastRow = m_model->rowCount() - 1;
    const int lastColumn = m_columns.count() - 1;
    GridCell cell = m_selection.current();
    switch (event.key()) {
    case Qt::Key_Up:
        return GridCell{isFar ? 0 : cell.row - 1, cell.column};
    case Qt::Key_Down:
        return GridCell{isFar ? lastRow : cell.row + 1, cell.column};
    case Qt::Key_Left:
        return GridCell{cell.row, isFar ? 0 : cell.column - 1};
    case Qt::Key_Right:
        return GridCell{cell.row, isFar ? lastColumn : cell.column + 1};
    case Qt::Key_Home:
        return GridCell{isFar ? 0 : cell.row, 0};
    case Qt::Key_End:
        return GridCell{isFar ? lastRow : cell.row, lastColumn};
    case Qt::Key_PageUp:
        return GridCell{cell.row - m_rows.page(), cell.column};
    case Qt::Key_PageDown:
        return GridCell{cell.row + m_rows.page(), cell.column};
    default:
        return {};
    }
}

void GridView::setAdding(bool adding)
{
    m_isBegun = false;
    if (std::exchange(m_isAdding, adding) != adding)
        Q_EMIT addingChanged(adding);
}

void GridView::goTo(const GridCell &target, bool extends)
{
    if (!m_isAdding)
        return setCurrent(target, extends ? Mode::Extend : Mode::Replace);
    const GridCell before = m_selection.current();
    if (extends && !m_isBegun && before.isValid())
        m_selection.select(GridRange::of(before, before), true);
    m_isBegun = extends;
    setCurrent(target, extends ? Mode::Extend : Mode::Move);
}

/// Space: with Ctrl the column, with Shift the row; Escape ends adding.
bool GridView::selectByKey(const QKeyEvent &event)
{
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    const GridCell cell = m_selection.current();
    if (event.key() == Qt::Key_Escape && m_isAdding) {
        setAdding(false);
        return true;
    }
    if (event.key() != Qt::Key_Space || !cell.isValid() || (modifiers == Qt::NoModifier && !m_isAdding))
        return false;
    m_isBegun = false;
    if (modifiers == Qt::NoModifier)
        setCurrent(cell, Mode::Add);
    else if (modifiers == Qt::ControlModifier)
        selectColumn(cell.column, m_isAdding);
    else if (modifiers == Qt::ShiftModifier)
        selectRow(cell.row, m_isAdding ? Mode::Add : Mode::Replace);
    return true;
}

void GridView::keyPressEvent(QKeyEvent *event)
{
    if (!m_model || m_model->rowCount() == 0 || m_columns.count() == 0) {
        event->ignore();
        return;
    }
    if (event->matches(QKeySequence::SelectAll))
        return selectAll();
    if (selectByKey(*event))
        return;
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const GridCell before = m_selection.current();
    if (!modifiers.testFlag(Qt::AltModifier) && !modifiers.testFlag(Qt::MetaModifier)) {
        if (const std::optional<GridCell> target = keyTarget(*event)) {
            const bool isPage = event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown;
            if (isPage && before.isValid())
                setTopRow(m_rows.top() + (event->key() == Qt::Key_PageDown ? m_rows.page() : -m_rows.page()));
            return goTo(before.isValid() ? *target : GridCell{m_rows.top(), 0}, modifiers.testFlag(Qt::ShiftModifier));
        }
    }
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_F2;
    if (isEnter && modifiers == Qt::NoModifier && before.isValid())
        Q_EMIT activated(before);
    else if ((modifiers & ~Qt::ShiftModifier) == Qt::NoModifier && !event->text().trimmed().isEmpty() &&
             event->text().front().isPrint())
        Q_EMIT typed(event->text());
    else
        event->ignore();
}

void GridView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    if (!current().isValid())
        setCurrent({m_rows.top(), 0}, Mode::Move);
    else
        announceCurrentCell(this);
    viewport()->update();
}

void GridView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace penstock
