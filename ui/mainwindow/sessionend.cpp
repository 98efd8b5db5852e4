// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/sessionend.h"

#include <QEvent>
#include <QGuiApplication>
#include <QSessionManager>

#include <utility>

namespace penstock {

namespace {

/// Of a person, in any window of the program.
bool isInput(QEvent::Type type)
{
    using enum QEvent::Type;
    return type == KeyPress || type == ShortcutOverride || type == MouseButtonPress ||
           type == NonClientAreaMouseButtonPress || type == Wheel || type == TouchBegin || type == TabletPress ||
           type == Drop;
}

} // namespace

SessionEnd::SessionEnd(Window window, QObject *parent) : QObject(parent), m_window(std::move(window))
{
    connect(qApp, &QGuiApplication::commitDataRequest, this, &SessionEnd::hear);
    connect(qApp, &QGuiApplication::saveStateRequest, this, [this] { m_window.keep(); });
    qApp->installEventFilter(this);
}

void SessionEnd::hear(QSessionManager &manager)
{
    commit({[&manager] { return manager.allowsInteraction(); }, [&manager] { manager.cancel(); },
            [&manager] { manager.release(); }});
}

/// Nothing is stopped here: where nobody can be asked, the session may be saved only. What is begun between this and
/// the end ends with it.
void SessionEnd::commit(const Desktop &desktop)
{
    m_window.keep();
    m_isAllowed = m_window.isFree() || !desktop.mayAsk();
    if (m_isAllowed)
        return;
    if (m_window.mayGo()) { // it is ending already, and the person has said so
        m_isAllowed = true;
        desktop.goOn();
        return;
    }
    m_window.stay();
    desktop.putOff(); // which ends the asking as well
}

/// A session's manager that has been let go on does not wait for answers.
bool SessionEnd::eventFilter(QObject *watched, QEvent *event)
{
    if (m_isAllowed && isInput(event->type()))
        m_isAllowed = false;
    if (!m_isAllowed || event->type() != QEvent::Quit || watched != qApp)
        return QObject::eventFilter(watched, event);
    m_window.endSoon();
    return true;
}

} // namespace penstock
