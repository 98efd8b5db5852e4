// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/latencyhistogram.h"
#include "core/pipeline/ratemeter.h"
#include "core/pipeline/runsummary.h"

#include <QJsonArray>
#include <QTest>

#include <cmath>

using namespace penstock;
using namespace std::chrono_literals;

/// The figures that a run keeps of itself: latencies, rate, summary.
class MeasuresTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quantiles_data();
    void quantiles();
    void anEmptyHistogramSaysNothing();
    void whatIsBeyondTheScaleIsKeptAtItsEnd();
    void theRateIsThatOfTheLastSecond_data();
    void theRateIsThatOfTheLastSecond();
    void aSummaryAddsRunsUp();
    void aSummaryHasTheFiguresOfEachRun();
    void tokensComeBack();
    void theWorstRunIsTheState_data();
    void theWorstRunIsTheState();
};

void MeasuresTest::quantiles_data()
{
    QTest::addColumn<double>("share");
    QTest::addColumn<double>("milliseconds");
    QTest::newRow("half") << 0.5 << 50.0;
    QTest::newRow("95 of 100") << 0.95 << 95.0;
    QTest::newRow("99 of 100") << 0.99 << 99.0;
    QTest::newRow("all") << 1.0 << 100.0;
    QTest::newRow("the least") << 0.0 << 1.0;
}

void MeasuresTest::quantiles()
{
    QFETCH(double, share);
    QFETCH(double, milliseconds);
    LatencyHistogram histogram;
    for (int ms = 1; ms <= 100; ++ms)
        histogram.add(std::chrono::milliseconds(ms));
    // Eight steps from one power of two to the next: each is 9 % wide, and its middle is told.
    const double told = histogram.quantileMs(share);
    QVERIFY2(std::abs(told - milliseconds) <= milliseconds * 0.09, qPrintable(QString::number(told)));
}

void MeasuresTest::anEmptyHistogramSaysNothing()
{
    QCOMPARE(LatencyHistogram().quantileMs(0.5), 0.0);
}

void MeasuresTest::whatIsBeyondTheScaleIsKeptAtItsEnd()
{
    LatencyHistogram histogram;
    histogram.add(0us);
    QVERIFY(histogram.quantileMs(1) < 0.002);
    histogram.add(std::chrono::hours(24 * 365));
    QVERIFY(histogram.quantileMs(1) > 86'400'000.0);
}

void MeasuresTest::theRateIsThatOfTheLastSecond_data()
{
    QTest::addColumn<QList<qint64>>("times"); // of ten rows each
    QTest::addColumn<qint64>("now");
    QTest::addColumn<double>("rate");
    QList<qint64> steady;
    for (qint64 ms = 0; ms < 5'000; ms += 100)
        steady += ms;
    QTest::newRow("nothing") << QList<qint64>{} << qint64(1'000) << 0.0;
    QTest::newRow("steady") << steady << qint64(4'999) << 100.0;
    QTest::newRow("the flow stands") << steady << qint64(7'000) << 0.0;
    // What has come at each look before is missed as soon as it does not.
    QTest::newRow("a moment after the last") << steady << qint64(5'150) << 91.0;
    QTest::newRow("it is missing") << steady << qint64(5'350) << 0.0;
    // Some servers answer once a second: between the answers the rate is what it was.
    QTest::newRow("once a second, just before the next") << QList<qint64>{0, 1'000, 2'000} << qint64(2'990) << 10.0;
    QTest::newRow("once a second, and not any more") << QList<qint64>{0, 1'000, 2'000} << qint64(3'300) << 0.0;
    QTest::newRow("the first, at once") << QList<qint64>{0} << qint64(90) << 100.0;
    QTest::newRow("the first, and nothing behind it") << QList<qint64>{0} << qint64(500) << 0.0;
    QTest::newRow("every half second") << QList<qint64>{0, 500, 1'000, 1'500} << qint64(1'950) << 20.0;
    QTest::newRow("every half second, and not any more") << QList<qint64>{0, 500, 1'000, 1'500} << qint64(2'300) << 0.0;
    QTest::newRow("long ago, in the same slots") << QList<qint64>{0, 100, 200} << qint64(1'600'000) << 0.0;
}

void MeasuresTest::theRateIsThatOfTheLastSecond()
{
    QFETCH(QList<qint64>, times);
    QFETCH(qint64, now);
    QFETCH(double, rate);
    RateMeter meter;
    for (const qint64 time : std::as_const(times))
        meter.add(time, 10);
    const double told = meter.perSecond(now);
    QVERIFY2(std::abs(told - rate) <= rate * 0.15, qPrintable(QString::number(told)));
}

void MeasuresTest::aSummaryAddsRunsUp()
{
    PipelineSnapshot one;
    one.state = PipelineSnapshot::State::Succeeded;
    one.read = 10;
    one.accepted = 8;
    one.rejected = 2;
    one.elapsedMs = 1'500;
    one.notes = {QStringLiteral("told")};
    Pause pause;
    pause.reason = Pause::Reason::Offline;
    pause.durationMs = 250;
    one.pauses = {pause};
    PipelineSnapshot two = one;
    two.rejectsFile = QStringLiteral("two.rejects");
    two.error = Error{Error::Kind::Network, QStringLiteral("gone"), {}, {}};
    const QJsonObject summary = runSummary({one, two});
    QCOMPARE(summary.value(u"read").toInteger(), 20);
    QCOMPARE(summary.value(u"accepted").toInteger(), 16);
    QCOMPARE(summary.value(u"rejected").toInteger(), 4);
    QCOMPARE(summary.value(u"seconds").toDouble(), 3.0);
    QCOMPARE(summary.value(u"notes").toArray(), QJsonArray{QStringLiteral("told")}); // once
    QCOMPARE(summary.value(u"rejects_file").toString(), QStringLiteral("two.rejects"));
    QCOMPARE(summary.value(u"error").toString(), QStringLiteral("gone"));
    const QJsonArray pauses = summary.value(u"pauses").toArray();
    QCOMPARE(pauses.size(), 2);
    QCOMPARE(pauses[0][u"reason"].toString(), QStringLiteral("offline"));
    QCOMPARE(pauses[0][u"seconds"].toDouble(), 0.25);
    QVERIFY(runSummary({}).value(u"error").isNull());
}

void MeasuresTest::aSummaryHasTheFiguresOfEachRun()
{
    PipelineSnapshot run;
    run.source = QStringLiteral("events");
    const QJsonValue bare = runSummary({run}).value(u"files").toArray().first();
    for (const auto *name : {"latency_ms", "tuning", "lanes", "other_sinks", "begun"})
        QVERIFY2(bare[QLatin1String(name)].isUndefined(), name);
    run.begun = 1'700'000'000'500;
    run.latencyP50Ms = 3.5;
    run.latencyP95Ms = 40;
    run.latencyP99Ms = 80;
    run.tuning.moves = 2;
    run.tuning.concurrency = 6;
    run.tuning.reason = TuningSnapshot::Reason::Flat;
    LaneSnapshot lane;
    lane.topic = QStringLiteral("orders");
    lane.partition = 1;
    lane.accepted = 9'007'199'254'740'993; // no double holds it
    run.lanes = {lane, lane};
    SinkSnapshot sink;
    sink.name = QStringLiteral("out.csv");
    sink.rejected = 4;
    run.otherSinks = {sink};
    const QJsonValue full = runSummary({run}).value(u"files").toArray().first();
    QCOMPARE(full[u"begun"].toString(), QStringLiteral("2023-11-14T22:13:20.500Z"));
    QCOMPARE(full[u"latency_ms"][u"p50"].toDouble(), 3.5);
    QCOMPARE(full[u"latency_ms"][u"p99"].toDouble(), 80.0);
    QCOMPARE(full[u"tuning"][u"concurrency"].toInt(), 6);
    QCOMPARE(full[u"tuning"][u"why"].toString(), QStringLiteral("flat"));
    QCOMPARE(full[u"lanes"].toArray().size(), 2);
    QCOMPARE(full[u"lanes"][0][u"topic"].toString(), QStringLiteral("orders"));
    QCOMPARE(full[u"lanes"][0][u"accepted"].toInteger(), qint64(lane.accepted));
    QCOMPARE(full[u"other_sinks"][0][u"name"].toString(), QStringLiteral("out.csv"));
    QCOMPARE(full[u"other_sinks"][0][u"rejected"].toInteger(), qint64(4));
}

void MeasuresTest::tokensComeBack()
{
    using Reason = Pause::Reason;
    for (const Reason reason : {Reason::Throttled, Reason::Unavailable, Reason::Timeout, Reason::Offline,
                                Reason::Refused, Reason::QueueFull, Reason::User})
        QCOMPARE(reasonOf(reasonToken(reason)), std::optional(reason));
    using Scope = SinkBackpressure::Scope;
    for (const Scope scope : {Scope::Partition, Scope::Sink, Scope::All})
        QCOMPARE(scopeOf(scopeToken(scope)), scope);
    QVERIFY(!reasonOf(QStringLiteral("tired")));
    QCOMPARE(scopeOf(QStringLiteral("tired")), Scope::Sink);
}

void MeasuresTest::theWorstRunIsTheState_data()
{
    using State = PipelineSnapshot::State;
    QTest::addColumn<QList<State>>("states");
    QTest::addColumn<QString>("told");
    QTest::newRow("none") << QList<State>{} << QStringLiteral("succeeded");
    QTest::newRow("both well") << QList{State::Succeeded, State::Succeeded} << QStringLiteral("succeeded");
    QTest::newRow("one failed") << QList{State::Failed, State::Succeeded} << QStringLiteral("failed");
    QTest::newRow("one stopped") << QList{State::Succeeded, State::Cancelled, State::Failed}
                                 << QStringLiteral("cancelled");
}

void MeasuresTest::theWorstRunIsTheState()
{
    QFETCH(QList<PipelineSnapshot::State>, states);
    QFETCH(QString, told);
    QList<PipelineSnapshot> runs;
    for (const PipelineSnapshot::State state : std::as_const(states)) {
        runs += PipelineSnapshot();
        runs.last().state = state;
    }
    QCOMPARE(runSummary(runs).value(u"state").toString(), told);
}

QTEST_GUILESS_MAIN(MeasuresTest)
#include "measures_test.moc"
