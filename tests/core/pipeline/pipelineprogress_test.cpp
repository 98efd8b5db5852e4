// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/pipelineprogress.h"

#include <QTest>

namespace penstock {

class PipelineProgressTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void t4_6_progressIsWhatWasSettled();
    void t4_6_timeLeftCountsPauses();
    void t4_6_timeLeftIsUnknownWhileSomebodyHoldsTheFlow();

    void ofWhatNeverEndsTheBacklogCounts_data()
    {
        QTest::addColumn<QList<qint64>>("lags"); // of the first sink's partitions
        QTest::addColumn<quint64>("onDisk");
        QTest::addColumn<double>("rowsPerSecond");
        QTest::addColumn<qint64>("otherLag"); // of the second sink, which takes 10 a second
        QTest::addColumn<qint64>("leftMs");
        const QList<qint64> none;
        QTest::newRow("nothing is known") << none << quint64(0) << 100.0 << qint64(-1) << qint64(-1);
        QTest::newRow("it has caught up") << QList<qint64>{0, 0} << quint64(0) << 100.0 << qint64(0) << qint64(-1);
        QTest::newRow("partitions") << QList<qint64>{150, 50} << quint64(0) << 100.0 << qint64(-1) << qint64(2'000);
        QTest::newRow("one is not known") << QList<qint64>{-1, 50} << quint64(0) << 100.0 << qint64(-1) << qint64(500);
        QTest::newRow("rows on disk") << none << quint64(300) << 100.0 << qint64(-1) << qint64(3'000);
        QTest::newRow("both") << QList<qint64>{100} << quint64(300) << 100.0 << qint64(-1) << qint64(4'000);
        QTest::newRow("nothing flows") << QList<qint64>{100} << quint64(300) << 0.0 << qint64(-1) << qint64(-1);
        QTest::newRow("the slowest sink") << QList<qint64>{100} << quint64(0) << 100.0 << qint64(90) << qint64(9'000);
    }

    void ofWhatNeverEndsTheBacklogCounts()
    {
        QFETCH(QList<qint64>, lags);
        QFETCH(quint64, onDisk);
        QFETCH(double, rowsPerSecond);
        QFETCH(qint64, otherLag);
        PipelineSnapshot now;
        now.rowsPerSecond = rowsPerSecond;
        now.spill.lines = onDisk;
        for (const qint64 lag : std::as_const(lags)) {
            now.lanes += LaneSnapshot();
            now.lanes.last().lag = lag;
        }
        if (otherLag >= 0) {
            now.lanes += LaneSnapshot();
            now.lanes.last().sinkIndex = 1;
            now.lanes.last().lag = otherLag;
            now.otherSinks += SinkSnapshot();
            now.otherSinks.last().rowsPerSecond = 10;
        }
        QTEST(timeLeft(now), "leftMs");
    }
};

void PipelineProgressTest::t4_6_progressIsWhatWasSettled()
{
    PipelineSnapshot now;
    QCOMPARE(settledShare(now), -1.0);
    now.sourceSize = 1'000;
    QCOMPARE(settledShare(now), 0.0);
    now.sourceBytes = 1'000; // all was read, nothing has an answer
    now.read = 100;
    QCOMPARE(settledShare(now), 0.0);
    now.accepted = 40;
    now.rejected = 5;
    now.skipped = 4;
    now.unknown = 1;
    QCOMPARE(settledShare(now), 0.5);
    now.accepted = 90;
    QCOMPARE(settledShare(now), 1.0);
}

void PipelineProgressTest::t4_6_timeLeftCountsPauses()
{
    PipelineSnapshot now;
    now.sourceSize = 1'000;
    now.sourceBytes = 200;
    now.read = now.accepted = 20;
    now.elapsedMs = 10'000;
    now.pausedMs = 8'500; // the server lets nothing through for most of the time, and will go on so
    QCOMPARE(timeLeft(now), 40'000);
    now.read = now.accepted = 0;
    QCOMPARE(timeLeft(now), -1);
}

void PipelineProgressTest::t4_6_timeLeftIsUnknownWhileSomebodyHoldsTheFlow()
{
    PipelineSnapshot now;
    now.sourceSize = 1'000;
    now.sourceBytes = 500;
    now.read = now.accepted = 50;
    now.elapsedMs = 10'000;
    now.pauses = {Pause()};
    now.pauses.last().reason = Pause::Reason::User;
    QCOMPARE(timeLeft(now), -1);
    now.pauses.last().over = true;
    QCOMPARE(timeLeft(now), 10'000);
}

} // namespace penstock

QTEST_GUILESS_MAIN(penstock::PipelineProgressTest)
#include "pipelineprogress_test.moc"
