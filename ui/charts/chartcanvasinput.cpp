// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What mouse and keys do to a ChartCanvas.
#include "ui/charts/chartcanvas.h"

#include <QContextMenuEvent>
#include <QMouseEvent>

#include <utility>

namespace penstock {

bool ChartCanvas::event(QEvent *event)
{
    // Keys that others have as shortcuts are the chart's while it has the focus.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isArrow = key->key() >= Qt::Key_Left && key->key() <= Qt::Key_Down;
        if (isArrow && (key->modifiers() == Qt::ControlModifier || key->modifiers() == Qt::AltModifier)) {
            event->accept();
            return true;
        }
    }
    return QAbstractScrollArea::event(event);
}

void ChartCanvas::wheelEvent(QWheelEvent *event)
{
    if (!m_data)
        return;
    if (const auto view = m_input.wheel(*event, m_scene))
        changeView(*view, isQuick());
    event->accept();
}

void ChartCanvas::mousePressEvent(QMouseEvent *event)
{
    if (!m_data || !m_input.press(*event, m_scene))
        return;
    m_lastChange.invalidate(); // a drag is a step of its own
    setFocus(Qt::MouseFocusReason);
    updateCursor();
}

void ChartCanvas::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_data)
        return;
    m_menuTime.reset();
    if (const auto view = m_input.move(*event, m_scene))
        changeView(*view, isQuick());
    viewport()->update();
    Q_EMIT timeReadChanged();
}

void ChartCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_data)
        return;
    if (const auto rows = m_input.releaseChoice(*event, m_scene))
        Q_EMIT rowsAsked(*rows);
    else if (const auto view = m_input.release(*event, m_scene))
        setView(*view);
    else if (event->button() == Qt::LeftButton && event->modifiers() == Qt::ShiftModifier)
        toggleAnchor();
    updateCursor();
    viewport()->update();
}

void ChartCanvas::mouseDoubleClickEvent(QMouseEvent *)
{
    m_input.giveUp();
    showAll();
}

void ChartCanvas::leaveEvent(QEvent *event)
{
    m_input.leave();
    viewport()->update();
    Q_EMIT timeReadChanged();
    QAbstractScrollArea::leaveEvent(event);
}

void ChartCanvas::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    m_showsFocus = ChartInput::showsFocus(event->reason(), m_showedFocus);
    viewport()->update();
}

void ChartCanvas::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    m_showedFocus = std::exchange(m_showsFocus, false);
    viewport()->update();
}

void ChartCanvas::keyPressEvent(QKeyEvent *event)
{
    if (!reactTo(event)) {
        QAbstractScrollArea::keyPressEvent(event);
        return;
    }
    m_showsFocus = hasFocus(); // who works with keys sees where they go
    viewport()->update();
}

/// False for a key that is not the chart's.
bool ChartCanvas::reactTo(QKeyEvent *event)
{
    const bool ctrl = event->modifiers().testFlag(Qt::ControlModifier);
    const bool alt = event->modifiers().testFlag(Qt::AltModifier);
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoom(ChartInput::zoomPerStep);
        return true;
    case Qt::Key_Minus:
        zoom(1 / ChartInput::zoomPerStep);
        return true;
    case Qt::Key_Up:
        ctrl ? stepSeries(-1) : zoom(ChartInput::zoomPerStep);
        return true;
    case Qt::Key_Down:
        ctrl ? stepSeries(1) : zoom(1 / ChartInput::zoomPerStep);
        return true;
    case Qt::Key_Left:
        ctrl ? stepPoint(-1) : alt ? goBack() : pan(-ChartInput::panPerStep);
        return true;
    case Qt::Key_Right:
        ctrl ? stepPoint(1) : alt ? goForward() : pan(ChartInput::panPerStep);
        return true;
    case Qt::Key_Home:
        showAll();
        return true;
    case Qt::Key_D:
        toggleAnchor();
        return true;
    case Qt::Key_S:
    case Qt::Key_Q:
        if (!m_data || event->modifiers() != Qt::NoModifier)
            return false;
        event->key() == Qt::Key_S ? Q_EMIT rowsAsked(m_view) : Q_EMIT queryAsked(m_view);
        return true;
    case Qt::Key_Escape:
        if (!m_place && !m_anchor)
            return false;
        m_anchor.reset();
        setPlace({});
        return true;
    case Qt::Key_Space:
        m_input.holdSpace(true);
        updateCursor();
        return true;
    default:
        return false;
    }
}

void ChartCanvas::keyReleaseEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Space || event->isAutoRepeat()) {
        QAbstractScrollArea::keyReleaseEvent(event);
        return;
    }
    m_input.holdSpace(false);
    updateCursor();
}

void ChartCanvas::contextMenuEvent(QContextMenuEvent *event)
{
    m_menuTime = readTime(); // the mouse goes to the menu
    Q_EMIT menuAsked(event->globalPos());
}

} // namespace penstock
