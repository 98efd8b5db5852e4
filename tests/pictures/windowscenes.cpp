// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The main window from its first start on, and its menus.
#include "core/connection/profile.h"
#include "core/runs/runarchive.h"
#include "tests/pictures/stage.h"
#include "tests/support/fakeinflux2.h"
#include "ui/answer/resultview.h"
#include "ui/charts/chartview.h"
#include "ui/common/messagebar.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/query/answerpane.h"
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

/// Two answers in halves of the window, with one axis of time, and with more to be said than there is room for.
void takeSplit(Album &album, MainWindow &window)
{
    auto &tabs = *window.findChild<QueryTabs *>();
    tabs.newTab();
    run(album, window, QStringLiteral("SELECT humidity FROM climate"));
    tabs.split(TabLayout::Split::Right);
    for (const int index : {0, 1}) {
        tabs.setCurrentIndex(index);
        run(album, window, index == 0 ? climate : QStringLiteral("SELECT humidity FROM climate"));
        tabOf(window).results()->setPage(ResultView::Page::Chart);
        album.await(QStringLiteral("chart"), [&] { return !tabOf(window).results()->chartView()->isBuilding(); });
    }
    tabs.setTimesLinked(true);
    album.take(QStringLiteral("window/split-right"), window, smallScreen);
    // Halves of a low window need what the monitor has.
    const QSize least(910, 450); // 1366×768 at 150 %
    auto *monitor = window.findChild<QDockWidget *>(QStringLiteral("MonitorDock"));
    window.resize(least);
    album.await(QStringLiteral("window/split-small"), [&] {
        window.resizeDocks({monitor}, {1}, Qt::Vertical);
        return window.size() == least && monitor->height() < least.height() / 8;
    });
    album.take(QStringLiteral("window/split-small"), window, least);
    for (const int index : {0, 1})
        qobject_cast<QueryTab *>(tabs.widget(index))->results()->setPage(ResultView::Page::Table);
    album.take(QStringLiteral("window/split-small-tables"), window, least);
    for (const int index : {0, 1})
        qobject_cast<QueryTab *>(tabs.widget(index))->results()->setPage(ResultView::Page::Chart);
    tabs.split(TabLayout::Split::Down);
    album.take(QStringLiteral("window/split-down"), window, smallScreen);
    auto &pane = *tabOf(window).findChild<AnswerPane *>();
    for (const auto topic : {AnswerPane::Topic::Note, AnswerPane::Topic::File, AnswerPane::Topic::Again,
                             AnswerPane::Topic::Refresh, AnswerPane::Topic::Sent})
        pane.message(topic).showMessage(MessageBar::Kind::Information, QStringLiteral("Message %1").arg(int(topic)));
    tabs.unsplit();
    tabOf(window).editor()->setPlainText(QStringLiteral("DROP MEASUREMENT climate"));
    tabOf(window).run();
    album.take(QStringLiteral("window/messages"), window, smallScreen);
    tabs.closeCurrent();
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

/// Connections in their groups, of which one leads to a server that is new, and more than one message.
void takeGroups(Album &album)
{
    FakeInflux2::Options options;
    options.setUp = false;
    FakeInflux2 fake(options);
    TestServices some;
    for (const auto &[name, group] : std::initializer_list<std::pair<const char *, const char *>>{
             {"workshop", ""}, {"pump hall", "plant 3/line 2"}, {"valves", "plant 3"}, {"laboratory", "laboratory"}}) {
        Profile profile = Profile::createNew();
        profile.name = QLatin1String(name);
        profile.group = QLatin1String(group);
        profile.url = fake.url();
        some.profiles.save(profile);
    }
    const Profile house = *some.profiles.findByName(QStringLiteral("pump hall"));
    MainWindow window(some.services);
    window.openConnection(house.id);
    window.showNotice(QStringLiteral("A message of something else."));
    album.take(QStringLiteral("window/groups"), window, smallScreen,
               [&] { return some.sessions.find(house.id)->state() == Session::State::Failed; });
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
    if (album.wants(QStringLiteral("window/groups")))
        takeGroups(album);
    RunArchive archive(stage.test.workspace.runs);
    archive.keep(endedRun(archive.nameOf(1)));
    MainWindow window(stage.test.services);
    window.openConnection(stage.home.id, QStringLiteral("plant"));
    album.take(QStringLiteral("window/connected"), window, smallScreen,
               [&] { return tabOf(window).database() == QStringLiteral("plant"); });
    run(album, window, climate);
    album.take(QStringLiteral("window/table"), window, smallScreen);
    tabOf(window).results()->setPage(ResultView::Page::Chart);
    album.take(QStringLiteral("window/chart"), window, smallScreen,
               [&] { return !tabOf(window).results()->chartView()->isBuilding(); });
    if (album.wants(QStringLiteral("window/split-right")) || album.wants(QStringLiteral("window/messages")))
        takeSplit(album, window);
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
