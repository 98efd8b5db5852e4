// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/dockfocus.h"

#include "ui/common/focusorder.h"

#include <QChildEvent>
#include <QDockWidget>
#include <QMainWindow>
#include <QTabBar>

namespace penstock {

void bringDock(QDockWidget &dock)
{
    dock.show();
    dock.raise();
    if (dock.isFloating())
        dock.activateWindow();
    dock.setFocus(Qt::ShortcutFocusReason);
    // Later: what it holds may only be about to be seen.
    QMetaObject::invokeMethod(
        &dock,
        [&dock] {
            if (dock.window()->focusWidget() != (dock.isFloating() ? nullptr : &dock))
                return; // it has gone on meanwhile
            if (QWidget *const first = firstToFocus(dock))
                first->setFocus(Qt::ShortcutFocusReason);
        },
        Qt::QueuedConnection);
}

DockFocus::DockFocus(QMainWindow &window, const QList<QDockWidget *> &docks) : QObject(&window), m_window(window)
{
    for (QDockWidget *dock : docks) {
        QWidget *const content = dock->widget();
        QSizePolicy policy = content->sizePolicy();
        policy.setRetainSizeWhenHidden(true); // the docks of a place share it whichever is in front
        content->setSizePolicy(policy);
        connect(dock, &QDockWidget::visibilityChanged, content,
                [dock, content](bool isInFront) { content->setVisible(isInFront || dock->isFloating()); });
        dock->installEventFilter(this); // it is not told of all that brings one to the front
    }
    window.installEventFilter(this);
    for (QTabBar *bar : window.findChildren<QTabBar *>(Qt::FindDirectChildrenOnly))
        bar->installEventFilter(this);
}

bool DockFocus::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_window) {
        if (event->type() == QEvent::ChildPolished) {
            if (auto *const bar = qobject_cast<QTabBar *>(static_cast<QChildEvent *>(event)->child()))
                bar->installEventFilter(this);
        }
        return false;
    }
    if (event->type() != QEvent::Move && event->type() != QEvent::Resize && event->type() != QEvent::Show)
        return false;
    auto &widget = static_cast<QWidget &>(*watched);
    const bool isSeen = widget.isWindow() || m_window.rect().intersects(widget.geometry());
    if (auto *const dock = qobject_cast<QDockWidget *>(watched))
        dock->widget()->setVisible(isSeen);
    else
        widget.setFocusPolicy(isSeen ? Qt::TabFocus : Qt::NoFocus);
    return false;
}

} // namespace penstock
