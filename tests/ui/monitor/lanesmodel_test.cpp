// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/monitor/syntheticsnapshots.h"
#include "ui/common/theme.h"
#include "ui/monitor/figuregrid.h"
#include "ui/monitor/lanesmodel.h"
#include "ui/monitor/pipelinestate.h"
#include "ui/monitor/runfigures.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace penstock;
using penstock::testing::runningSnapshot;
using State = LaneSnapshot::State;

namespace {

LaneSnapshot lane(int partition, State state = State::Running)
{
    LaneSnapshot made;
    made.sink = QStringLiteral("home");
    made.topic = QStringLiteral("events");
    made.partition = partition;
    made.state = state;
    made.accepted = 1'234;
    return made;
}

} // namespace

/// The lanes of a run, and its figures and sentences.
class LanesModelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRowPerLane();
    void followsTheLanes();
    void saysHowALaneStands_data();
    void saysHowALaneStands();
    void figuresAddUp_data();
    void figuresAddUp();
    void whatWaitsIsNotSentAfterTheEnd();
    void figuresSay_data();
    void figuresSay();
    void figuresSayWhoseTheyAre();
    void latencyInWords();
    void tuningInWords_data();
    void tuningInWords();
};

void LanesModelTest::aRowPerLane()
{
    LanesModel model;
    LaneSnapshot full = lane(1);
    full.offset = 4'999;
    full.lag = 12;
    full.oldestUnsentMs = 4'200;
    full.encoded = 1'300;
    full.rejected = 3;
    full.unknown = 4;
    full.queuedLines = 2'000;
    full.queuedBytes = 2'048;
    full.inFlight = 2;
    full.committed = 4'000;
    full.readAgain = 7;
    full.pausedMs = 1'500;
    full.pauses = {Pause{}};
    model.setLanes({lane(0), full});
    const auto text = [&model](int row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells += model.index(row, column).data().toString();
        return cells.join(u'|');
    };
    QCOMPARE(text(0), QStringLiteral("events [0] → home|Running|–|–|–|0|1,234|0|0|0|0|0|–|0|–"));
    // 1,300 were handed on: 1,234 accepted, 3 rejected, 4 unknown, 59 wait.
    QCOMPARE(text(1), QStringLiteral("events [1] → home|Running|4,999|12|4.2 s|1,300|1,234|3|4|59|2,000, 2.0 KiB|2|"
                                     "4,000|7|1.5 s"));
    QCOMPARE(model.index(1, LanesModel::UnknownColumn).data(Qt::ForegroundRole).value<QColor>(),
             themeColor(ThemeRole::Error));
    QCOMPARE(model.index(1, LanesModel::RejectedColumn).data(Qt::ForegroundRole).value<QColor>(),
             themeColor(ThemeRole::Error));
    QVERIFY(!model.index(0, LanesModel::RejectedColumn).data(Qt::ForegroundRole).isValid());
    // A file has no partitions to tell apart.
    model.setLanes({lane(0)});
    QCOMPARE(model.index(0, LanesModel::NameColumn).data().toString(), QStringLiteral("home"));
    QCOMPARE(model.headerData(LanesModel::OldestColumn, Qt::Horizontal).toString(), QStringLiteral("Oldest waits"));
}

void LanesModelTest::followsTheLanes()
{
    LanesModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setLanes({lane(0)});
    model.setLanes({lane(0), lane(1), lane(2)});
    QCOMPARE(inserted.size(), 2);
    QCOMPARE(changed.size(), 1);
    model.setLanes({lane(0)});
    QCOMPARE(reset.size(), 1);
    QCOMPARE(model.rowCount(), 1);
}

void LanesModelTest::saysHowALaneStands_data()
{
    QTest::addColumn<LaneSnapshot>("lane");
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("why");
    QTest::newRow("running") << lane(1) << QStringLiteral("Running") << QStringLiteral("Running");
    LaneSnapshot held = lane(1);
    held.sourceHeld = true;
    QTest::newRow("its queue is full") << held << QStringLiteral("Queue full")
                                       << QStringLiteral("Its queue is full, so that nothing of it is read.");
    LaneSnapshot paused = lane(1, State::Paused);
    QTest::newRow("its sink waits") << paused << QStringLiteral("Paused")
                                    << QStringLiteral("The whole sink has to wait.");
    Pause pause;
    pause.status = 429;
    pause.resumesInMs = 4'200;
    paused.pauses = {pause};
    QTest::newRow("waits alone") << paused << QStringLiteral("Paused: 429 · resumes in 4.2 s")
                                 << QStringLiteral("429 · resumes in 4.2 s, the server asked to wait");
    QTest::newRow("drains") << lane(1, State::Draining) << QStringLiteral("Draining") << QStringLiteral("Draining");
    QTest::newRow("revoked") << lane(1, State::Revoked) << QStringLiteral("Given away")
                             << QStringLiteral("Another reader has this partition now.");
    QTest::newRow("over") << lane(1, State::Over) << QStringLiteral("Over") << QStringLiteral("Over");
}

void LanesModelTest::saysHowALaneStands()
{
    QFETCH(LaneSnapshot, lane);
    QFETCH(QString, state);
    QFETCH(QString, why);
    LanesModel model;
    model.setLanes({lane});
    const QModelIndex index = model.index(0, LanesModel::StateColumn);
    QCOMPARE(index.data().toString(), state);
    QCOMPARE(index.data(Qt::ToolTipRole).toString(), why);
}

void LanesModelTest::figuresAddUp_data()
{
    QTest::addColumn<RunFigures::Extent>("extent");
    QTest::newRow("a strip's") << RunFigures::Extent::Few;
    QTest::newRow("all") << RunFigures::Extent::All;
}

void LanesModelTest::figuresAddUp()
{
    QFETCH(RunFigures::Extent, extent);
    FigureGrid grid(6);
    RunFigures figures(grid, extent);
    PipelineSnapshot run = runningSnapshot(1, 1'000);
    run.rejected = 20;
    run.skipped = 30;
    run.unknown = 40;
    figures.present(run);
    const auto number = [&grid](int figure) { return QLocale().toLongLong(grid.figure(figure)); };
    QCOMPARE(number(0), qlonglong(run.read));
    QCOMPARE(number(1) + number(2) + number(3) + number(4) + number(5), number(0));
    QCOMPARE(number(5), qlonglong(12'000 - 90));
    // More is settled than was read, for a moment, when counts are taken one after the other.
    run.read = 10;
    QCOMPARE(RunFigures::waiting(run), quint64(0));
    run.tuning.concurrency = 4;
    figures.present(run);
    QCOMPARE(grid.figure(8), QStringLiteral("2 of 4"));
}

void LanesModelTest::whatWaitsIsNotSentAfterTheEnd()
{
    FigureGrid grid(6);
    RunFigures figures(grid, RunFigures::Extent::Few);
    const auto captions = [&grid] {
        QStringList texts;
        for (const QLabel *label : grid.findChildren<QLabel *>())
            texts += label->text();
        return texts;
    };
    PipelineSnapshot run = runningSnapshot(1, 1'000);
    figures.present(run);
    QVERIFY(captions().contains(QStringLiteral("Waiting")));
    run.state = PipelineSnapshot::State::Cancelled;
    figures.present(run);
    QVERIFY(captions().contains(QStringLiteral("Not sent")));
    QVERIFY(!captions().contains(QStringLiteral("Waiting")));
    QVERIFY2(RunFigures::line(run).contains(QStringLiteral("not sent 12,000")), qPrintable(RunFigures::line(run)));
}

void LanesModelTest::figuresSay_data()
{
    QTest::addColumn<PipelineSnapshot>("run");
    QTest::addColumn<int>("figure");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("inLine");
    PipelineSnapshot run = runningSnapshot(1, 1'000);
    QTest::newRow("queue") << run << 6 << QStringLiteral("12 k") << QStringLiteral("queue 12 k");
    run.mostQueuedRows = 1'000'000;
    QTest::newRow("of its bound in rows") << run << 6 << QStringLiteral("12 k · 1 %") << QStringLiteral("queue 12 k");
    run.queuedBytes = 3 * 1024 * 1024;
    run.mostQueuedBytes = 4 * 1024 * 1024;
    QTest::newRow("of the bound that is nearest") << run << 6 << QStringLiteral("12 k · 75 %") << QString();
    QTest::newRow("its bytes") << run << 19 << QStringLiteral("3.0 MiB of 4.0 MiB") << QString();
    run.bytesPerSecond = 2'097'152;
    QTest::newRow("bytes a second") << run << 14 << QStringLiteral("2.0 MiB") << QString();
    QTest::newRow("nothing goes to disk") << run << 7 << QStringLiteral("–") << QString();
    run.spill.isOn = true;
    run.spill.lines = 5'000;
    QTest::newRow("lines on disk") << run << 7 << QStringLiteral("5,000") << QStringLiteral("on disk 5,000");
    run.otherSinks = {SinkSnapshot{}};
    run.otherSinks.first().spill.isOn = true;
    run.otherSinks.first().spill.lines = 7;
    QTest::newRow("of every sink") << run << 7 << QStringLiteral("5,007") << QStringLiteral("on disk, in all 5,007");
    run.tuning.batchRows = 8'000;
    QTest::newRow("rows a write") << run << 9 << QStringLiteral("8,000") << QString();
    QTest::newRow("half within") << run << 10 << QStringLiteral("21 ms") << QStringLiteral("answers within 21 ms");
    QTest::newRow("time left") << run << 17 << QStringLiteral("4.2 s") << QStringLiteral("left 4.2 s");
    run.remainingMs = -1;
    QTest::newRow("nobody knows how long") << run << 17 << QStringLiteral("not known") << QStringLiteral("left not");
    run.otherSinks.clear();
    Pause byHand;
    byHand.reason = Pause::Reason::User;
    run.pauses = {byHand};
    QTest::newRow("held") << run << 17 << QStringLiteral("held") << QStringLiteral("left held");
    run.state = PipelineSnapshot::State::Succeeded;
    QTest::newRow("over") << run << 17 << QStringLiteral("–") << QStringLiteral("not sent 12,000");
}

void LanesModelTest::figuresSay()
{
    QFETCH(PipelineSnapshot, run);
    QFETCH(int, figure);
    QFETCH(QString, expected);
    QFETCH(QString, inLine);
    FigureGrid grid(6);
    RunFigures figures(grid, RunFigures::Extent::All);
    figures.present(run);
    QCOMPARE(grid.figure(figure), expected);
    QVERIFY2(RunFigures::line(run).contains(inLine), qPrintable(RunFigures::line(run)));
}

/// What another sink did not store is in no figure of theirs.
void LanesModelTest::figuresSayWhoseTheyAre()
{
    FigureGrid grid(6);
    RunFigures figures(grid, RunFigures::Extent::Few);
    PipelineSnapshot run = runningSnapshot(1, 1'000);
    figures.present(run);
    QCOMPARE(grid.heading(), QString());
    const int without = grid.sizeHint().height();
    QVERIFY(RunFigures::line(run).startsWith(QStringLiteral("queue")));
    run.rejected = 3;
    run.otherSinks = {SinkSnapshot{}};
    run.otherSinks.first().rejected = 10;
    figures.present(run);
    QCOMPARE(grid.heading(), QStringLiteral("Of home · telemetry"));
    QCOMPARE(grid.figure(2), QStringLiteral("3"));
    QVERIFY(grid.sizeHint().height() > without);
    QVERIFY(RunFigures::line(run).startsWith(QStringLiteral("home · telemetry: queue")));
    run.state = PipelineSnapshot::State::Failed;
    QVERIFY2(RunFigures::line(run).startsWith(QStringLiteral("home · telemetry: not sent 11,997")),
             qPrintable(RunFigures::line(run)));
}

void LanesModelTest::latencyInWords()
{
    PipelineSnapshot run;
    QCOMPARE(latencySentence(run), QString());
    run.latencyP50Ms = 0.4; // no "0 ms", which nothing takes
    run.latencyP95Ms = 30.2;
    run.latencyP99Ms = 1'200;
    QCOMPARE(latencySentence(run),
             QStringLiteral("Half of the writes were answered within 0.4 ms, 95 of 100 within 30 ms, 99 of 100 within "
                            "1.2 s."));
}

void LanesModelTest::tuningInWords_data()
{
    using Mode = TuningSnapshot::Mode;
    using Reason = TuningSnapshot::Reason;
    QTest::addColumn<TuningSnapshot>("tuning");
    QTest::addColumn<QString>("expected");
    QTest::newRow("not known") << TuningSnapshot{} << QString();
    QTest::newRow("off") << TuningSnapshot{Mode::Off, 0, 2, Reason::None, 0}
                         << QStringLiteral("At most 2 write(s) at a time, as the settings say.");
    QTest::newRow("one") << TuningSnapshot{Mode::Off, 5'000, 1, Reason::None, 0}
                         << QStringLiteral(
                                "At most 1 write(s) at a time, each of up to 5,000 rows, as the settings say.");
    QTest::newRow("pinned") << TuningSnapshot{Mode::Pinned, 0, 8, Reason::Flat, 3}
                            << QStringLiteral("At most 8 write(s) at a time, as pinned.");
    QTest::newRow("on") << TuningSnapshot{Mode::On, 0, 8, Reason::None, 0}
                        << QStringLiteral("At most 8 write(s) at a time; it adapts to the server.");
    QTest::newRow("more") << TuningSnapshot{Mode::On, 0, 8, Reason::Flat, 1}
                          << QStringLiteral("At most 8 write(s) at a time: more, for the server takes it well.");
    QTest::newRow("slower") << TuningSnapshot{Mode::On, 0, 8, Reason::Slower, 1}
                            << QStringLiteral("At most 8 write(s) at a time: less, for answers had become slower.");
    QTest::newRow("timeout") << TuningSnapshot{Mode::On, 0, 8, Reason::Timeout, 1}
                             << QStringLiteral("At most 8 write(s) at a time: less, for no answer had come in time.");
    QTest::newRow("too large")
        << TuningSnapshot{Mode::On, 10, 8, Reason::TooLarge, 1}
        << QStringLiteral(
               "At most 8 write(s) at a time, each of up to 10 rows: less, for writes were too large for the "
               "server.");
}

void LanesModelTest::tuningInWords()
{
    QFETCH(TuningSnapshot, tuning);
    QFETCH(QString, expected);
    PipelineSnapshot run;
    run.tuning = tuning;
    QCOMPARE(tuningSentence(run), expected);
}

QTEST_MAIN(LanesModelTest)
#include "lanesmodel_test.moc"
