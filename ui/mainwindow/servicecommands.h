// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services.h"

#include <QObject>
#include <QPointer>

namespace penstock {

class PreferencesDialog;
class WindowActions;

/// The commands that concern the services behind the window: running writes, the local server, preferences, theme.
class ServiceCommands final : public QObject
{
    Q_OBJECT

public:
    ServiceCommands(const Services &services, const WindowActions &actions, QWidget &window);

    /// Whether the window may close now. Otherwise writes are running: the person is asked, and the window closes when
    /// they have been stopped.
    bool mayClose();

private:
    void connectWrites();
    void connectLocalServer();
    void connectPreferences();
    void pauseWrites(bool paused);
    void stopWrites();
    void showPreferences();

    const Services &m_services;
    const WindowActions &m_actions;
    QWidget &m_window;
    QPointer<PreferencesDialog> m_preferences;
    bool m_closing = false;
};

} // namespace penstock
