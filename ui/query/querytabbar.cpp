// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/querytabbar.h"

#include "core/session/sessionlist.h"
#include "ui/common/theme.h"
#include "ui/common/worktab.h"
#include "ui/connections/connectionmark.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QTabWidget>

#include <algorithm>
#include <utility>

namespace penstock {

namespace {

constexpr int stripeHeight = 3;
constexpr int markHeight = 2; // of the style, at the upper edge
constexpr int farOut = 2;     // the part of its height that a drag leaves the bar by

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
        if (!m_isActive && index == currentIndex())
            painter.fillRect(place.left(), place.top(), place.width(), markHeight, themeColor(ThemeRole::Border));
        if (const QColor colour = session ? connectionColour(session->profile()) : QColor(); colour.isValid())
            painter.fillRect(place.left() + spacing::hair, place.bottom() - stripeHeight + 1,
                             place.width() - 2 * spacing::hair, stripeHeight, colour);
    }
}

void QueryTabBar::setActive(bool isActive)
{
    m_isActive = isActive;
    update();
}

void QueryTabBar::mousePressEvent(QMouseEvent *event)
{
    m_isPressed = event->button() == Qt::LeftButton && tabAt(event->pos()) >= 0;
    QTabBar::mousePressEvent(event);
}

void QueryTabBar::mouseMoveEvent(QMouseEvent *event)
{
    const int beside = std::max(event->pos().y() - rect().bottom(), rect().top() - event->pos().y());
    const int across = std::max(event->pos().x() - parentWidget()->width(), -event->pos().x());
    if (m_isPressed && !m_isOut && std::max(beside, across) > height() / farOut) {
        m_isOut = true;
        // What was moved among its neighbours stays where it is.
        QMouseEvent release(QEvent::MouseButtonRelease, event->position(), event->globalPosition(), Qt::LeftButton,
                            Qt::NoButton, event->modifiers());
        QTabBar::mouseReleaseEvent(&release);
        setCursor(Qt::ClosedHandCursor);
        grabKeyboard();
    }
    if (m_isOut)
        Q_EMIT draggedOut(event->globalPosition().toPoint());
    else
        QTabBar::mouseMoveEvent(event);
}

void QueryTabBar::keyPressEvent(QKeyEvent *event)
{
    if (m_isOut && event->key() == Qt::Key_Escape) {
        endDrag();
        Q_EMIT dragGivenUp();
    } else if (!m_isOut) {
        QTabBar::keyPressEvent(event);
    }
}

/// The keys belong to others then.
void QueryTabBar::hideEvent(QHideEvent *event)
{
    QTabBar::hideEvent(event);
    const bool wasOut = m_isOut;
    endDrag();
    if (wasOut)
        Q_EMIT dragGivenUp();
}

void QueryTabBar::endDrag()
{
    m_isPressed = false;
    if (std::exchange(m_isOut, false)) {
        unsetCursor();
        releaseKeyboard();
    }
}

void QueryTabBar::mouseReleaseEvent(QMouseEvent *event)
{
    const bool wasOut = m_isOut;
    endDrag();
    if (wasOut)
        Q_EMIT droppedOut(event->globalPosition().toPoint());
    else if (event->button() == Qt::MiddleButton)
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
