// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/monitor/syntheticsnapshots.h"
#include "ui/monitor/pipelinestate.h"
#include "ui/monitor/runpauses.h"

#include <QTest>

#include <initializer_list>

using namespace penstock;
using penstock::testing::runningSnapshot;
using penstock::testing::throttledSnapshot;
using State = PipelineSnapshot::State;

namespace {

Pause pauseOf(Pause::Reason reason, qint64 startMs, bool over = false)
{
    Pause pause;
    pause.reason = reason;
    pause.startMs = startMs;
    pause.durationMs = 100;
    pause.over = over;
    return pause;
}

SinkSnapshot archive(const QList<Pause> &pauses = {})
{
    SinkSnapshot sink;
    sink.name = QStringLiteral("archive.csv");
    sink.pauses = pauses;
    return sink;
}

LaneSnapshot partition(int number, const QList<Pause> &pauses = {})
{
    LaneSnapshot lane;
    lane.topic = QStringLiteral("orders");
    lane.sink = QStringLiteral("home · telemetry");
    lane.partition = number;
    lane.committed = 0;
    lane.pauses = pauses;
    return lane;
}

QStringList list(const std::initializer_list<const char *> &texts)
{
    QStringList made;
    for (const char *text : texts)
        made += QString::fromUtf8(text);
    return made;
}

QStringList said(const QList<RunPause> &pauses)
{
    QStringList texts;
    for (const RunPause &pause : pauses)
        texts += QStringLiteral("%1@%2").arg(pause.whose).arg(pause.startMs);
    return texts;
}

} // namespace

/// Whose pauses they are, and what the run as a whole is said to do.
class RunPausesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoseTheyAre_data();
    void whoseTheyAre();
    void theStateSaysWhoWaits_data();
    void theStateSaysWhoWaits();
    void whatEverySinkDidNotStoreCounts_data();
    void whatEverySinkDidNotStoreCounts();
    void lanesHaveNames();
};

void RunPausesTest::whoseTheyAre_data()
{
    QTest::addColumn<PipelineSnapshot>("run");
    QTest::addColumn<QStringList>("all");
    QTest::addColumn<QStringList>("running");
    QTest::addColumn<bool>("waits");
    const auto server = Pause::Reason::Throttled;
    const auto user = Pause::Reason::User;
    PipelineSnapshot run = runningSnapshot(1, 10'000);
    QTest::newRow("none") << run << QStringList() << QStringList() << false;
    run.pauses = {pauseOf(server, 10, true), pauseOf(server, 20)};
    QTest::newRow("of the only sink") << run << list({"@10", "@20"}) << list({"@20"}) << true;
    run.lanes = {partition(0), partition(1, {pauseOf(server, 15)})};
    QTest::newRow("and of a partition") << run << list({"@10", "orders [1]@15", "@20"})
                                        << list({"@20", "orders [1]@15"}) << true;
    run.lanes.clear();
    run.otherSinks = {archive({pauseOf(server, 5, true), pauseOf(server, 30)})};
    QTest::newRow("of two sinks") << run
                                  << list({"archive.csv@5", "home · telemetry@10", "home · telemetry@20",
                                           "archive.csv@30"})
                                  << list({"home · telemetry@20", "archive.csv@30"}) << true;
    run.pauses = {pauseOf(user, 100)};
    run.otherSinks = {archive({pauseOf(user, 140)})};
    QTest::newRow("by hand, of all together") << run << list({"@100"}) << list({"@100"}) << false;
    run.otherSinks = {archive({pauseOf(user, 9'000)})};
    QTest::newRow("by hand, one after the other") << run << list({"home · telemetry@100", "archive.csv@9000"})
                                                  << list({"home · telemetry@100", "archive.csv@9000"}) << false;
    run.otherSinks = {archive({pauseOf(server, 140)})};
    QTest::newRow("by hand, while the other waits") << run << list({"home · telemetry@100", "archive.csv@140"})
                                                    << list({"home · telemetry@100", "archive.csv@140"}) << true;
    run.state = State::Succeeded;
    QTest::newRow("over") << run << list({"home · telemetry@100", "archive.csv@140"}) << QStringList() << false;
}

void RunPausesTest::whoseTheyAre()
{
    QFETCH(PipelineSnapshot, run);
    QFETCH(QStringList, all);
    QFETCH(QStringList, running);
    QFETCH(bool, waits);
    QCOMPARE(said(runPauses(run)), all);
    QCOMPARE(said(runningPauses(run)), running);
    QCOMPARE(waitsForServer(run), waits);
}

void RunPausesTest::theStateSaysWhoWaits_data()
{
    QTest::addColumn<PipelineSnapshot>("run");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("icon");
    QTest::addColumn<ThemeRole>("role");
    const auto server = Pause::Reason::Unavailable;
    PipelineSnapshot run = runningSnapshot(1, 10'000);
    QTest::newRow("flows") << run << "Running" << "play" << ThemeRole::Accent;
    run.lanes = {partition(0), partition(1, {pauseOf(server, 15)}), partition(2)};
    QTest::newRow("a partition waits") << run << "Running, orders [1] waits" << "play" << ThemeRole::Paused;
    run.lanes.last().pauses = {pauseOf(server, 20)};
    QTest::newRow("two wait") << run << "Running, 2 part(s) wait" << "play" << ThemeRole::Paused;
    run = runningSnapshot(1, 10'000);
    run.otherSinks = {archive({pauseOf(server, 5)})};
    QTest::newRow("the second sink waits") << run << "Running, archive.csv waits" << "play" << ThemeRole::Paused;
    run.otherSinks.first().pauses.first().over = true;
    QTest::newRow("it goes on") << run << "Running" << "play" << ThemeRole::Accent;
    run.state = State::Paused;
    run.pauses = {pauseOf(server, 7)};
    QTest::newRow("the first waits alone") << run << "Running, home · telemetry waits" << "play" << ThemeRole::Paused;
    run.otherSinks = {archive({pauseOf(server, 5)})};
    QTest::newRow("both wait") << run << "Paused" << "pause" << ThemeRole::Paused;
    run.state = State::Stopping;
    QTest::newRow("stops while it waits") << run << "Stopping" << "stop" << ThemeRole::Muted;
    run.pauses.first().over = true;
    QTest::newRow("stops while the second waits") << run << "Stopping" << "stop" << ThemeRole::Muted;
    QTest::newRow("one sink, paused") << throttledSnapshot(1, 10, 20, 5) << "Paused" << "pause" << ThemeRole::Paused;
}

void RunPausesTest::theStateSaysWhoWaits()
{
    QFETCH(PipelineSnapshot, run);
    QFETCH(ThemeRole, role);
    QTEST(stateWord(run), "word");
    QTEST(stateIcon(run), "icon");
    QCOMPARE(stateRole(run), role);
    // Where there is little room no name is cut: less is said, and it is as true.
    const QStringList shorter = shorterStateWords(run);
    const bool saysWho = stateWord(run).startsWith(QStringLiteral("Running, "));
    QCOMPARE(shorter.size(), saysWho ? 2 : 0);
    QCOMPARE(shorter.value(0).endsWith(QStringLiteral("part(s) wait")), saysWho);
    QCOMPARE(shorter.value(1), saysWho ? QStringLiteral("Running") : QString());
}

void RunPausesTest::whatEverySinkDidNotStoreCounts_data()
{
    QTest::addColumn<quint64>("rejected");
    QTest::addColumn<quint64>("unknown");
    QTest::addColumn<QString>("word");
    QTest::newRow("all stored") << quint64(0) << quint64(0) << "Finished";
    QTest::newRow("refused by the second") << quint64(3) << quint64(0) << "Finished with rejects";
    QTest::newRow("unknown in the second") << quint64(3) << quint64(4) << "Finished, rows unknown";
}

void RunPausesTest::whatEverySinkDidNotStoreCounts()
{
    QFETCH(quint64, rejected);
    QFETCH(quint64, unknown);
    PipelineSnapshot run = runningSnapshot(1, 9'100, 0);
    run.state = State::Succeeded;
    run.otherSinks = {archive()};
    run.otherSinks.first().rejected = rejected;
    run.otherSinks.first().unknown = unknown;
    QTEST(stateWord(run), "word");
    QCOMPARE(shorterStateWords(run), rejected + unknown > 0 ? QStringList{QStringLiteral("Finished")} : QStringList());
    QCOMPARE(rejectedAnywhere(run), rejected);
    QCOMPARE(unknownAnywhere(run), unknown);
    QCOMPARE(verdict(run).contains(QStringLiteral("archive.csv did not store")), rejected + unknown > 0);
    QCOMPARE(stateRole(run), rejected + unknown > 0 ? ThemeRole::Paused : ThemeRole::Ok);
}

void RunPausesTest::lanesHaveNames()
{
    PipelineSnapshot run = runningSnapshot(1, 100);
    LaneSnapshot only;
    only.sink = QStringLiteral("home · telemetry");
    run.lanes = {only};
    QCOMPARE(laneName(only, run), only.sink);
    run.lanes = {partition(0), partition(1)};
    QCOMPARE(laneName(run.lanes.last(), run), QStringLiteral("orders [1]"));
    run.otherSinks = {archive()};
    QCOMPARE(laneName(run.lanes.last(), run), QStringLiteral("orders [1] → home · telemetry"));
}

QTEST_GUILESS_MAIN(RunPausesTest)
#include "runpauses_test.moc"
