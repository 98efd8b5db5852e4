// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Windows that come up over others: questions, the command palette, what is other in an answer; and the monitor's own.
#include "core/pipeline/outlet.h"
#include "core/pipeline/pipeline.h"
#include "core/pipeline/pipelineregistry.h"
#include "core/sink/listsink.h"
#include "tests/pictures/stage.h"
#include "tests/support/waitingsource.h"
#include "tests/ui/monitor/syntheticsnapshots.h"
#include "ui/answer/differencewindow.h"
#include "ui/answer/resultview.h"
#include "ui/common/keymap.h"
#include "ui/connections/unsavedquestion.h"
#include "ui/importing/runundo.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/palette/commandpalette.h"
#include "ui/mainwindow/stopquestion.h"
#include "ui/monitor/giveupquestion.h"
#include "ui/monitor/monitoredruns.h"
#include "ui/monitor/monitorwindow.h"
#include "ui/monitor/pipelinemodel.h"
#include "ui/write/writequestion.h"

#include <QAction>
#include <QLineEdit>

namespace penstock {

namespace {

/// It stands here and is not to delete itself.
void take(Album &album, const QString &name, QWidget &window, const std::function<bool()> &ready = {})
{
    window.setAttribute(Qt::WA_DeleteOnClose, false);
    album.take(name, window, {}, ready);
}

void takePalette(Stage &stage)
{
    MainWindow window(stage.test.services);
    window.resize(smallScreen);
    window.show();
    for (QAction *action : window.findChildren<QAction *>()) {
        if (commandOf(*action) == QLatin1String("window.commands"))
            action->trigger();
    }
    auto *const palette = window.findChild<CommandPalette *>();
    if (!palette)
        return stage.album.miss(QStringLiteral("questions/palette"), QStringLiteral("palette"));
    take(stage.album, QStringLiteral("questions/palette"), *palette);
    palette->findChild<QLineEdit *>()->setText(QStringLiteral("no such thing"));
    take(stage.album, QStringLiteral("questions/palette-nothing"), *palette);
    palette->close();
}

void takeStops(Album &album)
{
    PipelineRegistry registry;
    std::vector<std::shared_ptr<WaitingSource::Feed>> feeds;
    for (const char *source : {"sensors.csv", "a file of the second machine with a long name of its own.csv"}) {
        auto feed = std::make_shared<WaitingSource::Feed>();
        FlowPolicy policy;
        policy.sourceName = QString::fromLatin1(source);
        policy.targetName = QStringLiteral("home · telemetry");
        Outlets outlets;
        outlets.push_back(directOutlet(std::make_unique<ListSink>()));
        registry.add(new Pipeline(std::make_unique<WaitingSource>(feed), std::move(outlets), policy, &registry));
        feeds.push_back(std::move(feed));
    }
    StopQuestion quit(registry.running(), StopQuestion::Why::Quit, nullptr);
    take(album, QStringLiteral("questions/quit"), quit);
    StopQuestion stop(registry.running().mid(1), StopQuestion::Why::Stop, nullptr);
    take(album, QStringLiteral("questions/stop"), stop);
    const OpenWork::Words undo{
        RunUndo::tr("An undo is running"),
        RunUndo::tr("What the import of %1 wrote is being deleted.").arg(QStringLiteral("sensors.csv")),
        RunUndo::tr("Stopped now, it ends with the deletion that is under way, and the rest stays "
                    "on the server. How far it came is kept: it can be gone on with after the "
                    "next start."),
        RunUndo::tr("Stop the undo and quit")};
    StopQuestion undoing({}, StopQuestion::Why::Quit, nullptr, {undo});
    take(album, QStringLiteral("questions/quit-undo"), undoing);
    StopQuestion all(registry.running(), StopQuestion::Why::Quit, nullptr, {undo});
    take(album, QStringLiteral("questions/quit-all"), all);
    for (const auto &feed : feeds)
        feed->end();
    album.await(QStringLiteral("questions/stop"), [&registry] { return registry.running().isEmpty(); });
}

PinnedAnswer answerOf(int from, int to, double factor)
{
    Table table;
    table.addColumn(Column(QStringLiteral("time"), ColumnType::Timestamp, ColumnRole::Time));
    table.addColumn(Column(QStringLiteral("host"), ColumnType::Text, ColumnRole::Tag));
    table.addColumn(Column(QStringLiteral("load"), ColumnType::Float));
    for (int i = from; i < to; ++i) {
        table.column(0).appendInteger(1'700'000'000'000'000'000 + std::int64_t(i) * 1'000'000'000);
        table.column(1).appendText(i % 2 == 0 ? "web-1" : "web-2");
        table.column(2).appendFloat(i % 5 == 0 ? i * factor : i);
    }
    table.seal();
    return {.table = TableSnapshot(table),
            .tags = QStringList{QStringLiteral("host")},
            .title = QStringLiteral("SELECT load FROM machines")};
}

void takeDifference(Album &album)
{
    DifferenceWindow window(answerOf(0, 40, 1), answerOf(6, 50, 1.5));
    take(album, QStringLiteral("questions/difference"), window, [&window] { return window.difference() != nullptr; });
}

void takeMonitorWindow(Album &album)
{
    PipelineRegistry registry;
    MonitoredRuns runs(registry);
    for (qint64 at = 0; at <= 10'000; at += 500)
        runs.model().update(testing::runningSnapshot(1, at, 217'000 + double(at % 7'000) * 4));
    MonitorWindow window(runs, nullptr);
    take(album, QStringLiteral("questions/monitor-window"), window);
}

/// Before a text is written of which a part is lost, or which destroys something, here and on a production server.
void takeWriteQuestions(Album &album)
{
    WriteQuestion::Facts facts{.goodLines = 12'400,
                               .badLines = 3,
                               .statements = {QStringLiteral("DROP MEASUREMENT \"climate\""),
                                              QStringLiteral("CREATE DATABASE \"plant_of_the_second_hall\"")},
                               .server = QStringLiteral("plant 3"),
                               .database = QStringLiteral("plant")};
    WriteQuestion question;
    question.ask(facts);
    album.take(QStringLiteral("questions/write"), question, QSize(1'100, question.sizeHint().height()));
    facts.isProduction = true;
    question.ask(facts);
    album.take(QStringLiteral("questions/write-production"), question, QSize(1'100, question.sizeHint().height()));
    facts = {.badLines = 7, .isFile = true, .server = QStringLiteral("plant 3"), .database = QStringLiteral("plant")};
    question.ask(facts);
    album.take(QStringLiteral("questions/write-file"), question, QSize(1'100, question.sizeHint().height()));
}

} // namespace

void takeQuestions(Stage &stage)
{
    Album &album = stage.album;
    if (!album.wants(QStringLiteral("questions")))
        return;
    takePalette(stage);
    takeStops(album);
    UnsavedQuestion unsaved(QStringLiteral("plant 3"), nullptr);
    take(album, QStringLiteral("questions/unsaved"), unsaved);
    GiveUpQuestion give(testing::throttledSnapshot(1, 8'000, 9'000, 4'200), nullptr);
    take(album, QStringLiteral("questions/give-up"), give);
    takeDifference(album);
    takeMonitorWindow(album);
    takeWriteQuestions(album);
}

} // namespace penstock
