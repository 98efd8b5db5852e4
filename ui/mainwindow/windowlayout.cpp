// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/windowlayout.h"

#include "core/settings/settings.h"

#include <QMainWindow>
#include <QScreen>

namespace penstock {

namespace {

// Grows when docks or tool bars come, go or change their meaning.
constexpr int layoutVersion = 1;
constexpr QSize usualSize(1280, 800);

} // namespace

WindowLayout::WindowLayout(QMainWindow &window, Settings &settings)
    : QObject(&window), m_window(window), m_settings(settings), m_initial(window.saveState(layoutVersion))
{
}

void WindowLayout::restore()
{
    const QByteArray geometry = m_settings.windowGeometry();
    // restoreGeometry() brings a window back that lies on a screen which is not there any more.
    if (geometry.isEmpty() || !m_window.restoreGeometry(geometry)) {
        const QSize available = m_window.screen()->availableSize();
        m_window.resize(usualSize.boundedTo(available * 0.95));
    }
    m_window.restoreState(m_settings.windowState(), layoutVersion);
}

void WindowLayout::save()
{
    m_settings.setWindowLayout(m_window.saveGeometry(), m_window.saveState(layoutVersion));
}

void WindowLayout::reset()
{
    m_window.restoreState(m_initial, layoutVersion);
}

} // namespace penstock
