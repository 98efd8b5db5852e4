// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/async/visibletext.h"
#include "ui/results/gridview.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

// What the pointer does to a GridView.

namespace penstock {

namespace {

constexpr int dragInterval = 50; // ms
constexpr qsizetype longestTip = 1'000;
constexpr int wheelNotch = 120;

GridSelection::Mode modeOf(Qt::KeyboardModifiers modifiers)
{
    if (modifiers.testFlag(Qt::ShiftModifier))
        return GridSelection::Mode::Extend;
    return modifiers.testFlag(Qt::ControlModifier) ? GridSelection::Mode::Add : GridSelection::Mode::Replace;
}

} // namespace

void GridView::mousePressEvent(QMouseEvent *event)
{
    const QPoint point = event->pos();
    const GridCell cell = cellAt(point);
    const bool isLeft = event->button() == Qt::LeftButton;
    if (cell.row < 0 || (!isLeft && event->button() != Qt::RightButton))
        return;
    if (!isLeft) {
        if (cell.isValid() && !m_selection.contains(cell))
            setCurrent(cell);
        return;
    }
    setAdding(false);
    m_dragsRows = point.x() < m_gutter;
    m_isDragging = m_dragsRows || cell.isValid();
    if (m_dragsRows)
        selectRow(cell.row, modeOf(event->modifiers()));
    else if (cell.isValid())
        setCurrent(cell, modeOf(event->modifiers()));
}

void GridView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_isDragging)
        return;
    m_dragPoint = event->pos();
    dragTo(m_dragPoint);
    if (viewport()->rect().contains(m_dragPoint))
        m_dragTimer.stop();
    else if (!m_dragTimer.isActive())
        m_dragTimer.start(dragInterval, this);
}

void GridView::dragTo(const QPoint &point)
{
    if (m_model->rowCount() == 0 || m_columns.count() == 0) // a filter may have left none
        return;
    const QRect area = viewport()->rect();
    qint64 row = m_rows.top() + std::clamp(point.y(), 0, area.height() - 1) / rowHeight();
    // Further outside is faster.
    if (point.y() < 0)
        row = m_rows.top() - 1 + point.y() / rowHeight();
    else if (point.y() >= area.height())
        row = m_rows.top() + m_rows.page() + (point.y() - area.height()) / rowHeight();
    row = qBound(qint64(0), row, m_model->rowCount() - 1);
    int place = placeAt(std::clamp(point.x(), m_gutter, area.width() - 1));
    if (place < 0)
        place = m_columns.count() - 1;
    if (m_dragsRows) {
        selectRow(row, Mode::Extend);
        setTopRow(row < m_rows.top() ? row : std::max(m_rows.top(), row - m_rows.page() + 1));
    } else if (const GridCell cell{row, place}; cell != m_selection.current()) {
        setCurrent(cell, Mode::Extend);
    }
}

void GridView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_dragTimer.timerId())
        dragTo(m_dragPoint);
    else
        QAbstractScrollArea::timerEvent(event);
}

void GridView::mouseReleaseEvent(QMouseEvent *)
{
    m_isDragging = false;
    m_dragTimer.stop();
}

void GridView::mouseDoubleClickEvent(QMouseEvent *event)
{
    mousePressEvent(event);
    if (const GridCell cell = cellAt(event->pos()); cell.isValid() && event->button() == Qt::LeftButton)
        Q_EMIT activated(cell);
}

void GridView::contextMenuEvent(QContextMenuEvent *event)
{
    if (!m_model)
        return;
    if (event->reason() == QContextMenuEvent::Mouse) {
        Q_EMIT cellMenuAsked(cellAt(viewport()->mapFromGlobal(event->globalPos())), event->globalPos());
        return;
    }
    if (current().isValid())
        showCurrent();
    const QRect place = current().isValid() ? cellRect(current()) : QRect(0, 0, m_gutter, rowHeight());
    Q_EMIT cellMenuAsked(current(), viewport()->mapToGlobal(place.center()));
}

void GridView::wheelEvent(QWheelEvent *event)
{
    const bool isSideways =
        event->modifiers().testFlag(Qt::ShiftModifier) || qAbs(event->angleDelta().x()) > qAbs(event->angleDelta().y());
    if (isSideways) {
        const int turned = event->angleDelta().x() != 0 ? event->angleDelta().x() : event->angleDelta().y();
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - turned * horizontalScrollBar()->singleStep() *
                                                                             QApplication::wheelScrollLines() /
                                                                             wheelNotch);
        return event->accept();
    }
    m_wheel += event->pixelDelta().isNull() ? event->angleDelta().y() * QApplication::wheelScrollLines() * rowHeight()
                                            : event->pixelDelta().y() * wheelNotch;
    const int perRow = wheelNotch * rowHeight();
    const int rows = m_wheel / perRow;
    m_wheel -= rows * perRow;
    setTopRow(m_rows.top() - rows);
    event->accept();
}

bool GridView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || !m_model)
        return QAbstractScrollArea::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    showToolTip(help->pos(), help->globalPos());
    return true;
}

void GridView::showToolTip(const QPoint &point, const QPoint &global)
{
    const GridCell cell = cellAt(point);
    if (!cell.isValid())
        return QToolTip::hideText();
    const int id = m_columns.id(cell.column);
    const GridModel::Kind kind = m_model->kind(id);
    const QString shown = m_model->shownText(cell.row, id);
    QString exact = visibleText(m_model->exactText(cell.row, id).left(longestTip + 1));
    const bool isWhole = m_look.widthOf(kind, shown, m_tails.value(id)) <= m_columns.width(cell.column) &&
                         GridCellLook::shortened(kind, shown, m_tails.value(id)) == exact;
    const QString note = m_model->markNote(cell.row, id);
    if (note.isEmpty() && (isWhole || exact.isEmpty()))
        return QToolTip::hideText();
    if (exact.size() > longestTip)
        exact = exact.left(longestTip) + QChar(0x2026);
    if (!note.isEmpty())
        exact = note;
    QToolTip::showText(global, QStringLiteral("<p style='white-space:pre-wrap'>%1</p>").arg(exact.toHtmlEscaped()),
                       viewport(), cellRect(cell));
}

} // namespace penstock
