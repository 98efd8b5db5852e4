// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sink/pausescope.h"
#include "sinksamples.h"

#include <QTest>

using namespace penstock;
using namespace std::chrono_literals;

class BatchingSinkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isDueSomeTimeAfterTheFirstRecord()
    {
        ScriptedSink sink({.rows = 3, .bytes = 1'000, .linger = 500ms});
        QVERIFY(!sink.due());
        const Sink::Moment before = Sink::Moment::clock::now();
        QVERIFY(sink.add(lineOf("a", 1)));
        const std::optional<Sink::Moment> due = sink.due();
        QVERIFY(due && *due >= before + 500ms && *due <= Sink::Moment::clock::now() + 500ms);
        QVERIFY(sink.add(lineOf("b", 2)));
        QVERIFY(sink.due() == due);
        QVERIFY(sink.add(lineOf("c", 3)));
        QVERIFY(!sink.due());
        QVERIFY(sink.add(lineOf("d", 4)));
        QVERIFY(sink.due());
        QVERIFY(sink.flush());
        QVERIFY(!sink.due());
        QVERIFY(sink.add(lineOf("e", 5)));
        sink.close();
        QVERIFY(!sink.due());

        ScriptedSink patient({.rows = 3, .bytes = 1'000, .linger = 0ms});
        QVERIFY(patient.add(lineOf("a", 1)));
        QVERIFY(!patient.due());
    }

    void bounds_data()
    {
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("bytes");
        QTest::addColumn<QList<int>>("lineSizes"); // with their '\n'
        QTest::addColumn<QList<int>>("batches");   // lines in each

        QTest::newRow("rows") << 2 << 1'000 << QList<int>{10, 10, 10, 10, 10} << QList<int>{2, 2, 1};
        QTest::newRow("bytes, met exactly") << 100 << 20 << QList<int>{10, 10, 10} << QList<int>{2, 1};
        QTest::newRow("bytes, not exceeded") << 100 << 25 << QList<int>{10, 10, 10, 10} << QList<int>{2, 2};
        QTest::newRow("a line beyond the bytes goes alone")
            << 100 << 25 << QList<int>{10, 40, 10} << QList<int>{1, 1, 1};
        QTest::newRow("one row each") << 1 << 1'000 << QList<int>{10, 10} << QList<int>{1, 1};
        QTest::newRow("senseless limits hold one row") << 0 << 0 << QList<int>{10, 10} << QList<int>{1, 1};
        QTest::newRow("nothing") << 10 << 10 << QList<int>{} << QList<int>{};
    }

    void bounds()
    {
        QFETCH(int, rows);
        QFETCH(int, bytes);
        QFETCH(QList<int>, lineSizes);

        ScriptedSink sink({std::size_t(rows), std::size_t(bytes)});
        QVERIFY(sink.connect());
        std::string all;
        std::uint64_t row = 0;
        for (const int size : lineSizes) {
            const std::string line(std::size_t(size - 1), char('a' + row));
            QVERIFY(sink.add(lineOf(line, ++row)));
            all += line + '\n';
        }
        QVERIFY(sink.flush());
        QCOMPARE(sink.records(), std::size_t(0));
        QCOMPARE(sink.bytes(), std::size_t(0));

        QList<int> batches;
        std::string written;
        row = 0;
        for (const SinkBatch &batch : sink.batches) {
            batches += int(batch.lines());
            written += batch.text();
            for (std::size_t i = 0; i < batch.lines(); ++i) {
                QCOMPARE(batch.row(i), ++row);
                QCOMPARE(batch.position(i), row + 1);
            }
        }
        QTEST(batches, "batches");
        QVERIFY(written == all);
    }

    void aRefusedRecordLeavesTheOthersAlone()
    {
        ScriptedSink sink({10, 1'000});
        QVERIFY(sink.add(lineOf("a v=1 1", 1)));
        const Status status = sink.add(lineOf("!b", 2));
        QVERIFY(!status);
        QVERIFY(!status.error().message.isEmpty());
        QVERIFY(sink.add(lineOf("b v=1 1", 3)));
        QVERIFY(sink.flush());
        QVERIFY(sink.batches.at(0).text() == "a v=1 1\nb v=1 1\n");
        QCOMPARE(sink.batches.at(0).row(1), std::uint64_t(3));
    }

    void q5_4_aPauseKeepsWhatWasAdded()
    {
        ScriptedSink sink({10, 1'000});
        QVERIFY(sink.add(lineOf("a v=1 1", 1)));
        sink.onPaused({});
        sink.onResumed({});
        QCOMPARE(sink.records(), std::size_t(1));
        QVERIFY(sink.flush());
        QVERIFY(sink.flush());
        QCOMPARE(sink.batches.size(), std::size_t(1));
    }

    void q5_3_aFlushOfNothingWritesNothing()
    {
        ScriptedSink sink({10, 1'000});
        QVERIFY(sink.flush());
        QCOMPARE(sink.writes, 0);
        QVERIFY(sink.add(lineOf("a v=1 1", 1)));
        QVERIFY(sink.flush());
        QVERIFY(sink.flush());
        QCOMPARE(sink.writes, 1);
    }

    void q5_5_aPauseOfNothingIsNoTrouble()
    {
        ScriptedSink sink({10, 1'000});
        sink.onPaused({});
        QVERIFY(sink.flush());
        sink.onResumed({});
        QCOMPARE(sink.records(), std::size_t(0));
        QCOMPARE(sink.writes, 0);
        QVERIFY(!sink.due());
    }

    void q5_40_waitsOfNothingAreOverAtOnceForEachPartition()
    {
        ScriptedSink sink({1, 1'000});
        sink.answers = {{0, pressureOf(0ms, SinkBackpressure::Scope::Partition)},
                        {0, pressureOf(0ms, SinkBackpressure::Scope::Partition)}};
        QVERIFY(sink.add(lineOf("a", 1, 0)));
        QVERIFY(sink.add(lineOf("b", 1, 1)));
        QVERIFY(sink.flush());
        QVERIFY(!sink.heldUntil({"topic", 0}) && !sink.heldUntil({"topic", 1}));
        QCOMPARE(sink.written(), std::vector<std::string>({"0:a", "1:b"}));
    }

    void q5_42_onlyTheWaitThatIsOverEnds()
    {
        ScriptedSink sink({1, 1'000});
        sink.answers = {{0, pressureOf(0ms, SinkBackpressure::Scope::Partition)},
                        {0, pressureOf(9999s, SinkBackpressure::Scope::Partition)}};
        QVERIFY(sink.add(lineOf("a", 1, 0)));
        QVERIFY(sink.add(lineOf("b", 1, 1)));
        QVERIFY(!sink.flush()); // the second one still waits
        QCOMPARE(sink.written(), std::vector<std::string>({"0:a"}));
        QVERIFY(!sink.heldUntil({"topic", 0}));
        QVERIFY(sink.heldUntil({"topic", 1}));
    }

    void q5_39_whatDoesNotWaitIsNotResumed()
    {
        ScriptedSink sink({1, 1'000});
        sink.resumeNow();
        QVERIFY(sink.add(lineOf("a", 1)));
        sink.resumeNow();
        QVERIFY(sink.flush());
        QCOMPARE(sink.writes, 1);
    }

    void closeDropsWhatWasNotFlushed()
    {
        ScriptedSink sink({10, 1'000});
        QVERIFY(sink.add(lineOf("a v=1 1", 1)));
        sink.close();
        QVERIFY(sink.flush());
        QVERIFY(sink.batches.empty());
    }

    void aRevokedPartitionIsDropped()
    {
        ScriptedSink sink;
        sink.answers = {{0, pressureOf(0ms)}};
        QVERIFY(sink.add(lineOf("a", 1, 0)));
        QVERIFY(!sink.flush());
        QVERIFY(sink.add(lineOf("b", 2, 0)));
        QVERIFY(sink.add(lineOf("c", 1, 1)));
        sink.onRevoked({"topic", 0});
        sink.onRevoked({"topic", 9});
        QCOMPARE(sink.records(), std::size_t(1));
        QVERIFY(sink.flush());
        QCOMPARE(sink.written(), std::vector<std::string>({"1:c"}));
    }

    void anErrorEndsIt()
    {
        ScriptedSink sink({1, 1'000});
        Error broken;
        broken.message = QStringLiteral("broken");
        sink.answers = {{0, broken}};
        QVERIFY(sink.add(lineOf("a", 1)));
        QVERIFY(sink.due() == Sink::Moment::min());
        const FlushResult result = sink.flush();
        QVERIFY(!result);
        QCOMPARE(std::get<Error>(result.error()).message, broken.message);
        QVERIFY(!sink.flush());
        QCOMPARE(sink.writes, 1);
    }
};

QTEST_GUILESS_MAIN(BatchingSinkTest)
#include "batchingsink_test.moc"
