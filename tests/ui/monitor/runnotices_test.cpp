// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/monitor/syntheticsnapshots.h"
#include "ui/monitor/pipelinemodel.h"
#include "ui/monitor/runnotices.h"

#include <QSignalSpy>
#include <QTest>

using namespace penstock;
using penstock::testing::runningSnapshot;
using penstock::testing::throttledSnapshot;
using State = PipelineSnapshot::State;

namespace {

constexpr qint64 longPauseMs = 60'000; // as long as nobody says otherwise

} // namespace

/// What of the runs is told to somebody who looks elsewhere.
class RunNoticesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEndIsToldOnce_data();
    void anEndIsToldOnce();
    void aLongPauseIsToldOnce();
    void aPartThatWaitsIsToldOfItsOwn();
    void rowsThatAnotherSinkRefusesAreTold();
    void whatIsNoNews_data();
    void whatIsNoNews();
    void refusedRowsAreToldOnce();
    void runsOfBeforeAreNoNews();
};

void RunNoticesTest::anEndIsToldOnce_data()
{
    QTest::addColumn<State>("state");
    QTest::addColumn<int>("rejected");
    QTest::addColumn<QString>("title");
    QTest::newRow("well") << State::Succeeded << 0 << QStringLiteral("sensors.csv: Finished");
    QTest::newRow("with rejects") << State::Succeeded << 2 << QStringLiteral("sensors.csv: Finished with rejects");
    QTest::newRow("failed") << State::Failed << 0 << QStringLiteral("sensors.csv: Failed");
    QTest::newRow("stopped, which somebody did") << State::Cancelled << 0 << QString();
}

void RunNoticesTest::anEndIsToldOnce()
{
    QFETCH(State, state);
    QFETCH(int, rejected);
    QFETCH(QString, title);
    PipelineModel model;
    RunNotices notices(model);
    QSignalSpy told(&notices, &RunNotices::notice);
    model.update(runningSnapshot(1, 100));
    PipelineSnapshot over = runningSnapshot(1, 9'100, 0);
    over.state = state;
    over.rejected = quint64(rejected);
    model.update(over);
    model.update(over);
    QCOMPARE(told.size(), title.isEmpty() ? 0 : 1);
    if (title.isEmpty())
        return;
    QCOMPARE(told.constFirst().at(0).toString(), title);
    QVERIFY2(told.constFirst().at(1).toString().contains(QStringLiteral("9.1 s")),
             qPrintable(told.constFirst().at(1).toString()));
}

void RunNoticesTest::aLongPauseIsToldOnce()
{
    PipelineModel model;
    RunNotices notices(model);
    QSignalSpy told(&notices, &RunNotices::notice);
    model.update(runningSnapshot(1, 100));
    model.update(throttledSnapshot(1, 1'000, 1'000 + longPauseMs - 1, 500));
    QVERIFY(told.isEmpty());
    model.update(throttledSnapshot(1, 1'000, 1'000 + longPauseMs, 500));
    model.update(throttledSnapshot(1, 1'000, 2'000 + longPauseMs, 500));
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.constFirst().at(0).toString(), QStringLiteral("sensors.csv is waiting"));
    QVERIFY(told.constFirst().at(1).toString().contains(QStringLiteral("the server asked to wait")));
    // The next one is news again.
    model.update(throttledSnapshot(1, 100'000, 100'000 + longPauseMs, 500));
    QCOMPARE(told.size(), 2);
    // Somebody wants to know it sooner.
    notices.setLongPause(std::chrono::seconds(10));
    model.update(throttledSnapshot(1, 200'000, 209'999, 500));
    QCOMPARE(told.size(), 2);
    model.update(throttledSnapshot(1, 200'000, 210'000, 500));
    QCOMPARE(told.size(), 3);
}

void RunNoticesTest::aPartThatWaitsIsToldOfItsOwn()
{
    PipelineModel model;
    RunNotices notices(model);
    QSignalSpy told(&notices, &RunNotices::notice);
    model.update(runningSnapshot(1, 100));
    PipelineSnapshot run = runningSnapshot(1, 100'000);
    SinkSnapshot archive;
    archive.name = QStringLiteral("archive.csv");
    archive.pauses = throttledSnapshot(1, 1'000, 1'000 + longPauseMs, 500).pauses;
    run.otherSinks = {archive};
    model.update(run);
    model.update(run);
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.constFirst().at(0).toString(), QStringLiteral("sensors.csv: archive.csv is waiting"));
    QCOMPARE(told.constFirst().at(2).toInt(), 1);
    // The run's own wait, begun in the same moment, is other news.
    run.pauses = archive.pauses;
    model.update(run);
    QCOMPARE(told.size(), 2);
}

void RunNoticesTest::rowsThatAnotherSinkRefusesAreTold()
{
    PipelineModel model;
    RunNotices notices(model);
    QSignalSpy told(&notices, &RunNotices::notice);
    model.update(runningSnapshot(1, 100));
    PipelineSnapshot run = runningSnapshot(1, 200);
    SinkSnapshot archive;
    archive.name = QStringLiteral("archive.csv");
    archive.rejected = 4;
    run.otherSinks = {archive};
    model.update(run);
    model.update(run);
    QCOMPARE(told, (QList<QVariantList>{
                       {QStringLiteral("sensors.csv: rows are not stored"), QStringLiteral("archive.csv"), 1}}));
}

void RunNoticesTest::whatIsNoNews_data()
{
    QTest::addColumn<PipelineSnapshot>("run");
    QTest::newRow("it flows") << runningSnapshot(1, 200'000);
    PipelineSnapshot held = throttledSnapshot(1, 1'000, 200'000, -1);
    held.pauses.last().reason = Pause::Reason::User;
    QTest::newRow("held by hand") << held;
    PipelineSnapshot past = throttledSnapshot(1, 1'000, 200'000, -1);
    past.pauses.last().over = true;
    QTest::newRow("a long pause that is over") << past;
}

void RunNoticesTest::whatIsNoNews()
{
    QFETCH(PipelineSnapshot, run);
    PipelineModel model;
    RunNotices notices(model);
    QSignalSpy told(&notices, &RunNotices::notice);
    model.update(runningSnapshot(1, 100));
    model.update(run);
    QVERIFY(told.isEmpty());
}

void RunNoticesTest::refusedRowsAreToldOnce()
{
    PipelineModel model;
    RunNotices notices(model);
    QSignalSpy told(&notices, &RunNotices::notice);
    model.update(runningSnapshot(1, 100));
    PipelineSnapshot run = runningSnapshot(1, 200);
    run.rejected = 1;
    run.rejectedRows = {{3, 4, {}, QStringLiteral("no number\x1b"), {}}};
    model.update(run);
    run.rejected = 2;
    model.update(run);
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.constFirst(),
             (QVariantList{QStringLiteral("sensors.csv: rows are not stored"), QStringLiteral("no number\\x1b"), 1}));
}

void RunNoticesTest::runsOfBeforeAreNoNews()
{
    PipelineModel model;
    RunNotices notices(model);
    QSignalSpy told(&notices, &RunNotices::notice);
    PipelineSnapshot over = runningSnapshot(-1, 9'100, 0);
    over.state = State::Failed;
    model.restore(over, {});
    model.remove(-1);
    QVERIFY(told.isEmpty());
}

QTEST_GUILESS_MAIN(RunNoticesTest)
#include "runnotices_test.moc"
