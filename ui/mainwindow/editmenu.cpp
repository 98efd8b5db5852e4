// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/editmenu.h"

#include "ui/common/keymap.h"

#include <QApplication>
#include <QLineEdit>
#include <QMenuBar>
#include <QMetaMethod>
#include <QPlainTextEdit>
#include <QTextEdit>

#include <optional>

namespace penstock {

namespace {

/// What can be done in a text as it stands.
struct Possible
{
    bool undo = false;
    bool redo = false;
    bool cut = false;
    bool copy = false;
};

template <typename Text> Possible possibleIn(const Text &text)
{
    const bool isWritable = !text.isReadOnly();
    const bool hasSelection = text.textCursor().hasSelection();
    return {.undo = isWritable && text.document()->isUndoAvailable(),
            .redo = isWritable && text.document()->isRedoAvailable(),
            .cut = isWritable && hasSelection,
            .copy = hasSelection};
}

/// None: not known.
std::optional<Possible> possibleIn(const QWidget &target)
{
    if (const auto *const lines = qobject_cast<const QPlainTextEdit *>(&target))
        return possibleIn<QPlainTextEdit>(*lines);
    if (const auto *const rich = qobject_cast<const QTextEdit *>(&target))
        return possibleIn<QTextEdit>(*rich);
    if (const auto *const line = qobject_cast<const QLineEdit *>(&target)) {
        const bool copy = line->hasSelectedText() && line->echoMode() == QLineEdit::Normal;
        return Possible{.undo = line->isUndoAvailable(),
                        .redo = line->isRedoAvailable(),
                        .cut = copy && !line->isReadOnly(),
                        .copy = copy};
    }
    return std::nullopt;
}

bool wouldDo(const QWidget &target, const QByteArray &slot)
{
    const std::optional<Possible> possible = possibleIn(target);
    return !possible || (slot == "undo()"   ? possible->undo
                         : slot == "redo()" ? possible->redo
                         : slot == "cut()"  ? possible->cut
                         : slot == "copy()" ? possible->copy
                                            : true);
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
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *before, const QWidget *now) {
        if (qobject_cast<const QMenuBar *>(now))
            m_before = before;
    });
}

QWidget *EditMenu::targetOf(const char *slot) const
{
    const QWidget *const window = parentWidget()->window();
    // Another window, such as a list of commands, leaves the focus of this one where it was.
    QWidget *target = QApplication::focusWidget();
    if (!target || target->window() != window)
        target = window->focusWidget();
    if (qobject_cast<const QMenuBar *>(target)) // by Alt, which opens menus
        target = m_before && m_before->window() == window ? m_before.data() : nullptr;
    while (target && target->metaObject()->indexOfMethod(slot) < 0)
        target = target->isWindow() ? nullptr : target->parentWidget();
    return target;
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
        if (QWidget *target = targetOf(slot))
            target->metaObject()->method(target->metaObject()->indexOfMethod(slot)).invoke(target);
    });
}

void EditMenu::updateActions()
{
    const QList<QAction *> entries = actions();
    for (QAction *action : entries) {
        if (action->isSeparator())
            continue;
        const QByteArray slot = action->data().toByteArray();
        const QWidget *const target = targetOf(slot.constData());
        action->setEnabled(target && wouldDo(*target, slot));
    }
}

} // namespace penstock
