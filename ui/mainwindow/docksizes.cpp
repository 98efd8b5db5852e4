// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/docksizes.h"

#include <QDockWidget>
#include <QEvent>
#include <QMainWindow>
#include <QTabBar>
#include <QTimer>

#include <algorithm>

namespace penstock {

DockSizes::DockSizes(QMainWindow &window, const QList<QDockWidget *> &docks, Qt::Orientation orientation)
    : QObject(&window), m_window(window), m_docks(docks), m_orientation(orientation)
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
        m_wanted = along(shown()->size()); // not by the window's doing
    }
    return false;
}

void DockSizes::bringBack()
{
    QDockWidget *dock = shown();
    if (dock && m_wanted == 0)
        m_wanted = along(dock->size());
    else if (dock && along(dock->size()) < m_wanted)
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
