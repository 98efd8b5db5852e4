// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/querytabbar.h"

#include "core/session/sessionlist.h"
#include "ui/common/theme.h"
#include "ui/common/worktab.h"
#include "ui/connections/connectionmark.h"

#include <QMouseEvent>
#include <QPainter>
#include <QTabWidget>

namespace penstock {

namespace {

constexpr int stripeHeight = 3;

} // namespace

QueryTabBar::QueryTabBar(const SessionList &sessions, QTabWidget &tabs)
    : QTabBar(&tabs), m_sessions(sessions), m_tabs(tabs)
{
    connect(&sessions, &SessionList::changed, this, qOverload<>(&QWidget::update));
    setExpanding(false);
    setAccessibleName(tr("Queries"));
}

void QueryTabBar::paintEvent(QPaintEvent *event)
{
    QTabBar::paintEvent(event);
    QPainter painter(this);
    for (int index = 0; index < count(); ++index) {
        const auto *tab = qobject_cast<const WorkTab *>(m_tabs.widget(index));
        const Session *const session = tab ? m_sessions.find(tab->profileId()) : nullptr;
        const QRect place = tabRect(index);
        if (const QColor colour = session ? connectionColour(session->profile()) : QColor(); colour.isValid())
            painter.fillRect(place.left() + spacing::hair, place.bottom() - stripeHeight + 1,
                             place.width() - 2 * spacing::hair, stripeHeight, colour);
    }
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
