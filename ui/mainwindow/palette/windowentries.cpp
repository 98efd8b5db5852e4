// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/palette/windowentries.h"

#include "ui/common/format.h"
#include "ui/query/querytabs.h"

#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>
#include <QHash>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>

namespace penstock {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(penstock::WindowEntries)
};

/// One of the values of which the menu has one.
bool isValue(const QAction &action)
{
    const QActionGroup *const group = action.actionGroup();
    return action.isCheckable() && group && group->isExclusive();
}

void collect(const QMenu &menu, const QString &path, const QString &title, QList<MenuCommand> *commands)
{
    const QList<QAction *> entries = menu.actions();
    for (QAction *action : entries) {
        if (action->isSeparator() || !action->isVisible())
            continue;
        const QString text = plainLabel(action->text());
        if (QMenu *sub = action->menu()) {
            Q_EMIT sub->aboutToShow(); // as if it were opened: some are filled, or switch their entries, then
            collect(*sub, path + QStringLiteral(" › ") + text, text, commands);
        } else {
            commands->append({text, path, action->shortcut().toString(QKeySequence::NativeText), action,
                              isValue(*action) ? title : QString()});
        }
    }
}

} // namespace

QList<MenuCommand> commandsOf(const QMenuBar &menus)
{
    QList<MenuCommand> commands;
    const QList<QAction *> titles = menus.actions();
    for (const QAction *title : titles) {
        QMenu *menu = title->menu();
        if (!menu)
            continue;
        Q_EMIT menu->aboutToShow();
        const QString text = plainLabel(title->text());
        collect(*menu, text, text, &commands);
    }
    return commands;
}

PaletteEntries commandEntries(const QMenuBar &menus)
{
    QList<NameList::Name> names;
    QList<NameList::Name> unasked;
    QHash<QString, QPointer<QAction>> actions;
    const QList<MenuCommand> commands = commandsOf(menus);
    for (const MenuCommand &command : commands) {
        if (!command.action->isEnabled())
            continue;
        // "1 minute" alone tells nobody what for.
        const QString text =
            command.choice.isEmpty()
                ? command.text
                : Texts::tr("%1: %2", "a menu, and one of its values").arg(command.choice, command.text);
        const bool isTwice = actions.contains(text); // in another menu
        const QString name = isTwice ? Texts::tr("%1 (%2)", "a command, and its menu").arg(text, command.menu) : text;
        names.append(
            {name, command.keys.isEmpty() ? command.menu : command.menu + QStringLiteral(" · ") + command.keys});
        if (command.choice.isEmpty())
            unasked.append(names.constLast()); // values would stand before what is wanted more often
        actions.insert(name, command.action);
    }
    return {Texts::tr("command"), QStringLiteral("chevron-right"), std::make_shared<const NameList>(names),
            [actions](const QString &name) {
                if (const QPointer<QAction> action = actions.value(name))
                    action->trigger();
            },
            std::make_shared<const NameList>(unasked)};
}

PaletteEntries tabEntries(QueryTabs &tabs)
{
    QList<NameList::Name> names;
    QHash<QString, QPointer<QWidget>> pages;
    for (int i = 0; i < tabs.count(); ++i) {
        const QString name = QStringLiteral("%1: %2").arg(i + 1).arg(plainLabel(tabs.tabText(i)));
        names.append({name, {}});
        pages.insert(name, tabs.widget(i));
    }
    return {Texts::tr("tab"), QStringLiteral("edit"), std::make_shared<const NameList>(names),
            [pages, &tabs](const QString &name) {
                QWidget *page = pages.value(name);
                if (!page)
                    return;
                tabs.setCurrentWidget(page);
                page->setFocus();
            }};
}

} // namespace penstock
