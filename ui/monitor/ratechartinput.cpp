// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does on the chart: points at pauses, and goes from one to the next.
#include "ui/monitor/ratechart.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>

namespace penstock {

void RateChart::mouseMoveEvent(QMouseEvent *event)
{
    setCursor(pauseAt(event->position().toPoint()) >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    QWidget::mouseMoveEvent(event);
}

void RateChart::mouseReleaseEvent(QMouseEvent *event)
{
    const int pause = event->button() == Qt::LeftButton ? pauseAt(event->position().toPoint()) : -1;
    if (pause >= 0)
        Q_EMIT pauseChosen(pause);
    else
        QWidget::mouseReleaseEvent(event);
}

/// From band to band, those alone that are shown.
void RateChart::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    const int chosen = chosenPause();
    if ((key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space) && chosen >= 0) {
        Q_EMIT pauseChosen(chosen);
        return;
    }
    const bool isBack = key == Qt::Key_Left || key == Qt::Key_End;
    if (!isBack && key != Qt::Key_Right && key != Qt::Key_Home) {
        QWidget::keyPressEvent(event);
        return;
    }
    const RatePlot::Window span = window();
    const auto isShown = [this, &span](int pause) {
        return m_pauses.at(pause).startMs + m_pauses.at(pause).durationMs >= span.fromMs;
    };
    const int count = int(m_pauses.size());
    const bool isFromEdge = key == Qt::Key_Home || key == Qt::Key_End || chosen < 0;
    int next = isFromEdge ? (isBack ? count - 1 : 0) : chosen + (isBack ? -1 : 1);
    while (!isBack && next < count && !isShown(next))
        ++next;
    if (next < 0 || next >= count || !isShown(next))
        return;
    choosePause(next);
    updateDescription(true);
}

bool RateChart::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int index = pauseAt(help->pos());
    if (index < 0) {
        QToolTip::hideText();
        event->ignore();
        return true;
    }
    const RunPause &pause = m_pauses.at(index);
    QString text = told(pause);
    if (!pause.text.isEmpty())
        text += u'\n' + pause.text;
    QToolTip::showText(help->globalPos(), text, this);
    return true;
}

} // namespace penstock
