// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/messagebar.h"
#include "ui/common/namedrag.h"
#include "ui/query/querytab.h"

#include <QApplication>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>

namespace penstock {

/// A name of the explorer, dragged into a widget and let go there. Whether it was taken.
inline bool dropOn(QWidget &widget, const QPoint &at, const NameDrag &name)
{
    QMimeData dragged;
    NameDrag::write({name}, &dragged);
    QDragEnterEvent enter(at, Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&widget, &enter);
    if (!enter.isAccepted())
        return false;
    QDragMoveEvent move(at, Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&widget, &move);
    QDropEvent event(at, Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&widget, &event);
    return event.isAccepted();
}

/// In the bars of a tab that are to be seen.
inline QString saidIn(const QueryTab &tab)
{
    QStringList texts;
    for (const auto *bar : tab.findChildren<MessageBar *>()) {
        for (const auto *label : bar->findChildren<QLabel *>())
            texts += bar->isVisible() ? label->text() : QString();
    }
    return texts.join(u' ').trimmed();
}

} // namespace penstock
