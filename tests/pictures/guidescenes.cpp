// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the guide shows, and the guide itself.
#include "core/pipeline/pipelineregistry.h"
#include "core/workspace/programlog.h"
#include "tests/pictures/stage.h"
#include "tests/ui/monitor/syntheticsnapshots.h"
#include "ui/answer/resultview.h"
#include "ui/charts/chartview.h"
#include "ui/connections/connectionsdialog.h"
#include "ui/guide/guidewindow.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/monitor/monitoredruns.h"
#include "ui/monitor/monitorpanel.h"
#include "ui/monitor/pipelinemodel.h"
#include "ui/query/queryeditor.h"
#include "ui/query/querytab.h"
#include "ui/query/querytabs.h"
#include "ui/requests/logwindow.h"

#include <QDockWidget>
#include <QLineEdit>
#include <QTableView>

#include <algorithm>

namespace penstock {

namespace {

/// In flow, held up for six seconds, in flow again.
void flow(PipelineModel &model, int id, qint64 until)
{
    constexpr qint64 held = 8'000;
    constexpr qint64 free = 14'000;
    for (qint64 at = 0; at <= until; at += 500) {
        const double rate = 217'000 + double(at * 37 % 9'000);
        if (at < held) {
            model.update(testing::runningSnapshot(id, at, rate));
            continue;
        }
        PipelineSnapshot snapshot = testing::throttledSnapshot(id, held, std::min(at, free), free - std::min(at, free));
        if (at >= free) {
            snapshot.state = PipelineSnapshot::State::Running;
            snapshot.pauses.first().over = true;
            snapshot.rowsPerSecond = rate;
            snapshot.bytesPerSecond = testing::bytesOf(rate);
            snapshot.elapsedMs = at;
            snapshot.accepted += quint64(217 * (at - free));
            snapshot.read = snapshot.accepted + 12'000;
        }
        model.update(snapshot);
    }
}

void run(Album &album, QueryTab &tab, const QString &fields, const QString &end)
{
    tab.editor()->setPlainText(QStringLiteral("SELECT %1\nFROM climate\nWHERE time >= '2023-11-14T22:13:20Z' AND "
                                              "time < '2023-11-15T03:46:40Z'%2")
                                   .arg(fields, end));
    tab.runAll();
    album.await(fields, [&] { return !tab.isRunning(); });
    tab.results()->setPage(ResultView::Page::Chart);
}

void takeWindow(const Stage &stage)
{
    Album &album = stage.album;
    TestServices fresh;
    const Profile home = fresh.addProfile(QStringLiteral("home"), stage.server.url());
    MainWindow window(fresh.services);
    window.openConnection(home.id, QStringLiteral("plant"));
    QueryTab &tab = *window.findChild<QueryTabs *>()->currentTab();
    album.await(QStringLiteral("guide/window"), [&] { return tab.database() == QStringLiteral("plant"); });
    const auto isDrawn = [&] { return !tab.results()->chartView()->isBuilding(); };
    run(album, tab, QStringLiteral("mean(temperature) AS temperature"), QStringLiteral("\nGROUP BY time(1m), room"));
    flow(window.findChild<MonitoredRuns *>()->model(), 900, 24'000);
    album.take(QStringLiteral("guide/window"), window, smallScreen, isDrawn);
    run(album, tab, QStringLiteral("mean(temperature) AS temperature, mean(pressure) AS pressure"),
        QStringLiteral(" AND room = 'roof'\nGROUP BY time(1m)"));
    for (QDockWidget *dock : window.findChildren<QDockWidget *>())
        dock->hide();
    album.take(QStringLiteral("guide/chart"), window, QSize(1'100, 640), isDrawn);
    tab.editor()->setPlainText(
        QStringLiteral("SELECT temperatur FROM climate;\nSELECT mean( FROM climate;\nSHOW MEASUREMENTS"));
    tab.runAll();
    album.await(QStringLiteral("guide/mistakes"), [&] { return !tab.isRunning(); });
    tab.results()->setPage(ResultView::Page::Table);
    album.take(QStringLiteral("guide/mistakes"), window, QSize(1'100, 480));
}

void takeRuns(Album &album)
{
    PipelineRegistry registry;
    MonitoredRuns runs(registry);
    MonitorPanel panel(runs);
    flow(runs.model(), 1, 12'000);
    flow(runs.model(), 2, 24'000);
    album.take(QStringLiteral("guide/monitor"), panel, QSize(1'366, 480));
}

void takeConnections(Stage &stage)
{
    TestServices few;
    Profile plant = few.addProfile(QStringLiteral("plant 3"), QUrl(QStringLiteral("https://plant3.example:8086")));
    plant.database = QStringLiteral("telemetry");
    plant.user = QStringLiteral("ann");
    few.profiles.save(plant);
    few.addProfile(QStringLiteral("workshop"), QUrl(QStringLiteral("http://192.0.2.17:8086")));
    ConnectionsDialog dialog(few.services);
    dialog.select(plant.id);
    stage.album.take(QStringLiteral("guide/connections"), dialog);
}

void takeHelp(Album &album)
{
    if (album.wants(QStringLiteral("guide/guide"))) {
        GuideWindow guide;
        guide.setAttribute(Qt::WA_DeleteOnClose, false);
        guide.open({QStringLiteral("index"), {}});
        album.take(QStringLiteral("guide/guide"), guide);
        guide.open(GuideTopic::fromText(QStringLiteral("queries#time")));
        guide.findChild<QLineEdit *>()->setText(QStringLiteral("range"));
        album.take(QStringLiteral("guide/guide-search"), guide);
    }
    ProgramLog log;
    log.add(LogEntry::Level::Information, QStringLiteral("penstock.shown"),
            QStringLiteral("Imports computed tide levels into the local server and shows them."));
    log.add(LogEntry::Level::Warning, QStringLiteral("qt.svg"), QStringLiteral("Cannot read this picture."));
    log.add(LogEntry::Level::Error, QStringLiteral("penstock.shown"),
            QStringLiteral("Nothing answers at http://plant:8086: the connection was refused. Check that the server "
                           "runs and that host and port are right."));
    LogWindow window(log, nullptr);
    window.setAttribute(Qt::WA_DeleteOnClose, false);
    window.findChild<QTableView *>()->selectRow(0);
    album.take(QStringLiteral("guide/log"), window);
}

} // namespace

void takeGuide(Stage &stage)
{
    const QStringList ofWindow{QStringLiteral("window"), QStringLiteral("chart"), QStringLiteral("mistakes")};
    if (std::ranges::any_of(ofWindow,
                            [&](const QString &one) { return stage.album.wants(QStringLiteral("guide/") + one); }))
        takeWindow(stage);
    takeRuns(stage.album);
    takeConnections(stage);
    takeHelp(stage.album);
}

} // namespace penstock
