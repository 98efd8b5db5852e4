// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The main window from its first start on, and its menus.
#include "core/connection/profile.h"
#include "core/runs/runarchive.h"
#include "tests/core/runs/runsamples.h"
#include "tests/pictures/stage.h"
#include "ui/answer/resultview.h"
#include "ui/charts/chartview.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/query/queryeditor.h"
#include "ui/query/querytab.h"
#include "ui/query/querytabs.h"

#include <QAction>
#include <QDockWidget>
#include <QMenu>
#include <QMenuBar>

namespace penstock {

namespace {

const QString climate = QStringLiteral("SELECT temperature, humidity FROM climate WHERE room = 'roof'");

QueryTab &tabOf(const MainWindow &window)
{
    return *window.findChild<QueryTabs *>()->currentTab();
}

void run(Album &album, MainWindow &window, const QString &text)
{
    tabOf(window).editor()->setPlainText(text);
    tabOf(window).runAll();
    album.await(text, [&] { return !tabOf(window).isRunning(); });
}

void takeMenus(Album &album, const MainWindow &window)
{
    int number = 0;
    for (const QAction *action : window.menuBar()->actions()) {
        const QString name = QStringLiteral("menus/%1").arg(++number);
        if (!action->menu() || !album.wants(name))
            continue;
        action->menu()->popup(QPoint(0, 0));
        album.take(name, *action->menu());
        action->menu()->hide();
    }
}

void takeDocks(Album &album, MainWindow &window)
{
    int number = 0;
    for (QDockWidget *dock : window.findChildren<QDockWidget *>()) {
        const bool wasVisible = dock->isVisible();
        dock->show();
        dock->raise();
        album.take(QStringLiteral("window/dock-%1").arg(++number), window, smallScreen);
        dock->setVisible(wasVisible);
    }
}

} // namespace

void takeWindows(Stage &stage)
{
    Album &album = stage.album;
    if (album.wants(QStringLiteral("window/first"))) {
        TestServices fresh;
        MainWindow window(fresh.services);
        album.take(QStringLiteral("window/first"), window, smallScreen);
    }
    RunArchive archive(stage.test.workspace.runs);
    archive.keep(testing::fullRun(archive.nameOf(1)));
    MainWindow window(stage.test.services);
    window.openConnection(stage.home.id, QStringLiteral("plant"));
    album.take(QStringLiteral("window/connected"), window, smallScreen,
               [&] { return tabOf(window).database() == QStringLiteral("plant"); });
    run(album, window, climate);
    album.take(QStringLiteral("window/table"), window, smallScreen);
    tabOf(window).results()->setPage(ResultView::Page::Chart);
    album.take(QStringLiteral("window/chart"), window, smallScreen,
               [&] { return !tabOf(window).results()->chartView()->isBuilding(); });
    run(album, window,
        QStringLiteral("SELECT temperatur FROM climate;\nSELECT mean( FROM climate;\nSHOW MEASUREMENTS"));
    album.take(QStringLiteral("window/mistakes"), window, smallScreen);
    tabOf(window).editor()->setPlainText(QStringLiteral("DROP MEASUREMENT climate"));
    tabOf(window).run();
    album.take(QStringLiteral("window/loss"), window, smallScreen);
    tabOf(window).editor()->setPlainText(
        QStringLiteral("SELECT mean(temperature) FROM climate WHERE room = $room GROUP BY time(1m)"));
    tabOf(window).run();
    album.take(QStringLiteral("window/parameters"), window, smallScreen);
    takeDocks(album, window);
    takeMenus(album, window);
}

} // namespace penstock
