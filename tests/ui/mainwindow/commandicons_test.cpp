// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/windowactions.h"

#include <QAction>
#include <QFile>
#include <QHash>
#include <QIcon>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QSet>
#include <QTest>

#include <utility>

namespace penstock {

/// An icon stands for one command of the window: who knows it by its picture finds no other.
class CommandIconsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noTwoCommandsShareOne();

private:
    static void collect(const QMenu &menu, QList<const QAction *> *found);
};

void CommandIconsTest::collect(const QMenu &menu, QList<const QAction *> *found)
{
    const QList<QAction *> actions = menu.actions();
    for (const QAction *action : actions) {
        if (action->menu())
            collect(*action->menu(), found);
        else if (!action->isSeparator() && !action->icon().isNull())
            *found += action;
    }
}

void CommandIconsTest::noTwoCommandsShareOne()
{
    // Icons that several commands may have, because they do the same.
    const QSet<QString> shared{};
    QMainWindow window;
    const WindowActions actions(window);
    QList<const QAction *> found;
    const QList<QAction *> menus = window.menuBar()->actions();
    for (const QAction *menu : menus)
        collect(*menu->menu(), &found);
    QVERIFY(found.contains(actions.administration) && found.contains(actions.preferences));
    QHash<QString, QString> commands; // by icon
    QStringList doubled;
    for (const QAction *action : std::as_const(found)) {
        const QString icon = action->icon().name();
        QVERIFY2(!icon.isEmpty(), qPrintable(action->text()));
        QVERIFY2(QFile::exists(QStringLiteral(":/icons/%1.svg").arg(icon)), qPrintable(icon));
        if (commands.contains(icon) && !shared.contains(icon))
            doubled += QStringLiteral("%1: %2, %3").arg(icon, commands.value(icon), action->text());
        commands.insert(icon, action->text());
    }
    QVERIFY2(doubled.isEmpty(), qPrintable(doubled.join(u'\n')));
}

} // namespace penstock

QTEST_MAIN(penstock::CommandIconsTest)
#include "commandicons_test.moc"
