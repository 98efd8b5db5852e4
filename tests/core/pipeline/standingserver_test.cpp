// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/batchqueue.h"
#include "core/pipeline/pipelinestats.h"
#include "core/pipeline/stallwatch.h"
#include "tests/core/pipeline/pipelinesamples.h"
#include "tests/support/closedport.h"
#include "tests/support/fakeserver.h"
#include "tests/support/patience.h"
#include "tests/support/pipelinerun.h"
#include "tests/support/settingsfor.h"

#include <QTest>

#include <memory>

using namespace penstock;
using namespace penstock::pipelinesamples;
using namespace std::chrono_literals;
using Reason = Pause::Reason;

namespace {

SinkBatch oneLine()
{
    SinkBatch batch({"events", 0});
    batch.append("m v=1 1", 1, 1);
    return batch;
}

} // namespace

/// A server that says nothing, and one that is not there.
class StandingServerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void patienceIsThatOfTheServersHabit_data();
    void patienceIsThatOfTheServersHabit();
    void aFullQueueBehindASilentServerIsAPause();
    void whatWaitsForAnotherReasonIsNoStall();
    void aServerThatStandsStillIsShown();
    void thatNothingListensIsShown();
    void whatMayWaitIsToldWithWhatWaits();
};

void StandingServerTest::patienceIsThatOfTheServersHabit_data()
{
    QTest::addColumn<double>("latencyP95Ms");
    QTest::addColumn<qint64>("expectedMs");
    QTest::newRow("nothing was answered") << 0.0 << qint64(1'000);
    QTest::newRow("quick") << 3.0 << qint64(1'000);
    QTest::newRow("as 3.x, which answers once a second") << 1'100.0 << qint64(2'200);
    QTest::newRow("slow") << 20'000.0 << qint64(40'000);
}

void StandingServerTest::patienceIsThatOfTheServersHabit()
{
    QFETCH(double, latencyP95Ms);
    QFETCH(qint64, expectedMs);
    QCOMPARE(StallWatch::patience(latencyP95Ms), std::chrono::milliseconds(expectedMs));
}

void StandingServerTest::aFullQueueBehindASilentServerIsAPause()
{
    BatchQueue queue(1, [] {});
    PipelineStats stats(1, {}, {});
    StallWatch watch(queue, stats, false, nullptr);
    QVERIFY(queue.push(oneLine(), {}));
    watch.sent();
    QTRY_VERIFY(stats.isPausing(Reason::QueueFull));
    const Pause pause = stats.snapshot().pauses.first();
    QVERIFY(pause.durationMs >= 1'000); // since nothing was settled, not since it was seen
    QCOMPARE(pause.attempt, 0);
    QCOMPARE(stats.snapshot().state, PipelineSnapshot::State::Paused);
    watch.answered(1);
    QVERIFY(!stats.isPausing());
    QVERIFY(stats.snapshot().pauses.first().over);
    QTRY_VERIFY(stats.isPausing(Reason::QueueFull)); // one more is on its way
    watch.answered(0);
    QCOMPARE(stats.snapshot().state, PipelineSnapshot::State::Running);
}

void StandingServerTest::whatWaitsForAnotherReasonIsNoStall()
{
    BatchQueue queue(1, [] {});
    PipelineStats stats(1, {}, {});
    StallWatch watch(queue, stats, false, nullptr);
    QVERIFY(queue.push(oneLine(), {}));
    stats.beginPause({Reason::Throttled, 429, QStringLiteral("slow down")});
    watch.sent();
    watch.answered(1);
    QVERIFY(stats.isPausing(Reason::Throttled)); // an answer ends no pause but its own
    QTRY_VERIFY(stats.snapshot().pauses.first().durationMs > 1'300);
    QCOMPARE(stats.snapshot().pauses.size(), 1);
    stats.endPause();
    QTRY_VERIFY(stats.isPausing(Reason::QueueFull)); // it stands still for itself now
    const QList<Pause> pauses = stats.snapshot().pauses;
    QCOMPARE(pauses.size(), 2);
}

void StandingServerTest::aServerThatStandsStillIsShown()
{
    FakeServer server;
    server.setHandler([](const FakeRequest &) { return FakeAnswer::raw({}).stall(); });
    server.enqueue(stored());
    PipelineRun run(rows(100'000), settingsFound(server.url(), Flavour::V1), tens(2));
    QTRY_VERIFY(!run.last.pauses.isEmpty());
    QCOMPARE(run.last.pauses.first().reason, Reason::QueueFull);
    QCOMPARE(run.last.state, PipelineSnapshot::State::Paused);
    QCOMPARE(run.last.rowsPerSecond, 0.0);
    QCOMPARE(run.last.bytesPerSecond, 0.0);
    QVERIFY(run.last.inFlight > 0);
    QCOMPARE(run.last.queuedBatches, run.last.mostQueuedBatches);
    run.pipeline->cancel();
    QVERIFY(run.wait());
    verifySum(run.last);
    QVERIFY(run.last.pauses.first().over);
    QVERIFY(run.last.pauses.first().durationMs >= 1'000);
}

void StandingServerTest::thatNothingListensIsShown()
{
    const ClosedPort gone;
    FakeServer other;
    ClientSettings settings = settingsFound(other.url(), Flavour::V1);
    settings.profile.url = gone.url();
    PipelineRun run(rows(100), settings, tens());
    QTRY_VERIFY(!run.last.pauses.isEmpty() && run.last.pauses.first().attempt > 1);
    const Pause pause = run.last.pauses.first();
    QCOMPARE(pause.reason, Reason::Refused);
    QCOMPARE(pause.scope, SinkBackpressure::Scope::Sink);
    QVERIFY2(pause.text.contains(QStringLiteral("127.0.0.1")), qPrintable(pause.text));
    run.pipeline->cancel();
    QVERIFY(run.wait());
    QCOMPARE(run.last.notSent, run.last.read);
}

void StandingServerTest::whatMayWaitIsToldWithWhatWaits()
{
    FakeServer server;
    server.setHandler([](const FakeRequest &) { return FakeAnswer::raw({}).stall(); });
    PipelineOptions options = tens();
    options.mostQueuedRows = 20;
    PipelineRun run(rows(10'000), settingsFound(server.url(), Flavour::V1), options);
    QTRY_COMPARE(run.last.queuedLines, quint64(20));
    QCOMPARE(run.last.mostQueuedRows, quint64(20));
    QCOMPARE(run.last.mostQueuedBytes, options.mostQueuedBytes);
    QCOMPARE(run.last.mostQueuedBatches, 3);
    QCOMPARE(run.last.queuedBatches, 2);
    QVERIFY(run.last.queuedBytes > 20 * 8);
    QCOMPARE(run.last.lanes.first().queuedBytes, run.last.queuedBytes);
    QCOMPARE(run.last.lanes.first().sinkIndex, 0);
    run.pipeline->cancel();
    QVERIFY(run.wait());
    QCOMPARE(run.last.queuedBytes, quint64(0)); // nothing waits any more
}

QTEST_GUILESS_MAIN(StandingServerTest)
#include "standingserver_test.moc"
