// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/querytabbar.h"

#include <QMouseEvent>

namespace penstock {

QueryTabBar::QueryTabBar(QWidget *parent) : QTabBar(parent)
{
    setExpanding(false);
    setAccessibleName(tr("Queries"));
}

void QueryTabBar::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::MiddleButton)
        Q_EMIT tabCloseRequested(tabAt(event->pos()));
    else
        QTabBar::mouseReleaseEvent(event);
}

void QueryTabBar::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (tabAt(event->pos()) < 0)
        Q_EMIT newTabRequested();
    else
        QTabBar::mouseDoubleClickEvent(event);
}

} // namespace penstock
