// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sinksamples.h"

#include <QTest>

using namespace penstock;
using namespace std::chrono_literals;
using Scope = SinkBackpressure::Scope;

namespace {

BatchingSink::Limits boundedTo(std::size_t rows, std::size_t bytes = 1'000'000)
{
    BatchingSink::Limits limits;
    limits.mostRows = rows;
    limits.mostBytes = bytes;
    return limits;
}

} // namespace

/// What a batch meets between its first line and its last acknowledgement: the numbers of quix-sinks.md §6.
class SinkWeakPointsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void q6_1_theBatchIsKeptAndOnlyTheRestSentAgain()
    {
        ScriptedSink sink;
        sink.answers = {{2, pressureOf(0ms)}, {1, pressureOf(0ms)}};
        for (std::uint64_t row : {1U, 2U, 3U, 4U, 5U})
            QVERIFY(sink.add(lineOf(std::string(1, char('a' + row - 1)), row)));
        QVERIFY(!sink.flush());
        QVERIFY(sink.add(lineOf("f", 6)));
        QCOMPARE(sink.records(), std::size_t(6));
        sink.resumeNow();
        QVERIFY(!sink.flush());
        sink.resumeNow();
        QVERIFY(sink.flush());
        QCOMPARE(sink.written(), std::vector<std::string>({"0:a,b", "0:c", "0:d,e", "0:f"}));
        QCOMPARE(sink.records(), std::size_t(0));
    }

    void q6_3_scopes_data()
    {
        QTest::addColumn<int>("scope");
        QTest::addColumn<std::vector<std::string>>("written"); // while the first partition waits

        QTest::newRow("partition") << int(Scope::Partition) << std::vector<std::string>{"1:b", "2:c"};
        QTest::newRow("sink") << int(Scope::Sink) << std::vector<std::string>{};
        QTest::newRow("all") << int(Scope::All) << std::vector<std::string>{};
    }

    void q6_3_scopes()
    {
        QFETCH(int, scope);
        ScriptedSink sink;
        sink.answers = {{0, pressureOf(10min, Scope(scope))}};
        QVERIFY(sink.add(lineOf("a", 1, 0)));
        QVERIFY(sink.add(lineOf("b", 1, 1)));
        QVERIFY(sink.add(lineOf("c", 1, 2)));
        const FlushResult result = sink.flush();
        QVERIFY(!result);
        QCOMPARE(int(std::get<SinkBackpressure>(result.error()).scope), scope);
        QTEST(sink.written(), "written");
        QVERIFY(sink.heldUntil({"topic", 0}) > Sink::Moment::clock::now() + 5min);
        sink.resumeNow();
        QVERIFY(sink.flush());
        std::vector<std::string> all = sink.written();
        std::ranges::sort(all);
        QCOMPARE(all, std::vector<std::string>({"0:a", "1:b", "2:c"}));
    }

    void q6_3_oneTpFailingLeavesTheLaterOnesAlone()
    {
        // Upstream drops what it has not come to.
        ScriptedSink sink;
        sink.answers = {{0, pressureOf(10min, Scope::Partition)}, {0, pressureOf(10min, Scope::Partition)}};
        for (const std::int32_t partition : {4, 2, 3})
            QVERIFY(sink.add(lineOf("x", 1, partition)));
        QVERIFY(!sink.flush());
        QCOMPARE(sink.written(), std::vector<std::string>({"3:x"}));
        sink.resumeNow();
        QVERIFY(sink.flush());
        QCOMPARE(sink.written(), std::vector<std::string>({"3:x", "4:x", "2:x"}));
    }

    void q6_12_memoryIsBoundedBetweenCheckpoints_data()
    {
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("bytes");

        QTest::newRow("in records") << 10 << 1'000'000;
        QTest::newRow("in bytes") << 1'000'000 << 20;
    }

    void q6_12_memoryIsBoundedBetweenCheckpoints()
    {
        QFETCH(int, rows);
        QFETCH(int, bytes);
        ScriptedSink sink(boundedTo(std::size_t(rows), std::size_t(bytes)));
        std::size_t most = 0;
        for (std::uint64_t row = 0; row < 100; ++row) {
            QVERIFY(sink.add(lineOf("x", row, std::int32_t(row % 7))));
            most = std::max(most, sink.records());
        }
        QVERIFY(most <= 10);
        QVERIFY(sink.writes >= 7);
        QVERIFY(sink.flush());
        std::size_t written = 0;
        for (const SinkBatch &batch : sink.batches)
            written += batch.lines();
        QCOMPARE(written, std::size_t(100));
    }

    void q6_12_aFullSinkThatWaitsHoldsItsSource()
    {
        ScriptedSink sink(boundedTo(2));
        sink.answers = {{0, pressureOf(10min)}};
        for (std::uint64_t row : {1U, 2U})
            QVERIFY(sink.add(lineOf("x", row)));
        QVERIFY(!sink.fullUntil());
        QVERIFY(sink.add(lineOf("x", 3)));
        QVERIFY(sink.fullUntil() > Sink::Moment::clock::now() + 5min);
        QVERIFY(sink.due() == Sink::Moment::min()); // so that the worker looks at once
        sink.resumeNow();
        QVERIFY(sink.flush());
        QVERIFY(!sink.fullUntil());
        QVERIFY(!sink.due());
    }

    void q6_17_aWaitOfNothingIsNoHotLoop()
    {
        ScriptedSink sink;
        for (int i = 0; i < 50; ++i)
            sink.answers.push_back({0, pressureOf(0ms)});
        QVERIFY(sink.add(lineOf("x", 1)));
        QVERIFY(!sink.flush()); // honoured once
        QVERIFY(!sink.flush());
        for (int i = 0; i < 3; ++i)
            QVERIFY(!sink.flush());
        QVERIFY(sink.writes <= 4); // a tenth of a second each, from the second on
        QVERIFY(sink.due() > Sink::Moment::min());
    }

    void q6_17_tryNow()
    {
        ScriptedSink sink;
        sink.answers = {{0, pressureOf(10min, Scope::Partition)}};
        QVERIFY(sink.add(lineOf("x", 1)));
        QVERIFY(!sink.flush());
        QVERIFY(!sink.flush());
        QCOMPARE(sink.writes, 1);
        sink.resumeNow();
        QVERIFY(sink.flush());
        QCOMPARE(sink.writes, 2);
        QVERIFY(!sink.heldUntil({"topic", 0}));
    }

    void q6_18_aRevokedPartitionLeavesNothingBehind()
    {
        ScriptedSink sink(boundedTo(2));
        sink.answers = {{0, pressureOf(10min, Scope::Partition)}};
        for (std::uint64_t row : {1U, 2U, 3U})
            QVERIFY(sink.add(lineOf("x", row, 5)));
        QVERIFY(sink.fullUntil());
        sink.onRevoked({"topic", 5});
        QVERIFY(!sink.fullUntil());
        QCOMPARE(sink.records(), std::size_t(0));
        QCOMPARE(sink.bytes(), std::size_t(0));
        // Assigned again, it begins anew.
        QVERIFY(sink.add(lineOf("y", 1, 5)));
        QVERIFY(sink.flush());
        QCOMPARE(sink.written(), std::vector<std::string>({"5:y"}));
    }
};

QTEST_GUILESS_MAIN(SinkWeakPointsTest)
#include "sinkweakpoints_test.moc"
