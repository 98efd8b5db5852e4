// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guide/guide.h"

#include "ui/guide/guidewindow.h"
#include "ui/guide/helptopics.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QKeySequenceEdit>

namespace penstock {

Guide::Guide(QAction &action, QWidget &window) : QObject(&window), m_action(action)
{
    connect(&action, &QAction::triggered, this, [this, &window] { openFor(window.focusWidget()); });
    qApp->installEventFilter(this);
}

Guide::~Guide()
{
    delete m_window;
}

void Guide::openFor(const QWidget *widget)
{
    const QString topic = helpTopicOf(widget);
    if (!m_window)
        m_window = new GuideWindow;
    m_window->open(GuideTopic::fromText(topic));
}

GuideWindow *Guide::guideWindow() const
{
    return m_window;
}

/// A dialog blocks the keys of the window's commands.
bool Guide::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !watched->isWidgetType() || QApplication::activePopupWidget())
        return false;
    if (qobject_cast<const QKeySequenceEdit *>(watched) || qobject_cast<const QKeySequenceEdit *>(watched->parent()))
        return false; // it is told which key a command is to have
    const auto &key = static_cast<const QKeyEvent &>(*event);
    if (!m_action.shortcuts().contains(QKeySequence(key.keyCombination())))
        return false;
    const auto *const widget = static_cast<const QWidget *>(watched);
    if (widget->window() != m_window)
        openFor(widget);
    return true;
}

} // namespace penstock
