// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/palette/keyrows.h"

#include "ui/answer/resultbar.h"
#include "ui/common/format.h"
#include "ui/common/keymap.h"
#include "ui/mainwindow/palette/windowentries.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenuBar>

#include <algorithm>
#include <array>

namespace penstock {

namespace {

constexpr int numberedTabs = 9;

struct KeyRowsText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::KeyRows)
};

void addCommands(const QMenuBar &menus, const KeyMap &keys, QList<KeyRow> *rows)
{
    for (const MenuCommand &command : commandsOf(menus)) {
        const QString name = commandOf(*command.action);
        if (name.isEmpty() && command.keys.isEmpty())
            continue; // such as a file that was opened last
        const QList<QKeySequence> now = command.action->shortcuts();
        rows->append({name, command.text, command.menu, now, name.isEmpty() ? now : keys.usualKeys(name)});
    }
}

void addOthers(const KeyMap &keys, QList<KeyRow> *rows)
{
    const auto add = [&](const char *name, const QString &where, const QKeySequence &usual, const QString &what) {
        const QString command = QString::fromLatin1(name);
        rows->append({command, what, where, keys.keys(command, {usual}), keys.usualKeys(command, {usual})});
    };
    const auto addFixed = [rows](const QString &where, const QKeySequence &key, const QString &what) {
        rows->append({{}, what, where, {key}, {key}});
    };
    const QString window = KeyRowsText::tr("Window");
    add("panes.next", window, Qt::Key_F6, KeyRowsText::tr("To the next part: text, answer, docks"));
    add("panes.previous", window, Qt::SHIFT | Qt::Key_F6, KeyRowsText::tr("To the part before"));
    for (int number = 1; number <= numberedTabs; ++number)
        add(qPrintable(QStringLiteral("tabs.%1").arg(number)), window, Qt::ALT | Qt::Key(Qt::Key_0 + number),
            KeyRowsText::tr("To tab %1").arg(number));
    add("tabs.next", window, Qt::CTRL | Qt::Key_PageDown, KeyRowsText::tr("To the next tab"));
    add("tabs.previous", window, Qt::CTRL | Qt::Key_PageUp, KeyRowsText::tr("To the tab before"));
    add("explorer.refresh", KeyRowsText::tr("Explorer"), Qt::CTRL | Qt::Key_R,
        KeyRowsText::tr("List again what is there"));
    add("grid.copyWithHeaders", KeyRowsText::tr("Table"), Qt::CTRL | Qt::SHIFT | Qt::Key_C,
        KeyRowsText::tr("Copy with headers"));
    add("grid.addToSelection", KeyRowsText::tr("Table"), Qt::SHIFT | Qt::Key_F8,
        KeyRowsText::tr("Add to the selection: keys go on without losing it, Shift and Space take in more"));
    addFixed(KeyRowsText::tr("Table"), Qt::Key_F2, KeyRowsText::tr("Edit the value of a point"));
    addFixed(KeyRowsText::tr("Table"), Qt::Key_Delete, KeyRowsText::tr("Delete the selected points"));
    using Page = ResultBar::Page;
    for (const Page page : {Page::Plan, Page::Table, Page::Chart, Page::Raw, Page::Messages}) {
        const QString name = ResultBar::nameOf(page);
        if (const QKeySequence key = QKeySequence::mnemonic(name); !key.isEmpty())
            addFixed(KeyRowsText::tr("Answer"), key, plainLabel(name));
    }
    const QString text = KeyRowsText::tr("Query text");
    addFixed(text, Qt::CTRL | Qt::Key_Space, KeyRowsText::tr("Offer what can be written here"));
    addFixed(text, Qt::Key_F3, KeyRowsText::tr("Find the next place"));
    addFixed(text, Qt::SHIFT | Qt::Key_F3, KeyRowsText::tr("Find the place before"));
    addFixed(text, Qt::Key_Tab, KeyRowsText::tr("Indent the lines"));
    addFixed(text, Qt::SHIFT | Qt::Key_Tab, KeyRowsText::tr("Indent the lines less"));
}

/// Keys that texts, lists and tables live by.
bool isOfTexts(QKeyCombination key)
{
    constexpr std::array keys{Qt::Key_Tab,    Qt::Key_Backtab, Qt::Key_Backspace, Qt::Key_Return, Qt::Key_Enter,
                              Qt::Key_Delete, Qt::Key_Insert,  Qt::Key_Left,      Qt::Key_Right,  Qt::Key_Up,
                              Qt::Key_Down,   Qt::Key_Home,    Qt::Key_End,       Qt::Key_PageUp, Qt::Key_PageDown,
                              Qt::Key_Space,  Qt::Key_Menu};
    // With Ctrl those that go far, choose far or take a word away; the others have no meaning in a text then.
    constexpr std::array far{Qt::Key_Backspace, Qt::Key_Delete, Qt::Key_Insert, Qt::Key_Left, Qt::Key_Right,
                             Qt::Key_Up,        Qt::Key_Down,   Qt::Key_Home,   Qt::Key_End};
    constexpr std::array letters{Qt::Key_A, Qt::Key_C, Qt::Key_V, Qt::Key_X, Qt::Key_Y, Qt::Key_Z};
    const Qt::KeyboardModifiers modifiers = key.keyboardModifiers() & ~Qt::KeypadModifier;
    if (modifiers == Qt::NoModifier || modifiers == Qt::ShiftModifier)
        return std::ranges::find(keys, key.key()) != keys.end();
    const bool isControl = modifiers == Qt::ControlModifier;
    if ((isControl || modifiers == (Qt::ControlModifier | Qt::ShiftModifier)) &&
        std::ranges::find(far, key.key()) != far.end())
        return true;
    return isControl && std::ranges::find(letters, key.key()) != letters.end();
}

/// One that types a character where a text has the focus.
bool isTyped(QKeyCombination key)
{
    const Qt::KeyboardModifiers modifiers = key.keyboardModifiers() & ~Qt::KeypadModifier;
    constexpr int firstSpecial = 0x01000000; // Qt::Key: from here on no characters
    return (modifiers == Qt::NoModifier || modifiers == Qt::ShiftModifier) && key.key() < firstSpecial;
}

} // namespace

QList<KeyRow> keyRows(const QMenuBar &menus, const KeyMap &keys)
{
    QList<KeyRow> rows;
    addCommands(menus, keys, &rows);
    addOthers(keys, &rows);
    return rows;
}

QString whyNoKey(const QKeySequence &key, const QMenuBar &menus)
{
    if (key.isEmpty())
        return {};
    const QString name = key.toString(QKeySequence::NativeText);
    if (isTyped(key[0]))
        return KeyRowsText::tr("%1 types a character.").arg(name);
    if (isOfTexts(key[0]))
        return KeyRowsText::tr("%1 belongs to texts, lists and tables.").arg(name);
    const QList<QAction *> titles = menus.actions();
    for (const QAction *title : titles) {
        if (QKeySequence::mnemonic(title->text()) == key)
            return KeyRowsText::tr("%1 opens the menu “%2”.").arg(name, plainLabel(title->text()));
    }
    return {};
}

QString keysText(const QList<QKeySequence> &keys)
{
    QStringList names;
    names.reserve(keys.size());
    for (const QKeySequence &key : keys)
        names += key.toString(QKeySequence::NativeText);
    names.removeDuplicates(); // Enter is on a keyboard twice
    return names.join(QStringLiteral("; "));
}

} // namespace penstock
