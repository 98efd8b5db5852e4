// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QString>

class QMainWindow;

namespace penstock {

class KeyMap;
class OpenWork;
class PreferencesWindow;
class StopQuestion;
class WindowActions;

/// The commands that concern the services behind the window: running writes, the local server, preferences, theme.
class ServiceCommands final : public QObject
{
    Q_OBJECT

public:
    ServiceCommands(const Services &services, const WindowActions &actions, QMainWindow &window);

    /// For the page of the keys among the preferences; they live as long as the window.
    void setKeys(KeyMap &keys) { m_keys = &keys; }
    /// The window was closed for the program to be started anew.
    bool startsAgain() const { return m_startsAgain; }
    void showServerPreferences(); ///< those of the local server

    /// Whether the window may close now. Otherwise writes or other works are under way: the person is asked, and the
    /// window closes when they have been stopped. Once that was said, closing it again does not wait for their end;
    /// what has begun since is asked about.
    bool mayClose();
    bool isIdle() const; ///< nothing is under way that closing the window would cut off
    /// For an end at which nobody can be asked: stops all that is under way, and closes the window when it has ended,
    /// or in two seconds. From then on it may close.
    void closeUnasked();
    bool isUnasked() const { return m_isUnasked; }     ///< closeUnasked() was called
    void stay() { m_startsAgain = m_closing = false; } ///< something else keeps the window open

private:
    /// What a question has named, as it was then: one work may become another.
    struct Told
    {
        QPointer<const QObject> what;
        QString title;
    };

    void connectWrites();
    void connectLocalServer();
    void connectPreferences();
    void pauseWrites(bool paused);
    void stopWrites();
    QList<OpenWork *> works() const; ///< under way
    bool isToldOf(const QObject *what, const QString &title) const;
    bool isToldOfAll() const;
    void stopAndClose();
    void stopAll();
    void closeWhenDone();
    PreferencesWindow &preferences();
    void startAgain();

    const Services &m_services;
    const WindowActions &m_actions;
    QMainWindow &m_window;
    KeyMap *m_keys = nullptr;
    QPointer<PreferencesWindow> m_preferences;
    QPointer<StopQuestion> m_question; ///< before the window closes
    QList<Told> m_told;                ///< by the last one
    bool m_closing = false;
    bool m_isUnasked = false;
    bool m_startsAgain = false;
};

} // namespace penstock
