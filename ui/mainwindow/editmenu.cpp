// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/editmenu.h"

#include <QApplication>
#include <QMetaMethod>

namespace penstock {

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
    connect(this, &QMenu::aboutToShow, this, &EditMenu::updateActions);
}

void EditMenu::add(const QString &text, const QKeySequence &keys, const char *slot)
{
    QAction *action = addAction(text);
    // Shown, but only bound inside this menu: two owners of one key would cancel each other out.
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    action->setData(QByteArray(slot));
    connect(action, &QAction::triggered, this, [slot] {
        QWidget *target = QApplication::focusWidget();
        if (!target)
            return;
        const int index = target->metaObject()->indexOfMethod(slot);
        if (index >= 0)
            target->metaObject()->method(index).invoke(target);
    });
}

void EditMenu::updateActions()
{
    const QWidget *target = QApplication::focusWidget();
    const QList<QAction *> entries = actions();
    for (QAction *action : entries) {
        if (!action->isSeparator())
            action->setEnabled(target &&
                               target->metaObject()->indexOfMethod(action->data().toByteArray().constData()) >= 0);
    }
}

} // namespace penstock
