// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What belongs to a query besides its text and its answer: plans, the menus of its bar, and how it is kept.
#include "tests/pictures/stage.h"
#include "ui/query/querybar.h"
#include "ui/query/queryeditor.h"
#include "ui/query/querytab.h"
#include "ui/query/saved/movequerydialog.h"
#include "ui/query/saved/savequerydialog.h"
#include "ui/query/time/refreshbutton.h"
#include "ui/query/time/spanform.h"
#include "ui/query/time/timerangebar.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMenu>
#include <QToolButton>

namespace penstock {

namespace {

constexpr QSize paneSize(1'100, 640);

void takePlan(Album &album, QueryTab &tab)
{
    tab.editor()->setPlainText(QStringLiteral("SELECT mean(temperature) FROM climate WHERE time >= 1700000000s AND "
                                              "time < 1700020000s GROUP BY time(10m), room"));
    for (const bool withTimes : {false, true}) {
        tab.explain(withTimes);
        const QString name = withTimes ? QStringLiteral("query/plan-times") : QStringLiteral("query/plan");
        album.await(name, [&] { return !tab.isRunning(); });
        album.take(name, tab, paneSize);
    }
}

/// As it is when it opens; it is not left open, for it takes all keys and clicks.
void takeMenu(Album &album, const QString &name, const QToolButton &button)
{
    QMenu &menu = *button.menu();
    menu.popup(button.mapToGlobal(QPoint(0, button.height())));
    album.take(name, menu);
    menu.close();
}

void takeTimes(Album &album, QueryTab &tab)
{
    const auto &bar = *tab.findChild<QueryBar *>();
    TimeRangeBar &times = bar.times();
    tab.editor()->setPlainText(QStringLiteral("SELECT temperature FROM climate WHERE $timeFilter"));
    times.chooseRange(TimeRange::ofData());
    album.take(QStringLiteral("query/range-of-data"), tab, paneSize);
    takeMenu(album, QStringLiteral("query/menu-range"), *times.rangeButton());
    takeMenu(album, QStringLiteral("query/menu-zone"), *times.zoneButton());
    takeMenu(album, QStringLiteral("query/menu-refresh"), bar.refresh());
    times.chooseRange(TimeRange::ofLast(std::chrono::minutes(15)));
    Q_EMIT times.spanWanted();
    album.take(QStringLiteral("query/span-form"), tab, paneSize);
    times.chooseRange({});
}

void takeKeeping(Stage &stage)
{
    QueryLibrary &library = stage.test.workspace.queries;
    for (const char *name : {"plant/daily/mean of the day.influxql", "plant/alarms.influxql", "cardinality.flux"}) {
        QFile file(library.fullPath(QString::fromLatin1(name)));
        const bool isSaved = QDir().mkpath(QFileInfo(file).path()) && file.open(QIODevice::WriteOnly) &&
                             file.write("SHOW MEASUREMENTS\n") > 0;
        if (!isSaved)
            stage.album.miss(QStringLiteral("query/save"), QString::fromLatin1(name));
    }
    library.watch();
    stage.album.await(QStringLiteral("query/save"), [&] { return library.entries().size() == 5; });
    const auto take = [&stage](const QString &name, QDialog &dialog) {
        dialog.setAttribute(Qt::WA_DeleteOnClose, false); // it stands here
        stage.album.take(name, dialog);
    };
    SaveQueryDialog save(library, QStringLiteral("plant"), QStringLiteral("temperature of the roof"),
                         Language::InfluxQl, nullptr);
    take(QStringLiteral("query/save"), save);
    SaveQueryDialog taken(library, QStringLiteral("plant"), QStringLiteral("alarms"), Language::InfluxQl, nullptr);
    take(QStringLiteral("query/save-taken"), taken);
    MoveQueryDialog move(library, QStringLiteral("plant/alarms.influxql"), nullptr);
    take(QStringLiteral("query/move"), move);
}

} // namespace

void takeQueries(Stage &stage)
{
    if (!stage.album.wants(QStringLiteral("query/")))
        return;
    QueryTab tab(stage.test.services);
    tab.setTarget(stage.home.id, QStringLiteral("plant"));
    takePlan(stage.album, tab);
    takeTimes(stage.album, tab);
    takeKeeping(stage);
}

} // namespace penstock
