// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/docksizes.h"

#include <QDockWidget>
#include <QEvent>
#include <QGuiApplication>
#include <QMainWindow>
#include <QTabBar>
#include <QTimer>

#include <algorithm>

namespace penstock {

DockSizes::DockSizes(QMainWindow &window, const QList<QDockWidget *> &docks, Qt::Orientation orientation, int usual)
    : QObject(&window), m_window(window), m_docks(docks), m_orientation(orientation), m_usual(usual)
{
    window.installEventFilter(this);
    for (QDockWidget *dock : docks)
        dock->installEventFilter(this);
}

int DockSizes::along(const QSize &size) const
{
    return m_orientation == Qt::Horizontal ? size.width() : size.height();
}

/// The one in front; those behind it lie outside of the window.
QDockWidget *DockSizes::shown() const
{
    const auto found = std::ranges::find_if(m_docks, [this](const QDockWidget *dock) {
        return dock->isVisible() && !dock->isFloating() && m_window.rect().intersects(dock->geometry());
    });
    return found == m_docks.end() ? nullptr : *found;
}

bool DockSizes::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Resize)
        return false;
    if (watched == &m_window) {
        // Its layout has been told already.
        const bool grows = along(m_window.size()) > along(m_windowSize);
        m_windowSize = m_window.size();
        if (grows)
            QTimer::singleShot(0, this, &DockSizes::bringBack);
    } else if (watched == shown() && m_window.size() == m_windowSize) {
        want(*shown()); // not by the window's doing
    }
    return false;
}

/// As it is; when nobody made it so, and the usual size would be much of a small window, at least that.
void DockSizes::want(QDockWidget &dock)
{
    constexpr int much = 4; // a quarter
    m_wanted = along(dock.size());
    const bool isDragged = QGuiApplication::mouseButtons().testFlag(Qt::LeftButton);
    if (!isDragged && along(m_window.size()) < much * m_usual)
        m_wanted = std::max(m_wanted, m_usual - tabsBeside(dock));
}

void DockSizes::bringBack()
{
    QDockWidget *dock = shown();
    if (dock && m_wanted == 0)
        want(*dock);
    if (dock && along(dock->size()) < m_wanted)
        m_window.resizeDocks({dock}, {m_wanted + tabsBeside(*dock)}, m_orientation);
}

/// What the tabs of docks that share a place take of it, when they stand beside them.
int DockSizes::tabsBeside(QDockWidget &dock) const
{
    if (m_orientation != Qt::Horizontal || m_window.tabifiedDockWidgets(&dock).isEmpty())
        return 0;
    for (const QTabBar *bar : m_window.findChildren<QTabBar *>(Qt::FindDirectChildrenOnly)) {
        const bool isBeside = bar->shape() == QTabBar::RoundedWest || bar->shape() == QTabBar::RoundedEast;
        if (bar->isVisible() && isBeside && bar->geometry().top() <= dock.geometry().bottom() &&
            bar->geometry().bottom() >= dock.geometry().top())
            return bar->width();
    }
    return 0;
}

} // namespace penstock
