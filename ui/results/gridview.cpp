// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/results/gridview.h"

#include "ui/common/characterwidth.h"
#include "ui/common/theme.h"
#include "ui/results/gridaccessible.h"
#include "ui/results/gridheader.h"

#include <QEvent>
#include <QScrollBar>

#include <algorithm>

namespace penstock {

GridView::GridView(QWidget *parent) : QAbstractScrollArea(parent)
{
    m_header = new GridHeader(*this);
    setLayoutDirection(Qt::LeftToRight); // as data and its times are read everywhere
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    viewport()->setMouseTracking(false);
    verticalScrollBar()->setSingleStep(1);
    horizontalScrollBar()->setSingleStep(characterWidth(fontMetrics()) * 4);
    connect(verticalScrollBar(), &QAbstractSlider::actionTriggered, this, &GridView::barAsks);
    m_look.setFont(font());
    installGridAccessibility();
}

GridView::~GridView() = default;

void GridView::setModel(GridModel *model)
{
    m_model = model;
    connect(model, &GridModel::replaced, this, &GridView::modelReplaced);
    connect(model, &GridModel::rearranged, this, &GridView::modelRearranged);
    connect(model, &GridModel::exchanged, this, &GridView::modelExchanged);
    connect(model, &GridModel::columnsChanged, this, &GridView::columnsChanged);
    connect(model, &GridModel::rowsAppended, this, [this] {
        layOut();
        viewport()->update();
    });
    modelReplaced();
}

void GridView::modelReplaced()
{
    setAdding(false);
    m_header->endDrag();
    m_isDragging = false;
    m_dragTimer.stop();
    m_selection.clear();
    m_tails.clear();
    m_marks.clear();
    m_columns.reset(m_model->columns(), GridColumns::firstWidth);
    m_rows.setTop(0);
    layOut();
    horizontalScrollBar()->setValue(0);
    fitColumns();
    forgetAccessibleCells(this);
    Q_EMIT selectionChanged();
    Q_EMIT currentChanged();
}

void GridView::modelRearranged()
{
    m_selection.clear();
    layOut();
    viewport()->update();
    forgetAccessibleCells(this);
    Q_EMIT selectionChanged();
    Q_EMIT currentChanged();
}

/// Places and selection stay, if there are rows for all of them.
void GridView::modelExchanged()
{
    const qint64 rows = m_model->rowCount();
    const bool isThere =
        m_selection.current().row < rows &&
        std::ranges::all_of(m_selection.ranges(), [rows](const GridRange &range) { return range.bottom < rows; });
    if (!isThere)
        m_selection.clear();
    m_tails.clear();
    layOut();
    viewport()->update();
    forgetAccessibleCells(this);
    Q_EMIT selectionChanged();
    Q_EMIT currentChanged();
}

void GridView::layOut()
{
    const int head = m_header->heightOf(font());
    const int strip = m_strip ? m_strip->sizeHint().height() : 0;
    setViewportMargins(0, head + strip, 0, 0);
    const QRect inside = contentsRect();
    m_header->setGeometry(inside.left(), inside.top(), viewport()->width(), head);
    if (m_strip)
        m_strip->setGeometry(inside.left(), inside.top() + head, viewport()->width(), strip);
    const int gutter = m_model ? m_look.rowNumberWidth(m_model->largestRowNumber()) : 0;
    if (gutter != m_gutter) {
        m_gutter = gutter;
        m_header->update();
        viewport()->update();
        Q_EMIT columnsArranged();
    }
    updateBars();
}

void GridView::updateBars()
{
    const qint64 before = m_rows.top();
    m_rows.setSize(m_model ? m_model->rowCount() : 0, viewport()->height() / rowHeight());
    verticalScrollBar()->setRange(0, m_rows.barMaximum());
    verticalScrollBar()->setPageStep(int(m_rows.page()));
    verticalScrollBar()->setValue(m_rows.barValue());
    const int room = viewport()->width() - m_gutter;
    const bool areOther = m_columns.setRoom(room);
    horizontalScrollBar()->setRange(0, std::max(m_columns.totalWidth() - room, 0));
    horizontalScrollBar()->setPageStep(std::max(room - m_columns.pinnedWidth(), 1));
    if (before != m_rows.top() || areOther)
        viewport()->update();
    if (areOther) {
        m_header->update();
        forgetAccessibleCells(this);
        Q_EMIT columnsArranged();
    }
}

void GridView::setTopRow(qint64 row)
{
    const qint64 before = m_rows.top();
    m_rows.setTop(row);
    verticalScrollBar()->setValue(m_rows.barValue());
    scrolled(before);
}

void GridView::scrolled(qint64 before)
{
    const qint64 rows = before - m_rows.top();
    if (rows == 0)
        return;
    if (qAbs(rows) < m_rows.page())
        viewport()->scroll(0, int(rows) * rowHeight());
    else
        viewport()->update();
}

void GridView::scrollContentsBy(int dx, int)
{
    const qint64 before = m_rows.top();
    m_rows.setBarValue(verticalScrollBar()->value());
    scrolled(before);
    if (dx == 0)
        return;
    viewport()->update();
    m_header->update();
    Q_EMIT columnsArranged();
}

void GridView::barAsks(int action)
{
    switch (action) {
    case QAbstractSlider::SliderSingleStepAdd:
        return setTopRow(m_rows.top() + 1);
    case QAbstractSlider::SliderSingleStepSub:
        return setTopRow(m_rows.top() - 1);
    case QAbstractSlider::SliderPageStepAdd:
        return setTopRow(m_rows.top() + m_rows.page());
    case QAbstractSlider::SliderPageStepSub:
        return setTopRow(m_rows.top() - m_rows.page());
    case QAbstractSlider::SliderToMinimum:
        return setTopRow(0);
    case QAbstractSlider::SliderToMaximum:
        return setTopRow(m_rows.lastTop());
    default:
        return;
    }
}

int GridView::columnLeft(int place) const
{
    const int scrolledBy = place < m_columns.pinnedCount() ? 0 : horizontalScrollBar()->value();
    return m_gutter + m_columns.left(place) - scrolledBy;
}

int GridView::placeAt(int x) const
{
    const int inside = x - m_gutter;
    if (inside < 0)
        return -1;
    const int at = inside < m_columns.pinnedWidth() ? inside : inside + horizontalScrollBar()->value();
    return at < m_columns.totalWidth() ? m_columns.placeAt(at) : -1;
}

qint64 GridView::rowAt(int y) const
{
    if (y < 0 || !m_model)
        return -1;
    const qint64 row = m_rows.top() + y / rowHeight();
    return row < m_model->rowCount() ? row : -1;
}

GridCell GridView::cellAt(const QPoint &point) const
{
    return {rowAt(point.y()), placeAt(point.x())};
}

QRect GridView::cellRect(const GridCell &cell) const
{
    // Far away is far enough: the coordinates must not overflow.
    const qint64 rows = qBound(qint64(-100'000), cell.row - m_rows.top(), qint64(100'000));
    return {columnLeft(cell.column), int(rows) * rowHeight(), m_columns.width(cell.column), rowHeight()};
}

void GridView::setSortMarks(const std::vector<SortMark> &marks)
{
    m_marks = marks;
    m_header->update();
}

void GridView::setStrip(QWidget *strip)
{
    m_strip = strip;
    if (m_strip) {
        m_strip->setParent(this);
        m_strip->show();
    }
    layOut();
    Q_EMIT columnsArranged();
}

void GridView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
}

void GridView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        m_look.setFont(font());
        layOut();
    }
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange ||
        event->type() == QEvent::StyleChange)
        viewport()->update();
}

} // namespace penstock
