// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

class QSessionManager;

namespace penstock {

/// What the end of the desktop's session does to the window: it is put off where something would be cut off and the
/// person can be asked; else the program goes without a question, when it is told to quit. Nobody says that another
/// program has called the session's end off: whoever works here on shows it, and is asked again.
class SessionEnd final : public QObject
{
    Q_OBJECT

public:
    struct Window
    {
        std::function<void()> keep;    ///< texts, layout, preferences: on the disk
        std::function<bool()> isFree;  ///< nothing would be cut off
        std::function<bool()> mayGo;   ///< the same; where not, the person is asked from now on
        std::function<void()> stay;    ///< its end is put off
        std::function<void()> endSoon; ///< without a question
    };
    /// What can be said to the session's manager.
    struct Desktop
    {
        std::function<bool()> mayAsk; ///< waits for its turn
        std::function<void()> putOff;
        std::function<void()> goOn; ///< nobody is asked any more
    };

    /// Hears the application.
    SessionEnd(Window window, QObject *parent);

    /// The session ends, or is only saved: the manager does not say which.
    void commit(const Desktop &desktop);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void hear(QSessionManager &manager);

    const Window m_window;
    bool m_isAllowed = false; ///< to end: all who could object have been asked, and nobody has worked here since
};

} // namespace penstock
