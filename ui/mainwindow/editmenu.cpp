// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/editmenu.h"

#include "ui/common/keymap.h"

#include <QApplication>
#include <QMetaMethod>

namespace penstock {

namespace {

/// What has the focus, or the next around it that has the slot.
QWidget *targetOf(const QWidget &window, const char *slot)
{
    // Another window, such as a list of commands, leaves the focus of this one where it was.
    QWidget *target = QApplication::focusWidget();
    if (!target || target->window() != &window)
        target = window.focusWidget();
    while (target && target->metaObject()->indexOfMethod(slot) < 0)
        target = target->isWindow() ? nullptr : target->parentWidget();
    return target;
}

} // namespace

EditMenu::EditMenu(QWidget *parent) : QMenu(tr("&Edit"), parent)
{
    add(tr("&Undo"), QKeySequence::Undo, "undo()");
    add(tr("&Redo"), QKeySequence::Redo, "redo()");
    addSeparator();
    add(tr("Cu&t"), QKeySequence::Cut, "cut()");
    add(tr("&Copy"), QKeySequence::Copy, "copy()");
    add(tr("&Paste"), QKeySequence::Paste, "paste()");
    addSeparator();
    add(tr("Select &all"), QKeySequence::SelectAll, "selectAll()");
    addSeparator();
    add(tr("&Find…"), QKeySequence::Find, "find()", "edit.find");
    add(tr("Rep&lace…"), QKeySequence(Qt::CTRL | Qt::Key_H), "replaceText()", "edit.replace");
    add(tr("F&ormat the query"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F), "formatText()", "edit.format");
    add(tr("Co&mment or not"), QKeySequence(Qt::CTRL | Qt::Key_Slash), "toggleComment()");
    connect(this, &QMenu::aboutToShow, this, &EditMenu::updateActions);
}

void EditMenu::add(const QString &text, const QKeySequence &keys, const char *slot, const char *command)
{
    QAction *action = addAction(text);
    // Shown, but only bound inside this menu: two owners of one key would cancel each other out.
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    action->setData(QByteArray(slot));
    if (command)
        nameKeys(action, QString::fromLatin1(command));
    connect(action, &QAction::triggered, this, [this, slot] {
        if (QWidget *target = targetOf(*parentWidget()->window(), slot))
            target->metaObject()->method(target->metaObject()->indexOfMethod(slot)).invoke(target);
    });
}

void EditMenu::updateActions()
{
    const QList<QAction *> entries = actions();
    for (QAction *action : entries) {
        if (!action->isSeparator())
            action->setEnabled(targetOf(*parentWidget()->window(), action->data().toByteArray().constData()));
    }
}

} // namespace penstock
